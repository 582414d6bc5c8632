import type { responsibilities } from "../de/analysis/responsibilities.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the matrix of responsibilities and of a unit's page. */
export const responsibilitiesWords = inEveryLanguage<Texts<typeof responsibilities>>(
  import.meta.glob("../*/analysis/responsibilities.ts", {
    eager: true,
    import: "responsibilities",
  }),
);
