import { documentsEnglish } from "./documentsEnglish.ts";
import { documentsGerman } from "./documentsGerman.ts";
import type { Language, Texts } from "./language.ts";

/** Whatever the Masterplan says. */
export type DocumentWords = Texts<typeof documentsGerman>;
export const documentWords: { readonly [L in Language]: DocumentWords } = {
  de: documentsGerman,
  en: documentsEnglish,
};
