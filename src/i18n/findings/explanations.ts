import type { explanations as german } from "../de/findings/explanations.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** What a figure in a table or a sentence means, and how it comes about; figures come formatted. */
export const explanations = inEveryLanguage<Texts<typeof german>>(
  import.meta.glob("../*/findings/explanations.ts", { eager: true, import: "explanations" }),
);
