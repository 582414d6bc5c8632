import type { compare } from "../de/analysis/compare.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the comparison of two days. */
export const compareWords = inEveryLanguage<Texts<typeof compare>>(
  import.meta.glob("../*/analysis/compare.ts", { eager: true, import: "compare" }),
);
