import type { siteQuestion } from "../de/setup/siteQuestion.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the question where the lists lie. */
export const siteQuestionWords = inEveryLanguage<Texts<typeof siteQuestion>>(
  import.meta.glob("../*/setup/siteQuestion.ts", { eager: true, import: "siteQuestion" }),
);
