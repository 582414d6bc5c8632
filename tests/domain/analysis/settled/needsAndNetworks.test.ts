import { describe, expect, test } from "vitest";
import { dataQuality } from "../../../../src/domain/analysis/findings/dataQuality.ts";
import { systematicGaps } from "../../../../src/domain/analysis/gaps/systematicGaps.ts";
import { unlinked } from "../../../../src/domain/analysis/gaps/unlinked.ts";
import { unmetNeeds } from "../../../../src/domain/analysis/gaps/unmetNeeds.ts";
import { makeView } from "../../../../src/domain/analysis/kernel/view.ts";
import { dependency } from "../../../../src/domain/analysis/money/dependency.ts";
import { distribution } from "../../../../src/domain/analysis/supply/distribution.ts";
import { isolated } from "../../../../src/domain/analysis/supply/isolated.ts";
import { type Day, day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import type { Values } from "../../../../src/domain/schema/index.ts";
import { records } from "../../../support/records.ts";

/** What is settled about A7, A10, A14, A16, A23 and foreign words, each with an answer found by hand. */
const asOf = day("2016-06-15");
const viewOf = (of: Records) => makeView(of, { asOf, today: asOf });
const secured = { state: "secured", funding: "core", term: "permanent" } as const;
const yearOf = (year: number, id = year) => ({
  id,
  startsOn: day(`${year}-01-01`),
  endsOn: day(`${year}-12-31`),
});

describe("a need (A7)", () => {
  const judged = (need: Partial<Values<"needs">>, offer: Partial<Values<"structures">>) => {
    const of = records({
      actionFields: [{ id: 1 }],
      periods: [yearOf(2016)],
      needs: [{ id: 1, kind: "service", actionFields: [1], spatialLevel: "district", ...need }],
      structures: [{ id: 1, ...secured, actionFields: [1], spatialLevels: ["district"], ...offer }],
    });
    return unmetNeeds(of, viewOf(of)).needs[0];
  };

  test.each([
    [[], ["women"], "met"],
    [["women"], [], "met"],
    [["everyone"], ["women"], "met"],
    [["women"], ["everyone"], "met"],
    [["?Sonderfall"], ["women"], "met"],
    [["women"], ["?Sonderfall"], "met"],
    [["women"], ["?Sonderfall", "youth"], "met"],
    [["women"], ["youth"], "unmet"],
  ] as const)("for %j is by an offer for %j %s", (wanted, offered, state) => {
    expect(judged({ targetGroups: wanted }, { targetGroups: offered })?.state).toBe(state);
  });

  test("on a level nobody knows is met by nothing, not even by the same word", () => {
    const spatialLevel = "?Zweckverband";
    expect(judged({ spatialLevel }, { spatialLevels: [spatialLevel] })?.state).toBe("unmet");
  });

  test.each([0, null])("of the quantity %s has no demand and is judged by days", (quantity) => {
    const offer = { capacity: 5, capacityUnit: "places" } as const;
    expect(judged({ quantity, unit: "places" }, offer)).toMatchObject({
      demand: null,
      degree: null,
      supply: null,
      state: "met",
    });
  });
});

describe("consecutive periods (A10)", () => {
  /** A field with nothing in it in the years given. */
  const runs = (
    periods: readonly { id: number; startsOn: Day; endsOn: Day }[],
    filled: readonly number[],
  ) => {
    const of = records({
      actionFields: [{ id: 1 }],
      periods,
      tasks: [{ id: 1, actionFields: [1], requiredAt: ["district"] }],
      structures: filled.map((year) => ({
        ...secured,
        ...yearOf(year),
        actionFields: [1],
        spatialLevels: ["district" as const],
      })),
    });
    return systematicGaps(of, viewOf(of))
      .gaps.filter(({ pattern }) => pattern === "periods")
      .map((gap) => gap.periods.map(({ id }) => id));
  };

  test("follow each other by their starts", () => {
    expect(runs([yearOf(2016), yearOf(2017), yearOf(2018)], [])).toEqual([[2016, 2017, 2018]]);
    expect(runs([yearOf(2016), yearOf(2017), yearOf(2018)], [2017])).toEqual([]);
  });

  test("leave out one that lies inside another", () => {
    const half = { id: 1, startsOn: day("2016-07-01"), endsOn: day("2016-12-31") };
    expect(runs([yearOf(2016), half], [])).toEqual([]);
    expect(runs([yearOf(2016), half, yearOf(2017)], [])).toEqual([[2016, 2017]]);
  });

  test("count the first of two equal ones", () => {
    expect(runs([yearOf(2016, 1), yearOf(2016, 2)], [])).toEqual([]);
    expect(runs([yearOf(2016, 1), yearOf(2016, 2), yearOf(2017)], [])).toEqual([[1, 2017]]);
  });

  test("may overlap", () => {
    const later = { id: 3, startsOn: day("2016-07-01"), endsOn: day("2017-06-30") };
    expect(runs([yearOf(2016), later], [])).toEqual([[2016, 3]]);
  });
});

describe("a meeting (A14)", () => {
  test.each([
    ["running", []],
    ["closed", []],
    ["approved", []],
    ["planned", [1, 2]],
    ["?verschoben", [1, 2]],
    [null, [1, 2]],
  ] as const)("that is %s leaves %j without a connection", (state, alone) => {
    const of = records({
      periods: [yearOf(2016)],
      organisations: [{ id: 1 }, { id: 2 }],
      structures: [
        { id: 1, ...secured, provider: 1 },
        { id: 2, ...secured, provider: 2 },
      ],
      meetings: [{ id: 1, state, startsAt: "2016-05-02T08:00:00Z" as never, units: [1, 2] }],
    });
    const { isolated: found } = isolated(of, viewOf(of)).horizon;
    expect(found.map(({ id }) => id)).toEqual(alone);
  });
});

describe("a gap and its measure (A16)", () => {
  const linked = (measure: Partial<Values<"measures">> | null) => {
    const of = records({
      periods: [yearOf(2015), yearOf(2016), yearOf(2017)],
      gaps: [{ id: 1, decision: "confirmed" }],
      measures: measure ? [{ id: 1, closes: [1], status: "running", ...measure }] : [],
    });
    const { gapsWithoutMeasure, measuresWithoutGap } = unlinked(of, viewOf(of));
    return {
      gap: gapsWithoutMeasure.map(({ periods }) => periods.map(({ id }) => id)),
      measure: measuresWithoutGap.map(({ periods }) => periods.map(({ id }) => id)),
    };
  };

  test("belong together in the periods from the measure's first day on", () => {
    expect(linked(null).gap).toEqual([[2015, 2016, 2017]]);
    expect(linked({ startsOn: day("2016-12-31") }).gap).toEqual([[2015]]);
    expect(linked({ startsOn: day("2017-01-01") }).gap).toEqual([[2015, 2016]]);
    expect(linked({ startsOn: day("2015-12-31"), endsOn: day("2015-12-31") }).gap).toEqual([]);
  });

  test("belong together from the Stichtag on where the measure has no first day", () => {
    expect(linked({ startsOn: null }).gap).toEqual([[2015]]);
    expect(linked({ startsOn: null, closes: [] }).measure).toEqual([[2016, 2017]]);
  });

  test.each(["dropped", "deferred"] as const)("a measure %s stands on neither side", (status) => {
    expect(linked({ status }).gap).toEqual([[2015, 2016, 2017]]);
    expect(linked({ status, closes: [] }).measure).toEqual([]);
  });
});

describe("rates (A23)", () => {
  const rates = (kinds: readonly ("population" | "accommodated")[]) => {
    const of = records({
      areas: [{ id: 1, kind: "municipality" }],
      periods: [yearOf(2016)],
      structures: [1, 2, 3, 4, 5].map((id) => ({ id, ...secured, areas: [1] })),
      figures: kinds.map((kind, at) => ({
        id: at + 1,
        area: 1,
        kind,
        value: 1_000,
        onDay: asOf,
      })),
    });
    const [row] = distribution(of, viewOf(of)).rows;
    return [row?.structuresPerThousand, row?.accommodated?.value ?? null, row?.suppressed];
  };

  test("are per inhabitant only; those accommodated stand as a figure of their own", () => {
    expect(rates(["population", "accommodated"])).toEqual([5, 1_000, false]);
    expect(rates(["accommodated"])).toEqual([null, 1_000, false]);
  });
});

describe("words somebody added in SharePoint", () => {
  const of = records({
    periods: [yearOf(2016)],
    structures: [
      { id: 1, ...secured, fte: 1, spatialLevels: ["?Zweckverband"] },
      { id: 2, ...secured, fte: 1, spatialLevels: ["?Bezirk"], targetGroups: ["?Sonderfall"] },
    ],
  });

  test("are written as they stand there", () => {
    expect(dataQuality(of, viewOf(of)).foreignWords.map(({ word }) => word)).toEqual([
      "Zweckverband",
      "Bezirk",
      "Sonderfall",
    ]);
  });

  test("are the group unknown where rows are grouped by a choice", () => {
    const rows = dependency(of, viewOf(of)).rows.filter((row) => row.of.by === "spatialLevel");
    expect(rows.map((row) => [row.of.id, row.structures.map(({ id }) => id)])).toEqual([
      ["unknown", [1, 2]],
    ]);
  });
});
