import { addMonths, type Day, dayNumber } from "../../day.ts";
import { daysIn } from "../../period.ts";
import type { Records } from "../../records.ts";
import { eachOf } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import type { Funding, Stage, Structure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { exists } from "../timelines/onDay.ts";
import { sizeOn } from "../timelines/size.ts";
import { type Succession, successionAfter } from "../timelines/succession.ts";
import { timelinesInSteps } from "../timelines/timelines.ts";
import { countsIn, coversDay, grantOf } from "../timelines/tranches.ts";
import { type DecideBy, deciding, endingWith, firstToApply } from "./decideBy.ts";

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
 * (cause funding) when a counted temporary tranche ends there on a day it exists, no counted tranche
 * covers the next day, and it continues. Permanent tranches never run out. Several may be found for
 * one structure. VZÄ lost: its VZÄ on the last day, or those of the tranches that end. Euros lost:
 * grants of the tranches that run out, ÷ their days × 365. Decision by A4.
 */
export const expiring = counting(function* (records: Records, view: View): Steps<ExpiringResult> {
  const months = view.settings.expiryWarningMonths;
  const until = addMonths(view.asOf, months);
  const inWindow = (day: Day | null): day is Day =>
    day !== null && view.asOf <= day && day <= until;
  const tranches = groupedBy(records.fundings, "structure");
  const stages = groupedBy(records.stages, "structure");
  const timelines = yield* timelinesInSteps(records, view);
  const asOf = dayNumber(view.asOf);
  const compute = deciding(records, view);
  const found: Expiry[] = [];
  const look = (structure: Structure) => {
    const { state, endsOn } = structure;
    if (state === "cancelled") return;
    const recorded = tranches.get(structure.id);
    if (recorded === undefined && !inWindow(endsOn)) return;
    const own = (recorded ?? []).filter((funding) => countsIn(view.scenario, funding));
    for (const on of moneyEnds(structure, own, asOf)) {
      if (!inWindow(on)) continue;
      const ending = own.filter((funding) => runsOut(funding) && funding.endsOn === on);
      found.push({
        structure,
        on,
        days: dayNumber(on) - asOf,
        ...successionAfter(records, structure, on, {
          fundings: own.filter((funding) => beginsAfter(funding, on, endsOn)),
          certain: (timelines.byId.get(structure.id)?.segments ?? []).filter(
            ({ certain }) => certain,
          ),
        }),
        cause: "funding",
        fundings: ending,
        fteLost: sum(ending.map(({ fte }) => fte)),
        eurosPerYearLost: eurosPerYear(ending),
        decision: compute(on, firstToApply(ending, structure)?.applyBy ?? null),
      });
    }
    if (inWindow(endsOn)) {
      const day = dayNumber(endsOn);
      const running = own.filter((funding) => coversDay(funding, asOf, day));
      found.push({
        structure,
        on: endsOn,
        days: day - asOf,
        ...successionAfter(records, structure, endsOn),
        cause: "structure",
        fundings: running,
        fteLost: sizeOn(structure, stages.get(structure.id) ?? noStages, day, view.scenario).fte,
        eurosPerYearLost: running.length === 0 ? 0 : eurosPerYear(running),
        decision: compute(endsOn, endingWith(records, view, structure).applyBy),
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

const noStages: readonly Stage[] = [];

const runsOut = ({ kind }: Funding) => kind === "temporary";

/** Days of the structure after which no counted tranche pays though one did, and the structure goes on. */
function moneyEnds(structure: Structure, counted: readonly Funding[], asOf: number): Set<Day> {
  const ends = new Set<Day>();
  for (const funding of counted) {
    const { endsOn } = funding;
    if (!runsOut(funding) || endsOn === null || endsOn === structure.endsOn) continue;
    if (!exists(structure, endsOn)) continue;
    const next = dayNumber(endsOn) + 1;
    if (!counted.some((other) => coversDay(other, asOf, next))) ends.add(endsOn);
  }
  return ends;
}

/** Whether a tranche begins after a day and on or before the structure's last one. */
function beginsAfter({ startsOn }: Funding, on: Day, last: Day | null): boolean {
  return startsOn !== null && startsOn > on && (last === null || startsOn <= last);
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
