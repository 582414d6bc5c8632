import type { Day } from "../day.ts";
import type { Records } from "../records.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import { expiring } from "./deadlines/expiring.ts";
import { isOpenGap } from "./gaps/unlinked.ts";
import type { Gap, Measure, Outcome, Structure } from "./kernel/entries.ts";
import { memoized } from "./kernel/memoized.ts";
import type { View } from "./kernel/view.ts";
import { progress } from "./measures/progress.ts";
import { resolutions } from "./measures/resolutions.ts";
import { type CapacityParts, capacityPartsOn } from "./supply/capacity.ts";
import { existingOn } from "./timelines/onDay.ts";
import { timelinesInSteps } from "./timelines/timelines.ts";

/** The figures of the overview's first sentence and of the plan's summary. */
export interface OverviewFigures {
  readonly asOf: Day;
  /** Every structure recorded, cancelled and ended ones included. */
  readonly recorded: readonly Structure[];
  /** Exist on the Stichtag. */
  readonly existing: readonly Structure[];
  readonly warningMonths: number;
  readonly expiring: readonly Structure[];
  readonly expiringWithoutSuccessor: readonly Structure[];
  /** Not closed, dismissed or intended. */
  readonly openGaps: readonly Gap[];
  readonly overdueMeasures: readonly Measure[];
  readonly overdueOutcomes: readonly Outcome[];
  /** VZÄ on the Stichtag. */
  readonly capacity: CapacityParts;
}

/** The figures of the first sentence: what exists on the Stichtag, what runs out (A2), what nothing secured follows (A3). */
export const overviewFigures = stepwise(function* (
  records: Records,
  view: View,
): Steps<OverviewFigures> {
  const ending = yield* memoized(expiring, records, view);
  yield* timelinesInSteps(records, view);
  return {
    asOf: view.asOf,
    recorded: records.structures.all,
    existing: existingOn(records, view.asOf),
    warningMonths: ending.months,
    expiring: ending.structures,
    expiringWithoutSuccessor: ending.withoutSuccessor,
    openGaps: records.gaps.all.filter(isOpenGap),
    overdueMeasures: progress(records, view).overdue.map(({ measure }) => measure),
    overdueOutcomes: resolutions(records, view)
      .rows.filter(({ state }) => state === "overdue")
      .map(({ outcome }) => outcome),
    capacity: yield* capacityPartsOn.steps(records, view, view.asOf),
  };
});
