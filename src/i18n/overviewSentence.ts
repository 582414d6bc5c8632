import type { OverviewFigures } from "../domain/analysis/overviewFigures.ts";
import { formatDay } from "./format.ts";
import type { Language } from "./language.ts";

export const overviewParts = ["existing", "recorded", "expiring", "withoutSuccessor"] as const;
/** A figure of the sentence. */
export type OverviewPart = (typeof overviewParts)[number];

export interface SentencePart {
  readonly text: string;
  /** The figure this part states; none where it only joins. */
  readonly figure?: OverviewPart;
}

/** Where we stand at the Stichtag, in one sentence: the overview opens with it and the plan prints it. */
export function overviewSentence(
  figures: OverviewFigures,
  language: Language,
): readonly SentencePart[] {
  return { de: german, en: english }[language](figures);
}

/** The sentence as plain text. */
export function overviewText(figures: OverviewFigures, language: Language): string {
  return overviewSentence(figures, language)
    .map(({ text }) => text)
    .join("");
}

function german(figures: OverviewFigures): SentencePart[] {
  const { existing, recorded, expiring, expiringWithoutSuccessor: open } = figures;
  const one = existing.length === 1;
  const months =
    figures.warningMonths === 1
      ? "im nächsten Monat"
      : `in den nächsten ${figures.warningMonths} Monaten`;
  return [
    { text: `Am ${formatDay(figures.asOf, "de")} ${one ? "besteht" : "bestehen"} ` },
    { text: `${existing.length} ${one ? "Struktur" : "Strukturen"}`, figure: "existing" },
    { text: " (erfasst: " },
    { text: String(recorded.length), figure: "recorded" },
    { text: "); " },
    ...(expiring.length === 0
      ? [{ text: "keine läuft " }, { text: `${months} aus`, figure: "expiring" as const }]
      : [
          {
            text: `${expiring.length} ${expiring.length === 1 ? "läuft" : "laufen"} ${months} aus`,
            figure: "expiring" as const,
          },
          { text: ", " },
          {
            text:
              open.length === 0
                ? "alle mit gesicherter Nachfolge"
                : `${open.length} davon ohne gesicherte Nachfolge`,
            figure: "withoutSuccessor" as const,
          },
        ]),
    { text: "." },
  ];
}

function english(figures: OverviewFigures): SentencePart[] {
  const { existing, recorded, expiring, expiringWithoutSuccessor: open } = figures;
  const one = existing.length === 1;
  const months =
    figures.warningMonths === 1 ? "the next month" : `the next ${figures.warningMonths} months`;
  return [
    { text: `On ${formatDay(figures.asOf, "en")} ` },
    {
      text: `${existing.length} ${one ? "structure exists" : "structures exist"}`,
      figure: "existing",
    },
    { text: " (recorded: " },
    { text: String(recorded.length), figure: "recorded" },
    { text: "); " },
    ...(expiring.length === 0
      ? [{ text: "none " }, { text: `expires within ${months}`, figure: "expiring" as const }]
      : [
          {
            text: `${expiring.length} ${expiring.length === 1 ? "expires" : "expire"} within ${months}`,
            figure: "expiring" as const,
          },
          { text: ", " },
          {
            text:
              open.length === 0
                ? "all with a secured successor"
                : `${open.length} of them without a secured successor`,
            figure: "withoutSuccessor" as const,
          },
        ]),
    { text: "." },
  ];
}
