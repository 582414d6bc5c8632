import fc from "fast-check";
import type { Moment } from "../../../../src/domain/day.ts";
import { choiceSets } from "../../../../src/domain/schema/choices.ts";
import {
  aDay,
  amount,
  areaIds,
  dated,
  fieldIds,
  flag,
  fte,
  groups,
  maybe,
  money,
  mostly,
  one,
  some,
  structureIds,
  unit,
} from "./randomValues.ts";

/** An entry of each list the analyses look at, with all that is odd about what staff enter. */
const levels = ["district", "municipality"] as const;

export const structure = dated(
  fc.record({
    kind: one(["service", "facility", "project", "post"] as const),
    provider: maybe(one([1, 2, 3, 99])),
    actionFields: mostly(fieldIds, 3),
    spatialLevels: mostly([...levels, "?Zweckverband"] as const),
    steeringLevels: mostly(["strategic", "local"] as const),
    areas: some(areaIds),
    targetGroups: some(groups, 3),
    term: maybe(one([...choiceSets.term, "?halb"] as const), 9),
    funding: one(["core", "core", "project", "mixed"] as const),
    state: one([
      "secured",
      "secured",
      "secured",
      "secured",
      "planned",
      "cancelled",
      "?vage",
    ] as const),
    successor: maybe(one(structureIds), 5),
    cooperatesWith: some(structureIds),
    fte,
    capacity: amount,
    capacityUnit: unit,
    confirmedOn: maybe(aDay),
  }),
);

export const stage = dated(
  fc.record({
    structure: one(structureIds),
    fte,
    capacity: amount,
    capacityUnit: unit,
    certainty: one(choiceSets.certainty),
  }),
);

const subject = fc.oneof(
  { arbitrary: fc.record({ structure: one(structureIds), measure: fc.constant(null) }), weight: 6 },
  { arbitrary: fc.record({ structure: fc.constant(null), measure: one([1, 2, 99]) }), weight: 3 },
  { arbitrary: fc.record({ structure: maybe(one([1, 2])), measure: maybe(one([1])) }), weight: 1 },
);

export const funding = dated(
  fc
    .tuple(
      subject,
      fc.record({
        kind: one([
          "temporary",
          "permanent",
          "temporary",
          "permanent",
          "temporary",
          "permanent",
          "temporary",
        ] as const),
        approval: one(["approved", "approved", "applied", "planned", "open", "rejected"] as const),
        funder: maybe(one([1, 2, 3, 2, 99])),
        applyBy: maybe(aDay, 2),
        totalCost: money,
        amount: money,
        rate: maybe(one([0.5, 0.9, 1])),
        fte,
        confirmedOn: maybe(aDay),
      }),
    )
    .map(([about, values]) => ({ ...about, ...values })),
  9,
);

export const cost = dated(
  fc
    .tuple(subject, fc.record({ amount: money }))
    .map(([about, values]) => ({ ...about, ...values })),
);

const roles = [
  ...choiceSets.role,
  "leads",
  "leads",
  "leads",
  "does",
  "contributes",
  "?rät",
] as const;

export const responsibility = dated(
  fc.record({
    task: one([1, 2, 1, 2, 99]),
    structure: one(structureIds),
    role: one(roles),
    areas: some(areaIds, 1),
    targetGroups: some(groups, 1),
    confirmedOn: maybe(aDay),
  }),
  2,
);

export const task = fc.record({
  kind: one(["service", "coordination", "planning"] as const),
  actionFields: mostly(fieldIds),
  requiredAt: mostly(levels),
  requiredSteering: mostly(["strategic", "local"] as const),
});

export const need = dated(
  fc.record({
    kind: one(choiceSets.needKind),
    actionFields: mostly(fieldIds),
    tasks: some([1, 2, 1, 2, 99], 1),
    spatialLevel: one([...levels, ...levels, ...levels, "?Zweckverband"] as const),
    steeringLevel: maybe(one(["strategic", "local"] as const)),
    areas: some(areaIds),
    targetGroups: some(groups),
    quantity: maybe(one([0, 5, 10, 20, 24]), 9),
    unit,
    confirmedOn: maybe(aDay),
  }),
);

export const measure = dated(
  fc.record({
    actionFields: mostly(fieldIds),
    closes: some([1, 2, 3, 99]),
    serves: some([1, 2, 99], 1),
    uses: some([1, 2, 99], 1),
    lead: maybe(one(structureIds)),
    contributors: some(structureIds),
    spatialLevel: maybe(one(levels)),
    areas: some(areaIds),
    cost: money,
    fundingState: maybe(one(choiceSets.measureFunding)),
    indicator: maybe(one([" ", "Zahl der Kurse"])),
    status: one(choiceSets.measureStatus),
    confirmedOn: maybe(aDay),
  }),
);

export const gap = dated(
  fc.record({
    kind: one(choiceSets.gapKind),
    decision: maybe(one(choiceSets.decision), 9),
    lead: maybe(one(structureIds)),
    checkOn: maybe(aDay),
  }),
);

export const potential = fc.record({
  areas: some(areaIds),
  state: maybe(one([...choiceSets.potentialState, "recognised", "recognised", "?neu"] as const), 9),
  publishedOn: maybe(aDay, 2),
});

export const meeting = fc.record({
  startsAt: maybe(
    aDay.map((day) => `${day}T09:00:00Z` as Moment),
    9,
  ),
  units: some([1, 2, 3, 99], 3),
  state: one(["planned", "running", "closed", "closed", "approved", "?vertagt"] as const),
});

export const agendaItem = fc.record({ meeting: maybe(one([1, 2, 99])) });

export const outcome = fc.record({
  agendaItem: maybe(one([1, 2, 99])),
  kind: one(choiceSets.outcomeKind),
  dueOn: maybe(aDay),
  state: maybe(one(choiceSets.outcomeState), 9),
  condition: maybe(one(["Vorbehalt der Förderung"]), 2),
  funding: maybe(one([1, 2, 3, 99]), 2),
  conditionRate: maybe(one([0.5, 0.9, 1]), 2),
});

export const session = fc.record({ onDay: maybe(aDay, 9), papersDueOn: maybe(aDay, 2) });

export const figure = fc.record({
  area: one(areaIds),
  onDay: maybe(aDay, 9),
  kind: one(["population", "accommodated", "newcomers"] as const),
  value: maybe(one([0, 1, 2, 3, 1500]), 9),
});

/** Circles and places that are in no municipality occur. */
export const areas = fc.tuple(
  fc.record({ partOf: one([null]), kind: one(["district"] as const) }),
  fc.record({ partOf: one([1, null]), kind: one(["municipality"] as const) }),
  fc.record({ partOf: one([1, 2, 3]), kind: one(["municipality", "locality"] as const) }),
  fc.record({ partOf: one([1, 3]), kind: one(["locality", "facility"] as const) }),
  fc.record({ partOf: one([1]), kind: one(["municipality"] as const), flag }),
);
