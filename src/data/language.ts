import { createContext, useContext } from "react";
import { type Language, languages } from "../i18n/language.ts";

export interface LanguageChoice {
  readonly language: Language;
  /** Chooses the language on this device; null follows the host again. */
  readonly setLanguage: (language: Language | null) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: languages[0],
  setLanguage: () => undefined,
});

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}

export function useSetLanguage(): (language: Language | null) => void {
  return useContext(LanguageContext).setLanguage;
}

/** The texts of an area in the language shown: `useWords(meetingWords)`. */
export function useWords<T>(area: { readonly [L in Language]: T }): T {
  return area[useLanguage()];
}
