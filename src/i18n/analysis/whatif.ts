import type { whatif } from "../de/analysis/whatif.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the hypothetical scenario. */
export const whatifWords = inEveryLanguage<Texts<typeof whatif>>(
  import.meta.glob("../*/analysis/whatif.ts", { eager: true, import: "whatif" }),
);
