import {
  type ChoiceSet,
  choiceSets,
  type UnknownChoice,
  type WordOf,
} from "../../domain/schema/choices.ts";
import type { stored } from "../de/stored/stored.ts";
import { inEveryLanguage, type Language, languages, type Texts } from "../language.ts";

type StoredWords = { readonly [S in ChoiceSet]: { readonly [W in WordOf<S>]: string } };

/** The words choice columns hold in SharePoint. They never change; the words people read may. */
export const storedWords: { readonly [L in Language]: StoredWords } = inEveryLanguage<
  Texts<typeof stored>
>(import.meta.glob("../*/stored/stored.ts", { eager: true, import: "stored" }));

/** The choices of a column, in the set's order. */
export function storedChoices(set: ChoiceSet, language: Language): readonly string[] {
  return choiceSets[set].map((word) => toStored(set, word, language));
}

/** The text a choice column holds for a word; a foreign word stands as somebody wrote it. */
export function toStored<S extends ChoiceSet>(
  set: S,
  word: WordOf<S> | UnknownChoice | string,
  language: Language,
): string {
  if (word.startsWith("?")) return word.slice(1);
  // A word the set does not have cannot be typed; written as it is, it comes back as a foreign word.
  return (storedWords[language][set] as { readonly [word: string]: string })[word] ?? word;
}

/** The word of a stored text in either language; a text nobody defined is kept as a foreign word. */
export function fromStored<S extends ChoiceSet>(set: S, text: string): WordOf<S> | UnknownChoice {
  return (wordsByText(set).get(text) as WordOf<S> | undefined) ?? `?${text}`;
}

const known = new Map<ChoiceSet, ReadonlyMap<string, string>>();

function wordsByText(set: ChoiceSet): ReadonlyMap<string, string> {
  const made =
    known.get(set) ??
    new Map(
      // Where two languages hold the same text, the first of them has its word.
      languages
        .toReversed()
        .flatMap((language) =>
          Object.entries(storedWords[language][set]).map(([word, text]) => [text, word]),
        ),
    );
  known.set(set, made);
  return made;
}
