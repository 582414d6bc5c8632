import type { overview } from "../de/analysis/overview.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the Lagebild. */
export const overviewWords = inEveryLanguage<Texts<typeof overview>>(
  import.meta.glob("../*/analysis/overview.ts", { eager: true, import: "overview" }),
);
