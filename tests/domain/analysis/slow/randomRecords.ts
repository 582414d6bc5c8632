import fc from "fast-check";
import { makeView, type View } from "../../../../src/domain/analysis/view.ts";
import type { Day, Moment } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { choiceSets } from "../../../../src/domain/schema/choices.ts";
import { records } from "../../../support/records.ts";
import { shift } from "./days.ts";

const first = "2015-12-20" as Day;
const span = 90;
const aDay = fc.integer({ min: 0, max: span }).map((days) => shift(first, days));
const maybe = <T>(value: fc.Arbitrary<T>, freq = 3) => fc.option(value, { nil: null, freq });
const some = <T>(values: readonly T[], max = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: max });
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const fte = maybe(one([0, 0.5, 1, 2.25]));
const amount = maybe(one([10, 12]));
const unit = maybe(one(["places", "persons"] as const));
const money = maybe(one([0, 100, 999.99]));
const structureIds = [1, 2, 3, 4, 5];
const groups = ["women", "youth", "everyone"] as const;
/** Days mostly the right way round, sometimes open, now and then the wrong way round. */
const dates = fc
  .record({ startsOn: maybe(aDay), endsOn: maybe(aDay), swap: fc.integer({ min: 0, max: 9 }) })
  .map(({ startsOn, endsOn, swap }) =>
    startsOn && endsOn && startsOn > endsOn && swap > 0
      ? { startsOn: endsOn, endsOn: startsOn }
      : { startsOn, endsOn },
  );

function list<T>(max: number, entry: fc.Arbitrary<T>) {
  return fc
    .array(entry, { maxLength: max })
    .map((entries) => entries.map((values, at) => ({ ...values, id: at + 1 })));
}

const dated = <T extends object>(values: fc.Arbitrary<T>) =>
  fc.tuple(dates, values).map(([days, more]) => ({ ...days, ...more }));

const structure = dated(
  fc.record({
    kind: one(["service", "facility", "project", "post"] as const),
    carrier: maybe(one([1, 2, 3])),
    actionFields: some([1, 2]),
    spatialLevels: some(["district", "municipality", "?Zweckverband"] as const),
    steeringLevels: some(["strategic", "local"] as const),
    areas: some([1, 2, 3, 4]),
    targetGroups: some(groups),
    term: maybe(one([...choiceSets.term, "?halb"] as const), 9),
    funding: one(["core", "project", "mixed"] as const),
    state: one(["secured", "secured", "secured", "planned", "cancelled", "?vage"] as const),
    successor: maybe(one(structureIds)),
    cooperatesWith: some(structureIds),
    fte,
    capacity: amount,
    capacityUnit: unit,
  }),
);
const stage = dated(
  fc.record({
    structure: one(structureIds),
    fte,
    capacity: amount,
    capacityUnit: unit,
    certainty: one(choiceSets.certainty),
  }),
);
const subject = fc.oneof(
  fc.record({ structure: one(structureIds), measure: fc.constant(null) }),
  fc.record({ structure: fc.constant(null), measure: one([1, 2]) }),
);
const funding = dated(
  fc
    .tuple(
      subject,
      fc.record({
        kind: one(choiceSets.fundingKind),
        approval: one(["approved", "approved", "applied", "planned", "open", "rejected"] as const),
        applyBy: maybe(aDay),
        totalCost: money,
        amount: money,
        rate: maybe(one([0.5, 1])),
        fte,
      }),
    )
    .map(([about, values]) => ({ ...about, ...values })),
);
const cost = dated(
  fc
    .tuple(subject, fc.record({ amount: money }))
    .map(([about, values]) => ({ ...about, ...values })),
);
const responsibility = dated(
  fc.record({
    task: one([1, 2]),
    structure: one(structureIds),
    role: one(["leads", "leads", "does", "contributes"] as const),
    areas: some([1, 2, 3, 4], 1),
    targetGroups: some(groups, 1),
  }),
);
const task = fc.record({
  kind: one(["service", "coordination", "planning"] as const),
  actionFields: some([1, 2]),
  requiredAt: some(["district", "municipality"] as const),
  requiredSteering: some(["strategic", "local"] as const),
});
const need = dated(
  fc.record({
    kind: one(choiceSets.needKind),
    actionFields: some([1, 2]),
    tasks: some([1, 2], 1),
    spatialLevel: one(["district", "municipality"] as const),
    steeringLevel: maybe(one(["strategic", "local"] as const)),
    areas: some([1, 2, 3, 4]),
    targetGroups: some(groups),
    quantity: maybe(one([0, 10, 20, 24])),
    unit,
  }),
);
const measure = dated(
  fc.record({
    lead: maybe(one([...structureIds, 99])),
    contributors: some(structureIds),
    cost: money,
    fundingState: maybe(one(choiceSets.measureFunding)),
    status: one(choiceSets.measureStatus),
  }),
);
const meeting = fc.record({
  startsAt: aDay.map((day) => `${day}T09:00:00Z` as Moment),
  units: some([1, 2, 3], 3),
});
const area = (partOf: readonly (number | null)[]) => fc.record({ partOf: one(partOf) });

/** Small, dense and odd records over a quarter of a year around a leap day, with a question to ask of them. */
export const asked: fc.Arbitrary<{ records: Records; view: View }> = fc
  .record({
    structures: list(5, structure),
    stages: list(4, stage),
    fundings: list(5, funding),
    costs: list(3, cost),
    responsibilities: list(5, responsibility),
    tasks: list(2, task),
    needs: list(2, need),
    measures: list(2, measure),
    meetings: list(2, meeting),
    areas: fc.tuple(area([null]), area([1, null]), area([2, 3]), area([1, 3])),
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: span }), { minLength: 2, maxLength: 4 }),
    asOf: aDay,
    scenario: one(["secured", "planned"] as const),
    overlapFromDays: one([1, 5, 30]),
  })
  .map(({ areas, cuts, asOf, scenario, overlapFromDays, ...given }) => {
    const bounds = [...cuts].sort((a, b) => a - b).map((days) => shift(first, days));
    const periods = bounds.slice(0, -1).map((startsOn, at) => ({
      id: at + 1,
      startsOn,
      endsOn: shift(bounds[at + 1] as Day, at === bounds.length - 2 ? 0 : -1),
    }));
    const made = records({
      ...given,
      actionFields: [{ id: 1 }, { id: 2 }],
      organisations: [{ id: 1 }, { id: 2 }, { id: 3, unitOf: 1 }],
      areas: areas.map((values, at) => ({ ...values, id: at + 1 })),
      periods,
    });
    const view = makeView(made, { asOf, today: asOf, scenario });
    const settings = { ...view.settings, overlapFromDays, expiryWarningMonths: 1 };
    return { records: made, view: { ...view, settings } };
  });
