import type { effects } from "../de/findings/effects.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** What the counts of a scenario mean and how they come about. */
export const effectWords = inEveryLanguage<Texts<typeof effects>>(
  import.meta.glob("../*/findings/effects.ts", { eager: true, import: "effects" }),
);
