import type { documents } from "../de/documents/documents.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Whatever the Masterplan says. */
export type DocumentWords = Texts<typeof documents>;
export const documentWords = inEveryLanguage<DocumentWords>(
  import.meta.glob("../*/documents/documents.ts", { eager: true, import: "documents" }),
);
