import type { computing } from "../de/analysis/computing.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** What stands beside a result that takes a while to compute. */
export const computingWords = inEveryLanguage<Texts<typeof computing>>(
  import.meta.glob("../*/analysis/computing.ts", { eager: true, import: "computing" }),
);
