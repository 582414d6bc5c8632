import type { coverage } from "../de/analysis/coverage.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the coverage matrix. */
export const coverageWords = inEveryLanguage<Texts<typeof coverage>>(
  import.meta.glob("../*/analysis/coverage.ts", { eager: true, import: "coverage" }),
);
