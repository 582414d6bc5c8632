import type { Records } from "../../records.ts";
import type { Measure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";

export const measureParts = ["lead", "funding", "date", "indicator", "link"] as const;
export type MeasurePart = (typeof measureParts)[number];

export interface IncompleteMeasuresResult {
  readonly rows: readonly { readonly measure: Measure; readonly missing: MeasurePart }[];
  readonly byPart: { readonly [P in MeasurePart]: readonly Measure[] };
  /** Measures looked at. */
  readonly measures: readonly Measure[];
}

/**
 * A15 Maßnahmen ohne …, of all that are not dropped. lead: no structure leads it (or it is deleted).
 * funding: neither secured nor applied for, and no tranche approved, applied for or planned. date:
 * no last day. indicator: none named. link: it closes no gap and serves no need (deleted ones are none).
 */
export function incompleteMeasures(recorded: Records, _view: View): IncompleteMeasuresResult {
  const records = withDays(recorded);
  const measures = records.measures.all.filter(({ status }) => status !== "dropped");
  const tests = testsOf(records);
  const rows = measures.flatMap((measure) =>
    measureParts.filter((part) => tests[part](measure)).map((missing) => ({ measure, missing })),
  );
  const of = (part: MeasurePart) =>
    rows.filter(({ missing }) => missing === part).map(({ measure }) => measure);
  return {
    rows,
    byPart: {
      lead: of("lead"),
      funding: of("funding"),
      date: of("date"),
      indicator: of("indicator"),
      link: of("link"),
    },
    measures,
  };
}

function testsOf(records: Records): { readonly [P in MeasurePart]: (measure: Measure) => boolean } {
  const tranches = groupedBy(records.fundings, "measure");
  return {
    lead: ({ lead }) => lead === null || !records.structures.byId.has(lead),
    funding: ({ id, fundingState }) =>
      fundingState !== "secured" &&
      fundingState !== "applied" &&
      !(tranches.get(id) ?? []).some(
        ({ approval }) =>
          approval === "approved" || approval === "applied" || approval === "planned",
      ),
    date: ({ endsOn }) => endsOn === null,
    indicator: ({ indicator }) => (indicator ?? "").trim() === "",
    link: ({ closes, serves }) =>
      !closes.some((id) => records.gaps.byId.has(id)) &&
      !serves.some((id) => records.needs.byId.has(id)),
  };
}
