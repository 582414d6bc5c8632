import type { ChoiceSet, WordOf } from "../domain/schema/choices.ts";
import type { Language } from "./language.ts";
import { storedWords, toStored } from "./stored.ts";

type ChoiceWords = { readonly [S in ChoiceSet]: { readonly [W in WordOf<S>]: string } };

/** The words people read for choices: the stored ones, and better ones where a word stands alone on screen. */
export const choiceWords: { readonly [L in Language]: ChoiceWords } = {
  de: {
    ...storedWords.de,
    term: { ...storedWords.de.term, unknown: "Befristung unbekannt" },
    structureFunding: { ...storedWords.de.structureFunding, unknown: "Finanzierung unbekannt" },
  },
  en: {
    ...storedWords.en,
    term: { ...storedWords.en.term, unknown: "term unknown" },
    structureFunding: { ...storedWords.en.structureFunding, unknown: "funding unknown" },
  },
};

/** Letters of roles in the responsibility matrix; shown with a legend. */
export const roleLetters: { readonly [L in Language]: { readonly [R in WordOf<"role">]: string } } =
  {
    de: { leads: "E", does: "D", contributes: "M", informed: "I" },
    en: { leads: "L", does: "D", contributes: "C", informed: "I" },
  };

/** What people read for a word of a set; a foreign word as somebody wrote it. */
export function choiceWord(set: ChoiceSet, word: string, language: Language): string {
  return (
    (choiceWords[language][set] as { readonly [word: string]: string })[word] ??
    toStored(set, word, language)
  );
}
