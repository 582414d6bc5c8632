import type { OverviewFigures } from "../../domain/analysis/overviewFigures.ts";
import { inEveryLanguage, type Language } from "../language.ts";

export const overviewParts = ["existing", "recorded", "expiring", "withoutSuccessor"] as const;
/** A figure of the sentence. */
export type OverviewPart = (typeof overviewParts)[number];

export interface SentencePart {
  readonly text: string;
  /** The figure this part states; none where it only joins. */
  readonly figure?: OverviewPart;
}

const sentences = inEveryLanguage<(figures: OverviewFigures) => readonly SentencePart[]>(
  import.meta.glob("../*/analysis/overviewSentence.ts", {
    eager: true,
    import: "overviewSentence",
  }),
);

/** Where we stand at the Stichtag, in one sentence: the overview opens with it and the plan prints it. */
export function overviewSentence(
  figures: OverviewFigures,
  language: Language,
): readonly SentencePart[] {
  return sentences[language](figures);
}

/** The sentence as plain text. */
export function overviewText(figures: OverviewFigures, language: Language): string {
  return overviewSentence(figures, language)
    .map(({ text }) => text)
    .join("");
}
