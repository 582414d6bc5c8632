import { describe, expect, test } from "vitest";
import { expiring } from "../../../src/domain/analysis/deadlines/expiring.ts";
import { unmetNeeds } from "../../../src/domain/analysis/gaps/unmetNeeds.ts";
import { makeView, type View } from "../../../src/domain/analysis/kernel/view.ts";
import { progress } from "../../../src/domain/analysis/measures/progress.ts";
import { fundingGaps } from "../../../src/domain/analysis/money/fundingGaps.ts";
import { overlaps } from "../../../src/domain/analysis/overlaps/overlaps.ts";
import { capacity } from "../../../src/domain/analysis/supply/capacity.ts";
import { cellOf, coverage } from "../../../src/domain/analysis/supply/coverage.ts";
import { exists, fteOn, segmentOf } from "../../../src/domain/analysis/timelines/onDay.ts";
import { type Day, day } from "../../../src/domain/day.ts";
import type { Records } from "../../../src/domain/records.ts";
import type { Values } from "../../../src/domain/schema/index.ts";
import { records } from "../../support/records.ts";

type Structure = Partial<Values<"structures">> & { id: number };

const secured = { state: "secured", funding: "core", kind: "service" } as const;
const placed = { ...secured, actionFields: [1], spatialLevels: ["district"] } as const;

function withStructures(
  structures: readonly Structure[],
  more: Parameters<typeof records>[0] = {},
) {
  return records({
    actionFields: [{ id: 1 }, { id: 2 }],
    periods: [
      { id: 1, startsOn: day("2016-01-01"), endsOn: day("2016-12-31") },
      { id: 2, startsOn: day("2017-01-01"), endsOn: day("2017-12-31") },
    ],
    structures,
    ...more,
  });
}

function viewOn(given: Records, asOf: Day, settings: Partial<View["settings"]> = {}): View {
  const view = makeView(given, { asOf, today: asOf });
  return { ...view, settings: { ...view.settings, ...settings } };
}

const stichtag = day("2016-06-15");
const states = (given: Records, asOf = stichtag) => {
  const result = coverage(given, viewOn(given, asOf));
  return [1, 2].map((period) => cellOf(result, 1, "district", period)?.state);
};

describe("ends of days", () => {
  test("a structure is there on its last day and gone on the next", () => {
    const [s] = withStructures([{ id: 1, ...secured, endsOn: day("2016-12-31") }]).structures.all;
    if (!s) throw new Error("no structure");
    expect(exists(s, day("2016-12-31"))).toBe(true);
    expect(exists(s, day("2017-01-01"))).toBe(false);
  });

  test("a structure without a first day has always been there so far", () => {
    expect(states(withStructures([{ id: 1, ...placed, endsOn: day("2016-12-31") }]))).toEqual([
      "full",
      "empty",
    ]);
  });

  test("a structure whose start lies after its end never exists", () => {
    const wrong = { startsOn: day("2016-12-31"), endsOn: day("2016-01-01") };
    expect(states(withStructures([{ id: 1, ...placed, ...wrong }]))).toEqual(["empty", "empty"]);
  });

  test("one day of a period is a part of it", () => {
    const oneDay = { startsOn: day("2016-12-31"), endsOn: day("2016-12-31") };
    const given = withStructures([{ id: 1, ...placed, ...oneDay, fte: 366 }]);
    const cell = cellOf(coverage(given, viewOn(given, stichtag)), 1, "district", 1);
    expect(cell).toMatchObject({ state: "partial", coveredDays: 1, days: 366, fte: 1 });
  });

  test("a one-day period is full with a structure of that day", () => {
    const leapDay = day("2016-02-29");
    const given = withStructures([{ id: 1, ...placed, startsOn: leapDay, endsOn: leapDay }], {
      periods: [{ id: 1, startsOn: leapDay, endsOn: leapDay }],
    });
    const cell = cellOf(coverage(given, viewOn(given, leapDay)), 1, "district", 1);
    expect(cell).toMatchObject({ state: "full", days: 1 });
  });

  test("a structure that covers nothing but days outside the horizon is in no cell", () => {
    const outside = { startsOn: day("2018-01-01"), endsOn: day("2018-12-31") };
    expect(states(withStructures([{ id: 1, ...placed, ...outside }]))).toEqual(["empty", "empty"]);
  });
});

