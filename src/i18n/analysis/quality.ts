import type { quality } from "../de/analysis/quality.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the screen on how complete and fresh the data are. */
export const qualityWords = inEveryLanguage<Texts<typeof quality>>(
  import.meta.glob("../*/analysis/quality.ts", { eager: true, import: "quality" }),
);
