import type { masterplan } from "../de/documents/masterplan.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the screen on which the Masterplan is put together. */
export const masterplanWords = inEveryLanguage<Texts<typeof masterplan>>(
  import.meta.glob("../*/documents/masterplan.ts", { eager: true, import: "masterplan" }),
);
