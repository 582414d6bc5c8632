/** The languages the app speaks, the office's first; each has a folder of its name in `src/i18n`. */
export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];

/** The language for a locale such as "en-GB" or "en_US.UTF-8"; the first where the app does not speak it. */
export function languageOf(locale: string | null | undefined): Language {
  const wanted = locale?.toLowerCase() ?? "";
  return languages.find((one) => wanted.startsWith(one)) ?? languages[0];
}
