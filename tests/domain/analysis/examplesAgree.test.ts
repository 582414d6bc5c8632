import { describe, expect, test } from "vitest";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import type { Change } from "../../../src/domain/analysis/scenarios/change.ts";
import { day } from "../../../src/domain/day.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { coreAgreements } from "./slow/coreAgreements.ts";
import type { Asked } from "./slow/randomRecords.ts";
import { registerAgreements } from "./slow/registerAgreements.ts";

const records = exampleRecords();
const id = (title: string) => {
  const found = records.structures.all.find((structure) => structure.title?.startsWith(title));
  if (!found) throw new Error(`no structure ${title}`);
  return found.id;
};
const changes: readonly Change[] = [
  { do: "extend", list: "structures", id: id("Dolmetscherdienst"), to: day("2022-12-31") },
  { do: "drop", list: "structures", id: id("FB 21") },
  { do: "move", list: "structures", id: id("Wohnungslotsen"), days: 100 },
];

/** The office's horizon on its Stichtag, a later day, and a leap day within a cut horizon. */
const looks = [
  { asOf: day("2016-11-08"), scenario: "secured" },
  { asOf: day("2016-11-08"), scenario: "planned" },
  { asOf: day("2019-01-31"), scenario: "planned", from: day("2018-02-15"), to: day("2020-06-30") },
  { asOf: day("2020-02-29"), scenario: "secured", from: day("2020-02-29"), to: day("2020-02-29") },
] as const;

const asks = looks.map((look): [string, Asked] => [
  `${look.scenario} on ${look.asOf}`,
  {
    records,
    view: makeView(records, { ...look, today: look.asOf }),
    days: [day("2016-11-08"), day("2018-09-01")],
    changes,
  },
]);

const agreements = Object.entries({ ...coreAgreements, ...registerAgreements });
const reached = new Set<string>();

describe.each(asks)("of the example data, %s", (_, asked) => {
  test.each(agreements)("%s agrees with its definition", (name, { check }) => {
    if (check(asked).length > 0) reached.add(name);
  });
});

test("of the example data every analysis finds something", () => {
  expect(agreements.map(([name]) => name).filter((name) => !reached.has(name))).toEqual([]);
});
