import {
  type ChoiceSet,
  choiceSets,
  type UnknownChoice,
  type WordOf,
} from "../../domain/schema/choices.ts";
import { languages } from "../language.ts";
import { choiceWord } from "./choices.ts";
import { fromStored, toStored } from "./stored.ts";

export { parseDayText } from "../../domain/typedDay.ts";
export { parseNumberText } from "../../domain/typedNumber.ts";

/** The word people mean by a text: stored or shown, in any language, in any case; else a foreign word. */
export function parseChoiceText<S extends ChoiceSet>(
  set: S,
  text: string,
): WordOf<S> | UnknownChoice {
  const typed = text.trim();
  const stored = fromStored(set, typed);
  if (!stored.startsWith("?")) return stored;
  const found = choiceSets[set].find((word: WordOf<S>) => spellings(set, word).has(fold(typed)));
  return (found as WordOf<S> | undefined) ?? `?${typed}`;
}

function spellings(set: ChoiceSet, word: string): ReadonlySet<string> {
  const shown = languages.map((language) => choiceWord(set, word, language));
  const stored = languages.map((language) => toStored(set, word, language));
  return new Set([word, ...shown, ...stored].map(fold));
}

// Capitals have no ß.
function fold(text: string): string {
  return text.toLowerCase().replaceAll("ß", "ss");
}
