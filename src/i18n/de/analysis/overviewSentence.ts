import type { OverviewFigures } from "../../../domain/analysis/overviewFigures.ts";
import type { SentencePart } from "../../analysis/overviewSentence.ts";
import { formatDay } from "../../format.ts";
import { plural } from "../plural.ts";

export function overviewSentence(figures: OverviewFigures): SentencePart[] {
  const { existing, recorded, expiring, expiringWithoutSuccessor: open } = figures;
  const months = plural(figures.warningMonths, {
    one: "im nächsten Monat",
    other: `in den nächsten ${figures.warningMonths} Monaten`,
  });
  return [
    {
      text: `Am ${formatDay(figures.asOf, "de")} ${plural(existing.length, { one: "besteht", other: "bestehen" })} `,
    },
    {
      text: `${existing.length} ${plural(existing.length, { one: "Struktur", other: "Strukturen" })}`,
      figure: "existing",
    },
    { text: " (erfasst: " },
    { text: String(recorded.length), figure: "recorded" },
    { text: "); " },
    ...(expiring.length === 0
      ? [{ text: "keine läuft " }, { text: `${months} aus`, figure: "expiring" as const }]
      : [
          {
            text: `${expiring.length} ${plural(expiring.length, { one: "läuft", other: "laufen" })} ${months} aus`,
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
