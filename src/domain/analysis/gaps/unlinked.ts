import type { Day } from "../../day.ts";
import { intersect } from "../../period.ts";
import type { Records } from "../../records.ts";
import type { Gap, Measure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";

export interface UnlinkedResult {
  readonly gapsWithoutMeasure: readonly {
    readonly gap: Gap;
    /** Those it shares a day with and in which no measure closes it yet. */
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
 * A16 Lücken ohne Maßnahme and Maßnahmen ohne Lücke (closing no gap that still exists), with the
 * periods they share a day with. A link counts in a period from the measure's first day on, and from
 * the Stichtag where it has none: a gap stands here with the periods in which no link counts. A
 * measure dropped or deferred stands on neither side. Another missing day leaves that side open.
 */
export function unlinked(recorded: Records, view: View): UnlinkedResult {
  const records = withDays(recorded);
  const closing = groupedBy(records.measures, "closes");
  const without = (gap: Gap) => {
    const starts = (closing.get(gap.id) ?? []).filter(isActive).map((one) => startOf(one, view));
    const all = periodsOf(gap, view);
    const periods = all.filter(({ to }) => !starts.some((start) => start <= to));
    return starts.length === 0 || periods.length > 0 ? [{ gap, periods }] : [];
  };
  return {
    gapsWithoutMeasure: records.gaps.all.filter(isOpenGap).flatMap(without),
    measuresWithoutGap: records.measures.all
      .filter(
        (measure) => isActive(measure) && !measure.closes.some((id) => records.gaps.byId.has(id)),
      )
      .map((measure) => ({
        measure,
        periods: periodsOf({ startsOn: startOf(measure, view), endsOn: measure.endsOn }, view),
      })),
  };
}

function isActive({ status }: Measure): boolean {
  return status !== "dropped" && status !== "deferred";
}

function startOf({ startsOn }: Measure, { asOf }: View): Day {
  return startsOn ?? asOf;
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
