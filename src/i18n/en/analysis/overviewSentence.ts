import type { OverviewFigures } from "../../../domain/analysis/overviewFigures.ts";
import type { SentencePart } from "../../analysis/overviewSentence.ts";
import { formatDay } from "../../format.ts";
import { plural } from "../plural.ts";

export function overviewSentence(figures: OverviewFigures): SentencePart[] {
  const { existing, recorded, expiring, expiringWithoutSuccessor: open } = figures;
  const months = plural(figures.warningMonths, {
    one: "the next month",
    other: `the next ${figures.warningMonths} months`,
  });
  return [
    { text: `On ${formatDay(figures.asOf, "en")} ` },
    {
      text: `${existing.length} ${plural(existing.length, { one: "structure exists", other: "structures exist" })}`,
      figure: "existing",
    },
    { text: " (recorded: " },
    { text: String(recorded.length), figure: "recorded" },
    { text: "); " },
    ...(expiring.length === 0
      ? [{ text: "none " }, { text: `expires within ${months}`, figure: "expiring" as const }]
      : [
          {
            text: `${expiring.length} ${plural(expiring.length, { one: "expires", other: "expire" })} within ${months}`,
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
