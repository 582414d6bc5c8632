import type { stage } from "../de/meeting/stage.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Texts of showing a meeting on the stage of Teams. */
export const stageWords = inEveryLanguage<Texts<typeof stage>>(
  import.meta.glob("../*/meeting/stage.ts", { eager: true, import: "stage" }),
);
