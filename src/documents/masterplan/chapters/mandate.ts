import { heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

/** Why the plan is made, what it covers, and which resolutions and concepts it rests on. */
export function mandate(plan: Plan): Block[] {
  const { words, view, records, periods } = plan;
  const { from, to } = view.horizon;
  const names = periods.map((period) => plan.period(period));
  const [only = ""] = names;
  const references = records.references.all.toSorted((a, b) =>
    (a.onDay ?? "").localeCompare(b.onDay ?? ""),
  );
  return [
    ...plan.texts("mandate"),
    paragraph(words.mandate.scope(plan.day(view.asOf), plan.day(from), plan.day(to))),
    paragraph(
      names.length === 1
        ? words.mandate.onePeriod(only)
        : words.mandate.periods(plan.and(names, names.length)),
    ),
    heading(2, words.mandate.basis, "mandate-basis"),
    tableOf(
      words.mandate.basisCaption,
      references,
      [
        { head: words.columns.document, width: 6, cell: ({ title }) => title ?? "" },
        { head: words.columns.body, width: 3, cell: ({ body }) => body ?? "" },
        {
          head: words.columns.onDay,
          width: 2,
          cell: ({ onDay }) => (onDay ? plan.day(onDay) : ""),
        },
      ],
      { empty: words.mandate.noBasis },
    ),
  ];
}
