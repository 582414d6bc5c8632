import type { explain } from "../de/findings/explain.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words that tell where a number comes from. */
export const explainWords = inEveryLanguage<Texts<typeof explain>>(
  import.meta.glob("../*/findings/explain.ts", { eager: true, import: "explain" }),
);