describe("succession", () => {
  const ending = { id: 1, ...placed, endsOn: day("2016-12-31"), successor: 2 };
  const following = (startsOn: Day | null, more: Partial<Structure> = {}) => {
    const given = withStructures([
      ending,
      { id: 2, ...placed, term: "permanent", startsOn, ...more },
    ]);
    const expiry = expiring(given, viewOn(given, stichtag)).expiries[0];
    return [expiry?.successor, expiry?.gapDays, states(given)[1]];
  };

  test("a successor from the next day leaves no gap and both periods full", () => {
    expect(following(day("2017-01-01"))).toEqual(["secured", 0, "full"]);
  });

  test("a successor a day later leaves a gap of one day", () => {
    expect(following(day("2017-01-02"))).toEqual(["gap", 1, "partial"]);
  });

  test("a successor that has always been there secures", () => {
    expect(following(null)).toEqual(["secured", null, "full"]);
  });

  test("a planned successor is only planned, a cancelled one is none", () => {
    expect(following(day("2017-01-01"), { state: "planned" })[0]).toBe("planned");
    expect(following(day("2017-01-01"), { state: "cancelled" })[0]).toBe("none");
  });

  test("a circle of successors comes to an end and secures nothing", () => {
    const given = withStructures([
      ending,
      { id: 2, ...placed, startsOn: day("2016-01-01"), endsOn: day("2016-11-30"), successor: 1 },
    ]);
    const found = expiring(given, viewOn(given, stichtag)).expiries;
    expect(found.map(({ structure, successor }) => [structure.id, successor])).toEqual([
      [2, "secured"],
      [1, "none"],
    ]);
  });

  test("a structure that follows itself is followed by nothing", () => {
    const given = withStructures([{ ...ending, successor: 1 }]);
    expect(expiring(given, viewOn(given, stichtag)).expiries[0]?.successor).toBe("none");
  });
});

describe("what is not known", () => {
  test("an unknown end is certain to the Stichtag and uncertain from the next day", () => {
    const given = withStructures([{ id: 1, ...placed, term: "unknown" }]);
    const view = viewOn(given, stichtag);
    expect(segmentOf(given, view, 1, stichtag)?.certain).toBe(true);
    expect(segmentOf(given, view, 1, day("2016-06-16"))?.certain).toBe(false);
    expect(states(given)).toEqual(["partial", "uncertain"]);
  });

  test("a permanent structure with an end ends there", () => {
    const permanent = { ...placed, term: "permanent", endsOn: day("2016-12-31") } as const;
    expect(states(withStructures([{ id: 1, ...permanent }]))).toEqual(["full", "empty"]);
  });

  test("a word nobody knows counts as uncertain, not as secured", () => {
    expect(
      states(withStructures([{ id: 1, ...placed, state: "?vage", term: "permanent" }])),
    ).toEqual(["uncertain", "uncertain"]);
  });

  test("unknown VZÄ are counted apart, not as 0", () => {
    const given = withStructures([{ id: 1, ...placed, term: "permanent", fte: null }]);
    expect(capacity(given, viewOn(given, stichtag)).months[0]).toMatchObject({
      permanent: 0,
      unknown: 1,
    });
  });

  test("a project is certain on days of an approved tranche only, even outside its own days", () => {
    const given = withStructures(
      [{ id: 1, ...placed, funding: "project", term: "temporary", endsOn: day("2016-12-31") }],
      {
        fundings: [
          {
            id: 1,
            structure: 1,
            kind: "temporary",
            approval: "approved",
            startsOn: day("2015-01-01"),
            endsOn: day("2016-06-30"),
          },
          {
            id: 2,
            structure: 1,
            kind: "temporary",
            approval: "approved",
            startsOn: day("2017-01-01"),
            endsOn: day("2017-12-31"),
          },
        ],
      },
    );
    expect(states(given)).toEqual(["partial", "empty"]);
    const view = viewOn(given, stichtag);
    expect(segmentOf(given, view, 1, day("2016-06-30"))?.certain).toBe(true);
    expect(segmentOf(given, view, 1, day("2016-07-01"))?.certain).toBe(false);
    expect(segmentOf(given, view, 1, day("2017-01-01"))).toBeNull();
  });
});

