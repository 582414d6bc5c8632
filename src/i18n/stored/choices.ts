import type { ChoiceSet, WordOf } from "../../domain/schema/choices.ts";
import type { choices, roleLetters as letters } from "../de/stored/choices.ts";
import { byLanguage, inEveryLanguage, type Language, type Texts } from "../language.ts";
import { storedWords, toStored } from "./stored.ts";

type ChoiceWords = { readonly [S in ChoiceSet]: { readonly [W in WordOf<S>]: string } };

const better = inEveryLanguage<Texts<typeof choices>>(
  import.meta.glob("../*/stored/choices.ts", { eager: true, import: "choices" }),
);

/** The words people read for choices: the stored ones, and better ones where a word stands alone on screen. */
export const choiceWords: { readonly [L in Language]: ChoiceWords } = byLanguage((language) => {
  const stored = storedWords[language];
  const { term, structureFunding } = better[language];
  return {
    ...stored,
    term: { ...stored.term, ...term },
    structureFunding: { ...stored.structureFunding, ...structureFunding },
  };
});

/** Letters of roles in the responsibility matrix; shown with a legend. */
export const roleLetters: { readonly [L in Language]: { readonly [R in WordOf<"role">]: string } } =
  inEveryLanguage<Texts<typeof letters>>(
    import.meta.glob("../*/stored/choices.ts", { eager: true, import: "roleLetters" }),
  );

/** What people read for a word of a set; a foreign word as somebody wrote it. */
export function choiceWord(set: ChoiceSet, word: string, language: Language): string {
  return (
    (choiceWords[language][set] as { readonly [word: string]: string })[word] ??
    toStored(set, word, language)
  );
}
