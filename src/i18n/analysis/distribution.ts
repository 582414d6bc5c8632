import type { distribution } from "../de/analysis/distribution.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the distribution over the municipalities and of a municipality's page. */
export const distributionWords = inEveryLanguage<Texts<typeof distribution>>(
  import.meta.glob("../*/analysis/distribution.ts", { eager: true, import: "distribution" }),
);
