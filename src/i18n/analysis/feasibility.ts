import type { feasibility } from "../de/analysis/feasibility.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the screen on whether measures can be carried by what exists. */
export const feasibilityWords = inEveryLanguage<Texts<typeof feasibility>>(
  import.meta.glob("../*/analysis/feasibility.ts", { eager: true, import: "feasibility" }),
);
