import type { findingTexts as german } from "../de/findings/findingTexts.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Sentences a finding is worded with: what it is, and why it is one. */
export const findingTexts = inEveryLanguage<Texts<typeof german>>(
  import.meta.glob("../*/findings/findingTexts.ts", { eager: true, import: "findingTexts" }),
);
