import type { moneyNotes } from "../de/analysis/moneyNotes.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** What is said under a table of costs and funding, on screen and paper. */
export const moneyNotesWords = inEveryLanguage<Texts<typeof moneyNotes>>(
  import.meta.glob("../*/analysis/moneyNotes.ts", { eager: true, import: "moneyNotes" }),
);
