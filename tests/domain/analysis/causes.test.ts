import { describe, expect, test } from "vitest";
import { byCause } from "../../../src/domain/analysis/findings/byCause.ts";
import type { Finding } from "../../../src/domain/analysis/findings/finding.ts";
import { findings } from "../../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { day } from "../../../src/domain/day.ts";
import type { Records } from "../../../src/domain/records.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { records } from "../../support/records.ts";

const asOf = day("2016-11-08");

function found(given: Records): readonly Finding[] {
  return findings(given, makeView(given, { asOf, today: asOf })).findings;
}

/** A post that leads a task, serves a need, and ends; what a test adds comes on top. */
function given(more: Parameters<typeof records>[0] = {}): Records {
  return records({
    actionFields: [{ id: 1, key: "f1" }],
    periods: [
      { id: 1, startsOn: day("2016-01-01"), endsOn: day("2017-12-31") },
      { id: 2, startsOn: day("2018-01-01"), endsOn: day("2019-12-31") },
    ],
    tasks: [
      {
        id: 1,
        key: "t1",
        kind: "coordination",
        actionFields: [1],
        requiredAt: ["district"],
        requiredSteering: ["operational"],
      },
    ],
    structures: [
      {
        id: 1,
        key: "s1",
        kind: "post",
        state: "secured",
        funding: "core",
        term: "temporary",
        actionFields: [1],
        spatialLevels: ["district"],
        steeringLevels: ["operational"],
        endsOn: day("2017-06-30"),
        capacity: 10,
        capacityUnit: "places",
      },
    ],
    responsibilities: [
      { id: 1, task: 1, structure: 1, role: "leads" },
      { id: 2, task: 1, structure: 1, role: "does" },
    ],
    needs: [
      {
        id: 1,
        key: "n1",
        kind: "service",
        actionFields: [1],
        spatialLevel: "district",
        startsOn: day("2016-01-01"),
      },
    ],
    measures: [{ id: 1, key: "m1", lead: 1, startsOn: day("2017-01-01"), status: "agreed" }],
    ...more,
  });
}

const names = (all: readonly Finding[]) => all.map(({ id }) => id);

describe("findings that rest on one cause", () => {
  test("the end of a structure takes its task's lead, a need, a cell and a measure with it", () => {
    const all = found(given());
    const [first] = byCause(all);
    expect(first?.head.id).toBe("expiring|structure|s1");
    expect(names(first?.consequences ?? [])).toEqual([
      "responsibilityGaps|t1",
      "steeringGaps|operational|t1",
      "coverage|district|f1",
      "unmetNeeds|n1",
      "feasibility|m1|s1",
      "systematicGaps|steering|periods|f1",
    ]);
    for (const { cause } of [first?.head, ...(first?.consequences ?? [])].flatMap((f) => f ?? []))
      expect(cause).toEqual({ list: "structures", id: 1 });
  });

  test("are to be decided by the day the cause is", () => {
    const all = found(given());
    const dates = all
      .filter(({ cause }) => cause?.list === "structures")
      .filter(({ subject }) => subject.analysis !== "systematicGaps")
      .map(({ decision }) => decision?.decideBy);
    expect(new Set(dates)).toEqual(new Set(["2016-12-16"]));
  });

  test("a role that ends although its structure goes on is the task's own gap", () => {
    const roles = [
      {
        id: 1,
        task: 1,
        structure: 1,
        role: "leads" as const,
        endsOn: day("2017-03-31"),
      },
    ];
    const lost = found(given({ responsibilities: roles })).find(
      ({ id }) => id === "responsibilityGaps|t1",
    );
    expect(lost?.cause).toEqual({ list: "tasks", id: 1 });
    expect(lost?.decision).toBeNull();
  });

  test("two that end on one day are not each other's cause", () => {
    const [one] = given().structures.all;
    if (!one) throw new Error("no structure");
    const two = given({ structures: [one, { ...one, id: 2, key: "s2" }] });
    const cell = found(two).find(({ id }) => id === "coverage|district|f1");
    expect(cell?.cause).toBeNull();
  });

  test("a need short of money's worth from the first day on has no structure to blame", () => {
    const [need] = given().needs.all;
    const short = given({
      needs: [{ ...need, id: 1, key: "n1", quantity: 20, unit: "places" as const }],
      structures: [
        { ...given().structures.all[0], id: 1, key: "s1", endsOn: null, term: "permanent" },
      ],
    });
    const unmet = found(short).find(({ id }) => id === "unmetNeeds|n1");
    expect(unmet?.cause).toBeNull();
  });

  test("stand together in the ranking, and every finding stands in one group", () => {
    const all = found(exampleRecords());
    const groups = byCause(all);
    const flat = groups.flatMap(({ head, consequences }) => [head, ...consequences]);
    expect(flat.map(({ rank }) => rank)).toEqual(all.map(({ rank }) => rank));
    expect(groups.length).toBeLessThan(0.6 * all.length);
  });
});

describe("the ranking", () => {
  test("of what has no day to decide by goes by severity: a statutory task without a lead first", () => {
    const without = given({
      responsibilities: [],
      structures: [],
      measures: [],
      tasks: [
        { id: 1, key: "t1", kind: "service", actionFields: [1] },
        { id: 2, key: "t2", kind: "service", actionFields: [1], obligation: "statutory" },
      ],
    });
    expect(names(found(without)).slice(0, 2)).toEqual([
      "responsibilityGaps|t2",
      "responsibilityGaps|t1",
    ]);
  });

  test("leaves out steering that was missing only before the Stichtag", () => {
    const late = given({
      structures: [{ ...given().structures.all[0], id: 1, key: "s1", endsOn: null }],
      responsibilities: [
        { id: 1, task: 1, structure: 1, role: "leads", startsOn: day("2016-02-01") },
        { id: 2, task: 1, structure: 1, role: "does" },
      ],
    });
    expect(names(found(late)).filter((id) => id.startsWith("steeringGaps"))).toEqual([]);
  });
});
