import { addDays, type Day, daysBetween } from "../../day.ts";
import type { Records } from "../../records.ts";
import type { Gap, Measure } from "../kernel/entries.ts";
import type { View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";

export interface LateMeasure {
  readonly measure: Measure;
  readonly gap: Gap;
  /** Start plus run-up. */
  readonly worksFrom: Day;
  readonly gapStartsOn: Day;
  /** Days it comes too late. */
  readonly delay: number;
}

export interface LateMeasuresResult {
  /** The longest delay first. */
  readonly late: readonly LateMeasure[];
  /** Pairs that cannot be judged because a first day is missing. */
  readonly unknown: readonly { readonly measure: Measure; readonly gap: Gap }[];
}

/**
 * A17 Wirkt die Maßnahme rechtzeitig? Measures (not dropped) whose first day plus run-up lies after
 * the first day of a gap they close; delay in days, 0 (the same day) being in time.
 */
export function lateMeasures(recorded: Records, view: View): LateMeasuresResult {
  const records = withDays(recorded);
  const late: LateMeasure[] = [];
  const unknown: { measure: Measure; gap: Gap }[] = [];
  for (const measure of records.measures.all) {
    if (measure.status === "dropped") continue;
    for (const id of measure.closes) {
      const gap = records.gaps.byId.get(id);
      if (gap === undefined) continue;
      if (measure.startsOn === null || gap.startsOn === null) {
        unknown.push({ measure, gap });
        continue;
      }
      const worksFrom = addDays(measure.startsOn, view.settings.runUpDays);
      const delay = daysBetween(gap.startsOn, worksFrom);
      if (delay > 0) late.push({ measure, gap, worksFrom, gapStartsOn: gap.startsOn, delay });
    }
  }
  return { late: late.sort((a, b) => b.delay - a.delay), unknown };
}
