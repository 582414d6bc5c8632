import fc from "fast-check";
import { makeView, type View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Change } from "../../../../src/domain/analysis/scenarios/change.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { records } from "../../../support/records.ts";
import { shift } from "./days.ts";
import * as lists from "./randomLists.ts";
import { aDay, dated, first, flag, list, maybe, one, some, span } from "./randomValues.ts";

export interface Asked {
  readonly records: Records;
  readonly view: View;
  /** Two days, in any order. */
  readonly days: readonly [Day, Day];
  readonly changes: readonly Change[];
}

/** Thresholds that lie where small data pass them now and then. */
const thresholds = fc.record({
  expiryWarningMonths: one([1, 1, 3]),
  overlapFromDays: one([1, 1, 5, 30]),
  applicationLeadMonths: one([0, 1, 2]),
  preparationDays: one([0, 7, 14]),
  papersDueDays: one([7, 14]),
  staleAfterDays: one([0, 10, 30]),
  dependencyShare: one([0, 0.25, 0.5, 1]),
  systematicPeriods: one([1, 2, 3]),
  systematicLevels: one([1, 2]),
  systematicMunicipalities: one([1, 2, 3]),
  runUpDays: one([0, 1, 30]),
  tooManyContributors: one([0, 1, 3]),
  tooManyLeads: one([0, 1, 5]),
  smallNumber: one([0, 1, 2, 5]),
});

const changeOf = {
  list: one(["structures", "fundings", "measures"] as const),
  id: one([1, 2, 99]),
};
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant("extend" as const), ...changeOf, to: aDay }),
  fc.record({ do: fc.constant("drop" as const), ...changeOf }),
  fc.record({ do: fc.constant("move" as const), ...changeOf, days: one([-30, -1, 0, 1, 30]) }),
  fc.record({
    do: fc.constant("add" as const),
    list: fc.constant("structures" as const),
    values: dated(
      fc.record({
        actionFields: some([1, 2]),
        spatialLevels: some(["district", "municipality"] as const),
        term: one(["permanent", "temporary"] as const),
        state: one(["secured", "planned"] as const),
        funding: one(["core"] as const),
        fte: one([1]),
        capacity: one([10]),
        capacityUnit: one(["places"] as const),
      }),
    ),
  }),
);

/** Bounds of periods; what lies between two is a period, shortened or lengthened by its odd day. */
const bounds = fc.record({
  cuts: fc.uniqueArray(fc.integer({ min: 0, max: span }), { maxLength: 4 }),
  oneDay: flag,
  odd: one([0, 0, 0, -2, 2]),
});

/**
 * Small, dense and odd records over a quarter of a year around a leap day, with a question to ask
 * of them. Every list may be empty; look-ups may point to what was deleted.
 */
const drawn: fc.Arbitrary<Asked> = fc
  .record({
    structures: list(5, lists.structure),
    stages: list(4, lists.stage),
    fundings: list(9, lists.funding),
    costs: list(3, lists.cost),
    responsibilities: list(6, lists.responsibility),
    tasks: list(2, lists.task),
    needs: list(2, lists.need),
    gaps: list(3, lists.gap),
    potentials: list(3, lists.potential),
    measures: list(2, lists.measure),
    meetings: list(2, lists.meeting),
    agendaItems: list(2, lists.agendaItem),
    outcomes: list(3, lists.outcome),
    sessions: list(3, lists.session),
    figures: list(4, lists.figure),
    areas: lists.areas,
    bounds,
    names: fc.integer({ min: 0, max: 11 }),
    asOf: aDay,
    horizon: fc.tuple(maybe(aDay, 2), maybe(aDay, 2), flag),
    scenario: one(["secured", "planned"] as const),
    days: fc.tuple(aDay, aDay),
    changes: fc.array(change, { maxLength: 2 }),
    thresholds,
  })
  .map(({ areas, bounds, names, asOf, horizon, scenario, days, changes, thresholds, ...given }) => {
    const entries = {
      ...given,
      actionFields: [{ id: 1, position: 2 }, { id: 2 }],
      organisations: [{ id: 1, kind: "districtOffice" as const }, { id: 2 }, { id: 3, unitOf: 1 }],
      areas: areas.map((values, at) => ({ ...values, id: at + 1 })),
      periods: periodsOf(bounds),
    };
    const made = records(named(names, entries));
    const chosen = { asOf, today: asOf, scenario, ...horizonOf(horizon) };
    const view = makeView(made, chosen);
    const settings = { ...view.settings, ...thresholds };
    const written = { ...entries, ...chosen, days, changes, thresholds };
    return {
      records: made,
      view: { ...view, settings },
      days,
      changes,
      [fc.toStringMethod]: () => JSON.stringify(written, null, 1),
    };
  });

/** Without the bias of fast-check towards the smallest values, which would leave most days and lists empty. */
export const asked: fc.Arbitrary<Asked> = fc.noBias(drawn);

/** In half of all cases that of the periods; else cut at one end or both. */
function horizonOf([a, b, isChosen]: readonly [Day | null, Day | null, boolean]) {
  if (!isChosen) return {};
  return a && b && a > b ? { from: b, to: a } : { from: a, to: b };
}

function periodsOf({ cuts, oneDay, odd }: { cuts: number[]; oneDay: boolean; odd: number }) {
  const sorted = [...cuts].sort((a, b) => a - b);
  const days = [...new Set(oneDay ? sorted.flatMap((cut) => [cut, cut + 1]) : sorted)].slice(0, 4);
  return days.slice(0, -1).map((from, at) => {
    const last = (days[at + 1] as number) - (at === days.length - 2 ? 0 : 1);
    return {
      id: at + 1,
      startsOn: shift(first, from),
      endsOn: shift(first, Math.max(from, last + odd)),
    };
  });
}

/** Some entries with a key, some with a title, as a number says. */
function named(names: number, given: Parameters<typeof records>[0]): Parameters<typeof records>[0] {
  return Object.fromEntries(
    Object.entries(given).map(([name, entries]) => [
      name,
      entries.map((entry) => ({
        key: (entry.id + names) % 3 > 0 ? `${name}-${entry.id}` : null,
        title: (entry.id + names) % 4 > 0 ? `Titel ${(entry.id * 7 + names) % 5}` : null,
        ...entry,
      })),
    ]),
  ) as Parameters<typeof records>[0];
}
