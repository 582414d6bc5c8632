import { expect, test } from "vitest";
import { analysesAsJson } from "../../../src/domain/analysis/export.ts";
import { makeView } from "../../../src/domain/analysis/view.ts";
import { day } from "../../../src/domain/day.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";

const asOf = day("2016-11-08");

test("all results of the example data are plain data in the form promised", () => {
  const records = exampleRecords();
  const json = analysesAsJson(records, makeView(records, { asOf, today: asOf }));
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json).toMatchObject({ asOf, from: "2016-01-01", to: "2025-12-31", scenario: "secured" });
  const results = json.results as { readonly [name: string]: readonly object[] };
  const fields = (name: string) => Object.keys(results[name]?.[0] ?? {});
  const promised: { readonly [name: string]: readonly string[] } = {
    coverage: ["actionField", "spatialLevel", "period", "structures", "state", "required", "fte"],
    expiring: ["structure", "on", "days", "cause", "successor", "gapDays", "decideBy"],
    overlaps: ["structures", "from", "to", "days"],
    responsibilityGaps: ["task", "area", "from", "to", "days"],
    unmetNeeds: ["need", "period", "demand", "supply", "unit", "degree"],
    steeringGaps: ["task", "steeringLevel", "period", "missing", "days"],
    fundingGaps: ["year", "cost", "approved", "applied", "gap"],
    systematicGaps: ["kind", "pattern", "actionField", "members"],
    capacity: ["month", "permanent", "temporary", "uncertain"],
    dependency: ["by", "of", "period", "fteShare", "euroShare", "hhi"],
    cliffs: ["month", "fte", "fundings"],
    incompleteMeasures: ["measure", "missing"],
    feasibility: ["measure", "period", "missing", "from", "to"],
  };
  for (const [name, names] of Object.entries(promised))
    expect(fields(name)).toEqual(expect.arrayContaining([...names]));
});
