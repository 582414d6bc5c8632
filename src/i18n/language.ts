import { type Language, languages } from "../domain/language.ts";

export { type Language, languageOf, languages } from "../domain/language.ts";

/** The shape of texts, whatever they say: what the German ones have, every language has. A text with places to fill in is a function. */
export type Texts<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => R extends string ? string : R
  : T extends string
    ? string
    : { readonly [K in keyof T]: Texts<T[K]> };

/** One thing for each language. */
export function byLanguage<T>(make: (language: Language) => T): { readonly [L in Language]: T } {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as {
    [L in Language]: T;
  };
}

/** What the same file of each language's folder exports, by language; throws where a language lacks the file. */
export function inEveryLanguage<T>(files: { readonly [path: string]: unknown }): {
  readonly [L in Language]: T;
} {
  return byLanguage((language) => {
    const path = Object.keys(files).find((one) => one.includes(`/${language}/`));
    if (path === undefined) {
      const [other = ""] = Object.keys(files);
      const missing = other.replace(/^(?:\.{1,2}\/)+[^/]+/, `src/i18n/${language}`);
      throw new Error(`${missing} is missing: every language has the same files.`);
    }
    // That it has the right shape, the file itself says: it is typed after the German one.
    return files[path] as T;
  });
}
