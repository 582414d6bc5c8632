import type { Day } from "../day.ts";
import { intersect } from "../period.ts";
import type { Records } from "../records.ts";
import type { Gap, Measure } from "./entries.ts";
import { groupedBy } from "./grouped.ts";
import type { PlanPeriod, View } from "./view.ts";

export interface UnlinkedResult {
  readonly gapsWithoutMeasure: readonly {
    readonly gap: Gap;
    readonly periods: readonly PlanPeriod[];
  }[];
  readonly measuresWithoutGap: readonly {
    readonly measure: Measure;
    readonly periods: readonly PlanPeriod[];
  }[];
}

/** Gaps that still have to be dealt with: not intended, closed or dismissed. */
export function isOpenGap({ decision }: Gap): boolean {
  return decision !== "intended" && decision !== "closed" && decision !== "dismissed";
}

/**
 * A16 Lücken ohne Maßnahme (no measure that is not dropped closes them) and Maßnahmen ohne Lücke
 * (not dropped, closing no gap that still exists), with the periods they share a day with. A
 * missing first or last day leaves that side open.
 */
export function unlinked(records: Records, view: View): UnlinkedResult {
  const closing = groupedBy(records.measures, "closes");
  const active = ({ status }: Measure) => status !== "dropped";
  return {
    gapsWithoutMeasure: records.gaps.all
      .filter((gap) => isOpenGap(gap) && !(closing.get(gap.id) ?? []).some(active))
      .map((gap) => ({ gap, periods: periodsOf(gap, view) })),
    measuresWithoutGap: records.measures.all
      .filter(
        (measure) => active(measure) && !measure.closes.some((id) => records.gaps.byId.has(id)),
      )
      .map((measure) => ({ measure, periods: periodsOf(measure, view) })),
  };
}

function periodsOf(entry: { startsOn: Day | null; endsOn: Day | null }, view: View): PlanPeriod[] {
  return view.periods.filter(
    (period) =>
      intersect(period, {
        from: entry.startsOn ?? period.from,
        to: entry.endsOn ?? period.to,
      }) !== null,
  );
}
