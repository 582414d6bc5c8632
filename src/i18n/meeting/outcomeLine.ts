import type { outcomeLine } from "../de/meeting/outcomeLine.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Texts of the line outcomes are typed in, and of the keys of a running meeting. */
export const outcomeLineWords = inEveryLanguage<Texts<typeof outcomeLine>>(
  import.meta.glob("../*/meeting/outcomeLine.ts", { eager: true, import: "outcomeLine" }),
);
