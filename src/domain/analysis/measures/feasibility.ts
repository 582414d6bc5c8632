import { type Day, dayNumber, fromDayNumber } from "../../day.ts";
import { intersect, type Period } from "../../period.ts";
import type { Records } from "../../records.ts";
import { eachOf } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { cut, type Span, spanOf, toPeriod } from "../kernel/dayNumbers.ts";
import type { Measure, Structure } from "../kernel/entries.ts";
import { uncovered } from "../kernel/spans.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { measureDays } from "../money/fundingGaps.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { type Succession, successionAfter } from "../timelines/succession.ts";
import { timelinesInSteps } from "../timelines/timelines.ts";

export type Obstacle = "absent" | "uncertain" | "noLead" | "fundingOpen";

export interface FeasibilityGap {
  readonly measure: Measure;
  readonly period: PlanPeriod;
  readonly obstacle: Obstacle;
  /** null for noLead and fundingOpen. */
  readonly structure: Structure | null;
  readonly role: "lead" | "contributor" | null;
  /** A longest stretch of the measure's days in the period. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** What follows the structure that is missing; null for noLead and fundingOpen. */
  readonly succession: Succession | null;
}

export interface FeasibilityPeriod {
  readonly period: PlanPeriod;
  /** Measures with a day in the period that nothing stands against. */
  readonly carried: readonly Measure[];
  readonly notCarried: readonly Measure[];
}

export interface FeasibilityResult {
  readonly gaps: readonly FeasibilityGap[];
  readonly periods: readonly FeasibilityPeriod[];
}

/**
 * A26 Tragfähigkeit des Masterplans: measures neither done nor dropped, in each period they share a
 * day with (no start: from the Stichtag; no end: to the horizon's end). What stands against one:
 * stretches of its days on which its lead or a contributor does not exist (absent: at least on one
 * of them) or is uncertain; nobody leading it at all; its own funding state open. A measure can be
 * carried in a period where nothing stands against it.
 */
export const feasibility = counting(function* (
  records: Records,
  view: View,
): Steps<FeasibilityResult> {
  const { byId } = yield* timelinesInSteps(records, view);
  const gaps: FeasibilityGap[] = [];
  const periods: FeasibilityPeriod[] = [];
  for (const period of view.periods) {
    const carried: Measure[] = [];
    const notCarried: Measure[] = [];
    yield* eachOf(records.measures.all, (measure) => {
      if (measure.status === "dropped" || measure.status === "done") return;
      const days = intersect(measureDays(measure, view), period);
      if (days === null) return;
      const found = obstacles(records, byId, measure, period, days);
      gaps.push(...found);
      (found.length > 0 ? notCarried : carried).push(measure);
    });
    periods.push({ period, carried, notCarried });
  }
  return { gaps, periods };
});

function obstacles(
  records: Records,
  timelines: ReadonlyMap<number, StructureTimeline>,
  measure: Measure,
  period: PlanPeriod,
  days: Period,
): FeasibilityGap[] {
  const span = spanOf(days);
  const whole = { measure, period, ...days, days: span.to - span.from + 1 };
  const nobody = { structure: null, role: null, succession: null };
  const lead = timelines.get(measure.lead ?? Number.NaN);
  const contributors = [...new Set(measure.contributors)]
    .filter((id) => id !== measure.lead)
    .flatMap((id) => timelines.get(id) ?? []);
  return [
    ...(lead
      ? missing(records, measure, period, span, lead, "lead")
      : [{ ...whole, ...nobody, obstacle: "noLead" as const }]),
    ...contributors.flatMap((life) => missing(records, measure, period, span, life, "contributor")),
    ...(measure.fundingState === "open"
      ? [{ ...whole, ...nobody, obstacle: "fundingOpen" as const }]
      : []),
  ];
}

function missing(
  records: Records,
  measure: Measure,
  period: PlanPeriod,
  span: Span,
  { structure, segments }: StructureTimeline,
  role: "lead" | "contributor",
): FeasibilityGap[] {
  const certain = segments.filter((segment) => segment.certain);
  return uncovered(certain, span).map((stretch) => ({
    measure,
    period,
    obstacle: uncovered(segments, stretch).length > 0 ? "absent" : "uncertain",
    structure,
    role,
    ...toPeriod(stretch),
    days: stretch.to - stretch.from + 1,
    succession: successionBefore(records, structure, stretch),
  }));
}

/** What follows the structure after its last day before or in the stretch. */
function successionBefore(records: Records, structure: Structure, stretch: Span): Succession {
  const before = fromDayNumber(stretch.from - 1);
  const end: Day | null = structure.endsOn;
  const on =
    end !== null && cut({ from: dayNumber(end), to: dayNumber(end) }, stretch) ? end : before;
  return successionAfter(records, structure, on);
}