describe("several fields and stages", () => {
  test.each([
    ["secured", 1],
    ["unknown", 0],
  ] as const)(
    "capacity of a stage whose certainty is %s gives a supply of %d",
    (certainty, degree) => {
      const given = withStructures([{ id: 1, ...placed, term: "permanent" }], {
        stages: [{ id: 1, structure: 1, capacity: 10, capacityUnit: "places", certainty }],
        needs: [
          {
            id: 1,
            kind: "service",
            actionFields: [1],
            spatialLevel: "district",
            quantity: 10,
            unit: "places",
            startsOn: day("2016-01-01"),
          },
        ],
      });
      expect(unmetNeeds(given, viewOn(given, stichtag)).needs[0]?.degree).toBe(degree);
    },
  );

  test("VZÄ of two fields stand in both cells and once in the sum", () => {
    const given = withStructures([
      { id: 1, ...placed, actionFields: [1, 2], term: "permanent", fte: 2 },
    ]);
    const result = coverage(given, viewOn(given, stichtag));
    expect([1, 2].map((field) => cellOf(result, field, "district", 1)?.fte)).toEqual([2, 2]);
    expect(capacity(given, viewOn(given, stichtag)).months[0]?.permanent).toBe(2);
  });

  test("in scenario secured a planned stage is passed over and the secured one before it goes on", () => {
    const given = withStructures([{ id: 1, ...placed, term: "permanent", fte: 1 }], {
      stages: [
        {
          id: 1,
          structure: 1,
          startsOn: day("2016-01-01"),
          endsOn: day("2016-12-31"),
          fte: 2,
          certainty: "secured",
        },
        { id: 2, structure: 1, startsOn: day("2017-01-01"), fte: 3, certainty: "planned" },
      ],
    });
    const view = viewOn(given, stichtag);
    const on = day("2017-05-01");
    expect(fteOn(given, view, 1, on)).toBe(2);
    expect(fteOn(given, { ...view, scenario: "planned" }, 1, on)).toBe(3);
    expect(fteOn(given, view, 1, day("2015-12-31"))).toBe(1);
  });

  test("euros of a leap year are shared by its 366 days", () => {
    const given = withStructures([{ id: 1, ...placed, term: "permanent" }], {
      costs: [
        {
          id: 1,
          structure: 1,
          startsOn: day("2016-01-01"),
          endsOn: day("2017-12-31"),
          amount: 731,
        },
      ],
    });
    expect(fundingGaps(given, viewOn(given, stichtag)).rows.map(({ cost }) => cost)).toEqual([
      366, 365,
    ]);
  });
});

describe("thresholds below, at and above", () => {
  test("overlaps count from the office's number of shared days", () => {
    const given = withStructures([
      { id: 1, ...placed, targetGroups: ["women"], endsOn: day("2016-01-30") },
      { id: 2, ...placed, targetGroups: ["women"], term: "permanent" },
    ]);
    const found = (overlapFromDays: number) =>
      overlaps(given, viewOn(given, stichtag, { overlapFromDays })).overlaps.length;
    expect([29, 30, 31].map(found)).toEqual([1, 1, 0]);
  });

  test("two leads of one task overlap from the office's number of shared days", () => {
    const given = withStructures(
      [
        { id: 1, ...placed, kind: "post", term: "permanent" },
        { id: 2, ...placed, kind: "post", term: "permanent" },
      ],
      {
        tasks: [{ id: 1 }],
        responsibilities: [
          { id: 1, task: 1, structure: 1, role: "leads", endsOn: day("2016-01-30") },
          { id: 2, task: 1, structure: 2, role: "leads" },
        ],
      },
    );
    const found = (overlapFromDays: number) =>
      overlaps(given, viewOn(given, stichtag, { overlapFromDays })).overlaps.length;
    expect([29, 30, 31].map(found)).toEqual([1, 1, 0]);
  });

  test("a need is unmet below the lower threshold and met from the upper", () => {
    const state = (amount: number) => {
      const given = withStructures(
        [{ id: 1, ...placed, term: "permanent", capacity: amount, capacityUnit: "places" }],
        {
          needs: [
            {
              id: 1,
              kind: "service",
              actionFields: [1],
              spatialLevel: "district",
              quantity: 100,
              unit: "places",
              startsOn: day("2016-01-01"),
            },
          ],
        },
      );
      return unmetNeeds(given, viewOn(given, stichtag)).needs[0]?.state;
    };
    expect([49, 50, 51, 99, 100, 101].map(state)).toEqual([
      "unmet",
      "partly",
      "partly",
      "partly",
      "met",
      "met",
    ]);
  });

  test("a structure expires from the Stichtag to the same day twelve months later", () => {
    const isFound = (endsOn: Day) => {
      const given = withStructures([{ id: 1, ...placed, endsOn }]);
      return expiring(given, viewOn(given, stichtag)).structures.length === 1;
    };
    expect(
      ["2016-06-14", "2016-06-15", "2017-06-15", "2017-06-16"].map((d) => isFound(day(d))),
    ).toEqual([false, true, true, false]);
  });

  test("a measure is stale after, not on, the ninetieth day, and overdue from the day after its end", () => {
    const progressOf = (confirmedOn: Day, endsOn: Day) => {
      const given = withStructures([], {
        measures: [{ id: 1, status: "running", confirmedOn, endsOn }],
      });
      const [row] = progress(given, viewOn(given, stichtag)).measures;
      return [row?.stale, row?.overdue];
    };
    expect(progressOf(day("2016-03-18"), day("2016-06-16"))).toEqual([false, false]);
    expect(progressOf(day("2016-03-17"), day("2016-06-15"))).toEqual([false, false]);
    expect(progressOf(day("2016-03-16"), day("2016-06-14"))).toEqual([true, true]);
  });
});
