import { addDays, addMonths, type Day } from "../day.ts";
import type { Records } from "../records.ts";
import { flatMapped } from "../steps/inSteps.ts";
import { ordered } from "../steps/ordered.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import type { Funding, Measure, Session, Structure } from "./entries.ts";
import { groupedBy } from "./grouped.ts";
import { countsIn } from "./tranches.ts";
import type { View } from "./view.ts";

/** By when something has to be decided so that an application is in time. */
export interface DecideBy {
  /** Application deadline, recorded or computed. */
  readonly applyBy: Day;
  /** recorded: the tranche's own; lead: end minus the application lead. */
  readonly applyBySource: "recorded" | "lead";
  /** The last session's day, or, without one, the deadline less the preparation. */
  readonly decideBy: Day;
  /** null: "ohne Sitzungstermin" */
  readonly session: Session | null;
  /** When the paper for that session is due; null without a session. */
  readonly papersDueOn: Day | null;
  /** The day to decide lies before the Stichtag. */
  readonly overdue: boolean;
}

export interface DecisionDate extends DecideBy {
  readonly structure: Structure | null;
  readonly measure: Measure | null;
  /** The tranche whose deadline it is; null where the structure itself ends. */
  readonly funding: Funding | null;
  /** End of the tranche or the structure. */
  readonly endsOn: Day | null;
}

/** By day to decide, then by end. */
export interface DecideByResult {
  readonly dates: readonly DecisionDate[];
}

/**
 * A4 Letzter Entscheidungstermin, from the Stichtag to the horizon's last day, both counting: for
 * every structure that ends itself, with the last counted tranche that runs to its end or beyond,
 * and for every other tranche not rejected that ends or has its deadline there, unless a later
 * counted tranche of the same structure or measure goes on. A permanent tranche with an end ends
 * there, as a structure does; without one it is listed only for a deadline of its own. Deadline:
 * the tranche's own `applyBy`, else its end (or the structure's) minus the application lead. To
 * decide by: the last session of any body on or before deadline − preparation days (of two on one
 * day the later entry); the paper for it is due on its `papersDueOn`, else the office's days before
 * it. With no such session the day is deadline − preparation, without a session.
 */
export const decideBy = stepwise(function* (records: Records, view: View): Steps<DecideByResult> {
  const reckon = deciding(records, view);
  const inView = (day: Day | null) => day !== null && view.asOf <= day && day <= view.horizon.to;
  const structures = yield* flatMapped(records.structures.all, (structure): DecisionDate[] => {
    const { endsOn } = structure;
    if (endsOn === null || !inView(endsOn) || !everExists(structure)) return [];
    const funding = endingWith(records, view, structure);
    return [{ ...reckon(endsOn, funding), structure, measure: null, funding, endsOn }];
  });
  const withStructure = new Set(structures.map(({ funding }) => funding));
  const continued = continuing(records, view);
  const tranches = yield* flatMapped(records.fundings.all, (funding): DecisionDate[] => {
    const { approval, endsOn, applyBy } = funding;
    const end = endsOn ?? applyBy;
    if (end === null || approval === "rejected" || !(inView(endsOn) || inView(applyBy))) return [];
    if (withStructure.has(funding) || continued(funding)) return [];
    return [dateOf(records, funding, reckon(end, funding))];
  });
  const dates = yield* ordered(
    [...tranches, ...structures],
    (a, b) => compare(a.decideBy, b.decideBy) || compare(a.endsOn ?? "", b.endsOn ?? ""),
  );
  return { dates };
});

function everExists({ state, startsOn, endsOn }: Structure): boolean {
  return state !== "cancelled" && (startsOn === null || endsOn === null || startsOn <= endsOn);
}

/** Whether a counted tranche of the same structure or measure ends later or lasts. */
function continuing(records: Records, view: View): (funding: Funding) => boolean {
  const byStructure = groupedBy(records.fundings, "structure");
  const byMeasure = groupedBy(records.fundings, "measure");
  return (funding) => {
    const others =
      funding.structure === null
        ? byMeasure.get(funding.measure ?? Number.NaN)
        : byStructure.get(funding.structure);
    const { endsOn } = funding;
    return (others ?? []).some(
      (other) =>
        endsOn !== null &&
        countsIn(view.scenario, other) &&
        (other.endsOn === null ? other.kind === "permanent" : other.endsOn > endsOn),
    );
  };
}

/** Reckons by when to decide about an end, with the tranche whose deadline counts. */
export function deciding(
  records: Records,
  view: View,
): (end: Day, funding: Funding | null) => DecideBy {
  const { applicationLeadMonths, preparationDays, papersDueDays } = view.settings;
  const sessions = records.sessions.all
    .filter((session): session is Session & { onDay: Day } => session.onDay !== null)
    .sort((a, b) => compare(a.onDay, b.onDay) || a.id - b.id);
  const reckoned = new Map<string, DecideBy>();
  return (end, funding) => {
    const recorded = funding?.applyBy ?? null;
    const name = recorded === null ? `lead ${end}` : recorded;
    const known = reckoned.get(name);
    if (known !== undefined) return known;
    const applyBy = recorded ?? addMonths(end, -applicationLeadMonths);
    const limit = addDays(applyBy, -preparationDays);
    const session = lastUntil(sessions, limit);
    const decideOn = session?.onDay ?? limit;
    const decision: DecideBy = {
      applyBy,
      applyBySource: recorded === null ? "lead" : "recorded",
      decideBy: decideOn,
      session,
      papersDueOn: session ? (session.papersDueOn ?? addDays(session.onDay, -papersDueDays)) : null,
      overdue: decideOn < view.asOf,
    };
    reckoned.set(name, decision);
    return decision;
  };
}

/** The counted tranche that runs to a structure's end or beyond, the last one; null where none does. */
export function endingWith(
  records: Records,
  view: Pick<View, "scenario">,
  structure: Structure,
): Funding | null {
  const tranches = groupedBy(records.fundings, "structure").get(structure.id);
  if (tranches === undefined) return null;
  const running = tranches.filter(
    (funding) =>
      countsIn(view.scenario, funding) &&
      funding.endsOn !== null &&
      structure.endsOn !== null &&
      funding.endsOn >= structure.endsOn,
  );
  return running.sort((a, b) => compare(a.endsOn ?? "", b.endsOn ?? "")).at(-1) ?? null;
}

function dateOf(records: Records, funding: Funding, decision: DecideBy): DecisionDate {
  return {
    ...decision,
    structure: records.structures.byId.get(funding.structure ?? Number.NaN) ?? null,
    measure: records.measures.byId.get(funding.measure ?? Number.NaN) ?? null,
    funding,
    endsOn: funding.endsOn,
  };
}

function lastUntil<S extends { onDay: Day }>(sessions: readonly S[], limit: Day): S | null {
  let low = 0;
  let high = sessions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sessions[middle] as S).onDay <= limit) low = middle + 1;
    else high = middle;
  }
  return sessions[low - 1] ?? null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
