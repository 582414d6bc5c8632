import { addDays, addMonths, type Day, dayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import { flatMapped } from "../../steps/inSteps.ts";
import { orderedByName } from "../../steps/orderedByName.ts";
import type { Steps } from "../../steps/steps.ts";
import { entrySpan, sharedDays } from "../kernel/dayNumbers.ts";
import type { Funding, Measure, Session, Structure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { exists } from "../timelines/onDay.ts";
import { countsIn, coversDay } from "../timelines/tranches.ts";
import { calendarOf } from "./sessionsInTime.ts";

/** By when something has to be decided so that an application is in time. */
export interface DecideBy {
  /** Application deadline, recorded or computed. */
  readonly applyBy: Day;
  /** recorded: the tranche's own; lead: end minus the application lead. */
  readonly applyBySource: "recorded" | "lead";
  /** The last session's day, or, without one, the deadline less the preparation. */
  readonly decideBy: Day;
  /** The last one in time; null: "ohne Sitzungstermin" */
  readonly session: Session | null;
  /** When the paper for that session is due; null without a session. */
  readonly papersDueOn: Day | null;
  /** The day to decide lies before the Stichtag. */
  readonly overdue: boolean;
  /** The first session from the Stichtag on that can still decide: on or before the end, its papers due from the Stichtag on. */
  readonly nextSession: Session | null;
}

export interface DecisionDate extends DecideBy {
  readonly structure: Structure | null;
  readonly measure: Measure | null;
  /** The tranche whose deadline it is; null where the structure itself ends without one. */
  readonly funding: Funding | null;
  /** End of the tranche or the structure. */
  readonly endsOn: Day | null;
}

/** By day to decide, then by end. */
export interface DecideByResult {
  readonly dates: readonly DecisionDate[];
}

/**
 * A4 Letzter Entscheidungstermin, from the Stichtag to the horizon's last day, both counting.
 *
 * A structure that ends itself: the earliest application date, not after its end, of the counted
 * tranches that cover its last day, else its end minus the application lead. Every other tranche not
 * rejected that ends or has its application date there: that date, else its end minus the lead,
 * unless a counted tranche of the same structure or measure covers the next day. Permanent tranches
 * never run out. Nothing has to be decided for cancelled structures, dropped and done measures,
 * tranches of nothing, and tranches outside their structure's days.
 *
 * To decide by: the last session of any body on or before deadline − preparation days (of two on one
 * day the later entry); the paper for it is due on its `papersDueOn`, else the office's days before
 * it. With no such session the day is deadline − preparation, without a session.
 */
export const decideBy = counting(function* (records: Records, view: View): Steps<DecideByResult> {
  const compute = deciding(records, view);
  const inView = (day: Day | null) => day !== null && view.asOf <= day && day <= view.horizon.to;
  const structures = yield* flatMapped(records.structures.all, (structure): DecisionDate[] => {
    const { endsOn, state } = structure;
    if (endsOn === null || !inView(endsOn) || state === "cancelled") return [];
    const { funding, applyBy } = endingWith(records, view, structure);
    return [dated(compute(endsOn, applyBy), { structure, measure: null, funding, endsOn })];
  });
  const ending = new Set(structures.map(({ structure }) => structure));
  const continued = continuing(records, view);
  const asOf = dayNumber(view.asOf);
  const tranches = yield* flatMapped(records.fundings.all, (funding): DecisionDate[] => {
    const { approval, endsOn, kind } = funding;
    if (kind === "permanent" || approval === "rejected") return [];
    const subject = subjectOf(records, funding);
    if (subject === null) return [];
    const { structure, measure } = subject;
    const applyBy = dateInTime(funding, structure);
    const runsOut = inView(endsOn) && (structure === null || exists(structure, endsOn as Day));
    const applies = inView(applyBy) && (structure === null || sharesDays(funding, structure));
    if (!(runsOut || applies) || continued(funding)) return [];
    const last = structure?.endsOn ?? null;
    const decidedWithStructure =
      last !== null && ending.has(structure) && countsIn(view.scenario, funding);
    if (decidedWithStructure && coversDay(funding, asOf, dayNumber(last))) return [];
    const end = endsOn ?? (applyBy as Day);
    return [dated(compute(end, applyBy), { structure, measure, funding, endsOn })];
  });
  const dates = yield* orderedByName(
    [...tranches, ...structures],
    ({ decideBy, endsOn }) => `${decideBy} ${endsOn ?? ""}`,
  );
  return { dates };
});

/** Written out, because spreading an object into one with more fields costs several times as much, and there are tens of thousands. */
function dated(decision: DecideBy, of: Omit<DecisionDate, keyof DecideBy>): DecisionDate {
  return {
    applyBy: decision.applyBy,
    applyBySource: decision.applyBySource,
    decideBy: decision.decideBy,
    session: decision.session,
    papersDueOn: decision.papersDueOn,
    overdue: decision.overdue,
    nextSession: decision.nextSession,
    structure: of.structure,
    measure: of.measure,
    funding: of.funding,
    endsOn: of.endsOn,
  };
}

/** What a tranche is for, where something may have to be decided about it. */
function subjectOf(
  records: Records,
  funding: Funding,
): { structure: Structure | null; measure: Measure | null } | null {
  const structure = records.structures.byId.get(funding.structure ?? Number.NaN) ?? null;
  const measure = records.measures.byId.get(funding.measure ?? Number.NaN) ?? null;
  if (structure !== null) return structure.state === "cancelled" ? null : { structure, measure };
  if (measure === null || measure.status === "dropped" || measure.status === "done") return null;
  return { structure, measure };
}

/** The application date of a tranche, unless its structure has ended by then. */
function dateInTime({ applyBy }: Funding, structure: Structure | null): Day | null {
  const end = structure?.endsOn ?? null;
  return applyBy !== null && (end === null || applyBy <= end) ? applyBy : null;
}

function sharesDays(funding: Funding, structure: Structure): boolean {
  return sharedDays(entrySpan(funding), entrySpan(structure)) > 0;
}

/** Whether a counted tranche of the same structure or measure covers the day after a tranche's end. */
function continuing(records: Records, view: View): (funding: Funding) => boolean {
  const byStructure = groupedBy(records.fundings, "structure");
  const byMeasure = groupedBy(records.fundings, "measure");
  const asOf = dayNumber(view.asOf);
  return ({ structure, measure, endsOn }) => {
    if (endsOn === null) return false;
    const next = dayNumber(endsOn) + 1;
    const others =
      structure === null ? byMeasure.get(measure ?? Number.NaN) : byStructure.get(structure);
    return (others ?? []).some(
      (other) => countsIn(view.scenario, other) && coversDay(other, asOf, next),
    );
  };
}

/** Computes by when to decide about an end, with the application date that counts. */
export function deciding(
  records: Records,
  view: View,
): (end: Day, applyBy: Day | null) => DecideBy {
  const { applicationLeadMonths, preparationDays } = view.settings;
  const calendar = calendarOf(records, view);
  const computed = new Map<string, DecideBy>();
  return (end, recorded) => {
    const name = `${end} ${recorded}`;
    const known = computed.get(name);
    if (known !== undefined) return known;
    const applyBy = recorded ?? addMonths(end, -applicationLeadMonths);
    const limit = addDays(applyBy, -preparationDays);
    const last = calendar.lastUntil(limit);
    const decideOn = last?.onDay ?? limit;
    const decision: DecideBy = {
      applyBy,
      applyBySource: recorded === null ? "lead" : "recorded",
      decideBy: decideOn,
      session: last?.session ?? null,
      papersDueOn: last?.papersDueOn ?? null,
      overdue: decideOn < view.asOf,
      nextSession: calendar.nextUntil(end)?.session ?? null,
    };
    computed.set(name, decision);
    return decision;
  };
}

/**
 * The application date that decides about a structure's end, with its tranche: the earliest, not
 * after the end, of the counted tranches that cover the last day. Without one the tranche is the last
 * of these; null where no tranche covers it. Permanent tranches decide nothing.
 */
export function endingWith(
  records: Records,
  view: Pick<View, "asOf" | "scenario">,
  structure: Structure,
): { readonly funding: Funding | null; readonly applyBy: Day | null } {
  const tranches = groupedBy(records.fundings, "structure").get(structure.id);
  const { endsOn } = structure;
  if (tranches === undefined || endsOn === null) return { funding: null, applyBy: null };
  const [asOf, end] = [dayNumber(view.asOf), dayNumber(endsOn)];
  const covering = tranches.filter(
    (funding) =>
      funding.kind !== "permanent" &&
      countsIn(view.scenario, funding) &&
      coversDay(funding, asOf, end),
  );
  const applied = firstToApply(covering, structure);
  if (applied !== null) return applied;
  const last = covering.sort((a, b) => compareDays(a.endsOn ?? "", b.endsOn ?? "")).at(-1);
  return { funding: last ?? null, applyBy: null };
}

/** The tranche with the earliest application date that lies in its structure's days or before; null where none has one. */
export function firstToApply(
  fundings: readonly Funding[],
  structure: Structure,
): { readonly funding: Funding; readonly applyBy: Day } | null {
  let first: { funding: Funding; applyBy: Day } | null = null;
  for (const funding of fundings) {
    const applyBy = dateInTime(funding, structure);
    if (applyBy !== null && (first === null || applyBy < first.applyBy))
      first = { funding, applyBy };
  }
  return first;
}

const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
