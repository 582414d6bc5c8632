import type { gaps } from "../de/findings/gaps.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the screen of findings and gaps. */
export const gapsWords = inEveryLanguage<Texts<typeof gaps>>(
  import.meta.glob("../*/findings/gaps.ts", { eager: true, import: "gaps" }),
);
