import { addMonths, type Day, dayNumber, monthStart } from "../../day.ts";
import type { Period } from "../../period.ts";
import type { Records } from "../../records.ts";
import { eachOf } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { type Span, sharedDays, spanOf } from "../kernel/dayNumbers.ts";
import type { Structure } from "../kernel/entries.ts";
import { tidy } from "../kernel/rounding.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { segmentOn, timelinesInSteps, timelinesOf } from "../timelines/timelines.ts";

/** VZÄ, each structure once. */
export interface CapacityParts {
  readonly permanent: number;
  readonly temporary: number;
  readonly uncertain: number;
  /** Structures that exist with unknown VZÄ: in no sum. */
  readonly unknown: number;
}

export interface CapacityMonth extends CapacityParts {
  /** First day of the month. */
  readonly month: Day;
}

export interface CapacityResult {
  readonly months: readonly CapacityMonth[];
  readonly periods: readonly {
    readonly period: PlanPeriod;
    /** Mean over the days of the period. */
    readonly mean: CapacityParts;
    /** On its last day. */
    readonly end: CapacityParts;
  }[];
}

/**
 * A11 Kapazitätsverlauf: VZÄ of all structures that exist on the 1st of each month within the
 * horizon, each structure once, as permanent, temporary and uncertain (see lifeOf); for each
 * period the mean over its days and the value on its last day.
 */
export const capacity = counting(function* (records: Records, view: View): Steps<CapacityResult> {
  const { all } = yield* timelinesInSteps(records, view);
  const months = yield* byMonth(all, monthsOf(view));
  const periods: CapacityResult["periods"][number][] = [];
  for (const period of view.periods) {
    const mean = yield* meanParts(all, spanOf(period));
    periods.push({ period, mean, end: yield* partsOn(all, dayNumber(period.to)) });
  }
  return { months, periods };
});

/** The 1st of each month within the horizon. */
export function monthsOf({ horizon }: Pick<View, "horizon">): Day[] {
  const months: Day[] = [];
  let month = monthStart(horizon.from);
  if (month < horizon.from) month = addMonths(month, 1);
  for (; month <= horizon.to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** VZÄ of all structures on the Stichtag or another day. */
export const capacityPartsOn = counting(function* (
  records: Records,
  view: View,
  day: Day,
): Steps<CapacityParts> {
  return yield* partsOn((yield* timelinesInSteps(records, view)).all, dayNumber(day));
});

export const fteParts = ["permanent", "temporary", "uncertain"] as const;
export type FtePart = (typeof fteParts)[number];

/** Structures with VZÄ of one of the kinds on a day of a period; both ends count. */
export function structuresWith(
  records: Records,
  view: View,
  kinds: readonly FtePart[],
  days: Period,
): Structure[] {
  const span = spanOf(days);
  return timelinesOf(records, view).all.flatMap(({ structure, segments }) =>
    segments.some(
      (segment) => sharedDays(segment, span) > 0 && kinds.some((kind) => segment[kind] > 0),
    )
      ? [structure]
      : [],
  );
}

function* byMonth(
  timelines: readonly StructureTimeline[],
  months: readonly Day[],
): Steps<CapacityMonth[]> {
  const days = months.map(dayNumber);
  const steps = days.map(() => ({ permanent: 0, temporary: 0, uncertain: 0, unknown: 0 }));
  const count = ({ segments }: StructureTimeline) => {
    for (const segment of segments) {
      const first = indexFrom(days, segment.from);
      const next = indexFrom(days, segment.to + 1);
      if (first === next) continue;
      add(steps[first], segment, 1);
      add(steps[next], segment, -1);
    }
  };
  yield* eachOf(timelines, count, 256);
  const running = { permanent: 0, temporary: 0, uncertain: 0, unknown: 0 };
  return months.map((month, at) => {
    const step = steps[at];
    if (step) {
      running.permanent += step.permanent;
      running.temporary += step.temporary;
      running.uncertain += step.uncertain;
      running.unknown += step.unknown;
    }
    return { month, ...tidied(running) };
  });
}

type Mutable = { -readonly [P in keyof CapacityParts]: number };

function add(
  into: Mutable | undefined,
  segment: StructureTimeline["segments"][number],
  factor: number,
): void {
  if (into === undefined) return;
  if (segment.fte === null) into.unknown += factor;
  into.permanent += segment.permanent * factor;
  into.temporary += segment.temporary * factor;
  into.uncertain += segment.uncertain * factor;
}

/** Position of the first day not before another. */
function indexFrom(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* partsOn(timelines: readonly StructureTimeline[], day: number): Steps<CapacityParts> {
  const parts = { permanent: 0, temporary: 0, uncertain: 0, unknown: 0 };
  const count = (life: StructureTimeline) => {
    const segment = segmentOn(life, day);
    if (segment !== null) add(parts, segment, 1);
  };
  yield* eachOf(timelines, count, 256);
  return tidied(parts);
}

function* meanParts(timelines: readonly StructureTimeline[], period: Span): Steps<CapacityParts> {
  const parts = { permanent: 0, temporary: 0, uncertain: 0, unknown: 0 };
  const length = period.to - period.from + 1;
  const count = ({ segments }: StructureTimeline) => {
    let unknown = false;
    for (const segment of segments) {
      const days = sharedDays(segment, period);
      if (days === 0) continue;
      if (segment.fte === null) unknown = true;
      parts.permanent += (segment.permanent * days) / length;
      parts.temporary += (segment.temporary * days) / length;
      parts.uncertain += (segment.uncertain * days) / length;
    }
    if (unknown) parts.unknown += 1;
  };
  yield* eachOf(timelines, count, 256);
  return tidied(parts);
}

function tidied(parts: CapacityParts): CapacityParts {
  return {
    permanent: tidy(parts.permanent),
    temporary: tidy(parts.temporary),
    uncertain: tidy(parts.uncertain),
    unknown: parts.unknown,
  };
}
