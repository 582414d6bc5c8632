import type { choices as german, roleLetters as germanLetters } from "../../de/stored/choices.ts";
import type { Texts } from "../../language.ts";

/** Better words than the stored ones, where a word stands alone on screen. */
export const choices: Texts<typeof german> = {
  term: { unknown: "term unknown" },
  structureFunding: { unknown: "funding unknown" },
};

export const roleLetters: Texts<typeof germanLetters> = {
  leads: "L",
  does: "D",
  contributes: "C",
  informed: "I",
};
