import { addMonths, type Day, dayNumber, daysBetween } from "../day.ts";
import { daysIn } from "../period.ts";
import type { Records } from "../records.ts";
import { eachOf } from "../steps/inSteps.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import { type DecideBy, deciding, endingWith } from "./decideBy.ts";
import type { Funding, Stage, Structure } from "./entries.ts";
import { groupedBy } from "./grouped.ts";
import { sizeOn } from "./size.ts";
import { countsIn, grantOf, trancheSpan } from "./tranches.ts";
import type { View } from "./view.ts";

export type SuccessorState = "none" | "planned" | "gap" | "secured";

/** What follows a structure after a day. */
export interface Succession {
  readonly successor: SuccessorState;
  readonly successorStructure: Structure | null;
  /** Days between the last day and the successor's first; null where nothing follows or it has no first day. */
  readonly gapDays: number | null;
}

export interface Expiry extends Succession {
  readonly structure: Structure;
  /** Last day. */
  readonly on: Day;
  /** From the Stichtag; 0 on the Stichtag itself. */
  readonly days: number;
  readonly cause: "structure" | "funding";
  /** The last tranches that end on that day (cause funding), or end with the structure. */
  readonly fundings: readonly Funding[];
  /** VZÄ lost; null = unknown. */
  readonly fteLost: number | null;
  /** Approved euros a year lost; null = unknown, 0 = no tranche. */
  readonly eurosPerYearLost: number | null;
  readonly decision: DecideBy;
}

/** By day, then structure. */
export interface ExpiringResult {
  readonly months: number;
  readonly until: Day;
  readonly expiries: readonly Expiry[];
  /** Each structure once. */
  readonly structures: readonly Structure[];
  /** Of these, those with an expiry whose successor is not secured. */
  readonly withoutSuccessor: readonly Structure[];
}

/**
 * A2 Auslaufende Strukturen and A3 ohne gesicherte Nachfolge. A structure that is not cancelled
 * expires when its last day lies in [Stichtag, Stichtag + warning months], both ends counting, or
 * when its last counted tranche ends there though it continues (cause funding). Both may be found
 * for one structure. VZÄ lost: its VZÄ on the last day, or those of the tranches that end. Euros
 * lost: grants of the tranches that run out, ÷ their days × 365. Decision by A4.
 */
export const expiring = stepwise(function* (records: Records, view: View): Steps<ExpiringResult> {
  const months = view.settings.expiryWarningMonths;
  const until = addMonths(view.asOf, months);
  const inWindow = (day: Day | null): day is Day =>
    day !== null && view.asOf <= day && day <= until;
  const tranches = groupedBy(records.fundings, "structure");
  const stages = groupedBy(records.stages, "structure");
  const asOf = dayNumber(view.asOf);
  const reckon = deciding(records, view);
  const found: Expiry[] = [];
  const look = (structure: Structure) => {
    const { state, startsOn, endsOn } = structure;
    if (state === "cancelled") return;
    if (startsOn !== null && endsOn !== null && startsOn > endsOn) return;
    const own = tranches.get(structure.id) ?? noTranches;
    if (own.length === 0 && !inWindow(endsOn)) return;
    const ending = own.length === 0 ? noTranches : lastTranches(own, view);
    const fundingEnd = ending[0]?.endsOn ?? null;
    if (inWindow(fundingEnd) && (endsOn === null || endsOn > fundingEnd)) {
      const next = successionAfter(records, structure, fundingEnd);
      found.push({
        structure,
        on: fundingEnd,
        days: dayNumber(fundingEnd) - asOf,
        successor: next.successor,
        successorStructure: next.successorStructure,
        gapDays: next.gapDays,
        cause: "funding",
        fundings: ending,
        fteLost: sum(ending.map(({ fte }) => fte)),
        eurosPerYearLost: eurosPerYear(ending),
        decision: reckon(fundingEnd, ending.find(({ applyBy }) => applyBy !== null) ?? null),
      });
    }
    if (inWindow(endsOn)) {
      const day = dayNumber(endsOn);
      const running = own.filter((funding) => {
        const span = trancheSpan(funding, view.asOf);
        return countsIn(view.scenario, funding) && span.from <= day && day <= span.to;
      });
      const next = successionAfter(records, structure, endsOn);
      found.push({
        structure,
        on: endsOn,
        days: day - asOf,
        successor: next.successor,
        successorStructure: next.successorStructure,
        gapDays: next.gapDays,
        cause: "structure",
        fundings: running,
        fteLost: sizeOn(structure, stages.get(structure.id) ?? noStages, day, view.scenario).fte,
        eurosPerYearLost: running.length === 0 ? 0 : eurosPerYear(running),
        decision: reckon(endsOn, own.length === 0 ? null : endingWith(records, view, structure)),
      });
    }
  };
  yield* eachOf(records.structures.all, look, 256);
  const expiries = found.sort((a, b) => a.days - b.days || a.structure.id - b.structure.id);
  return {
    months,
    until,
    expiries,
    structures: unique(expiries),
    withoutSuccessor: unique(expiries.filter(({ successor }) => successor !== "secured")),
  };
});

const noTranches: readonly Funding[] = [];
const noStages: readonly Stage[] = [];

/**
 * What follows a structure after a day. none: no successor, a cancelled one, or one that has itself
 * ended by then (so that a circle of successors secures nothing); planned: its state is not secured;
 * gap: it starts later than the next day; else secured.
 */
export function successionAfter(records: Records, structure: Structure, on: Day): Succession {
  const next = records.structures.byId.get(structure.successor ?? Number.NaN) ?? null;
  if (next === null || next.id === structure.id || next.state === "cancelled" || endedBy(next, on))
    return { successor: "none", successorStructure: next, gapDays: null };
  const gapDays = next.startsOn === null ? null : Math.max(0, daysBetween(on, next.startsOn) - 1);
  const successor =
    next.state !== "secured" ? "planned" : gapDays !== null && gapDays > 0 ? "gap" : "secured";
  return { successor, successorStructure: next, gapDays };
}

function endedBy({ startsOn, endsOn }: Structure, on: Day): boolean {
  return endsOn !== null && (endsOn <= on || (startsOn !== null && startsOn > endsOn));
}

/** The counted tranches that end last; none where one lasts. */
function lastTranches(tranches: readonly Funding[], view: View): readonly Funding[] {
  const counted = tranches.filter((funding) => countsIn(view.scenario, funding));
  if (counted.some(({ kind, endsOn }) => kind === "permanent" && endsOn === null)) return [];
  const last = counted.reduce<Day | null>(
    (end, { endsOn }) => (endsOn !== null && (end === null || endsOn > end) ? endsOn : end),
    null,
  );
  return last === null ? [] : counted.filter(({ endsOn }) => endsOn === last);
}

function eurosPerYear(fundings: readonly Funding[]): number | null {
  return sum(
    fundings.map((funding) => {
      const grant = grantOf(funding);
      const { startsOn, endsOn } = funding;
      if (grant === null || startsOn === null || endsOn === null || startsOn > endsOn) return null;
      return (grant / daysIn({ from: startsOn, to: endsOn })) * 365;
    }),
  );
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>(
    (total, number) => (total === null || number === null ? null : total + number),
    0,
  );
}

const unique = (expiries: readonly Expiry[]) => [
  ...new Set(expiries.map(({ structure }) => structure)),
];
