export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];

/** A text with places to fill in is a function; both languages have the same shape. */
export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>;
};

/** The texts of one area in both languages; a text missing in English does not compile. */
export function bilingual<const T extends object>(
  de: T,
  en: Texts<T>,
): { readonly [L in Language]: Texts<T> } {
  return { de: de as unknown as Texts<T>, en };
}
