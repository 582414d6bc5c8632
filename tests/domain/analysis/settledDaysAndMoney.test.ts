import { describe, expect, test } from "vitest";
import { decideBy } from "../../../src/domain/analysis/deadlines/decideBy.ts";
import { expiring } from "../../../src/domain/analysis/deadlines/expiring.ts";
import { dataQuality } from "../../../src/domain/analysis/findings/dataQuality.ts";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { progress } from "../../../src/domain/analysis/measures/progress.ts";
import { fundingGaps } from "../../../src/domain/analysis/money/fundingGaps.ts";
import { cliffs } from "../../../src/domain/analysis/supply/cliffs.ts";
import { coverage } from "../../../src/domain/analysis/supply/coverage.ts";
import { day } from "../../../src/domain/day.ts";
import { records } from "../../support/records.ts";

type Given = Parameters<typeof records>[0];
const d = day;

/** Answers made by hand from the sentences, on 08.11.2016 over 2016 and 2017. */
function look(given: Given) {
  const all = records(given);
  const asOf = d("2016-11-08");
  const view = makeView(all, { asOf, today: asOf, from: d("2016-01-01"), to: d("2017-12-31") });
  return { all, view };
}
const core = { id: 1, state: "secured", term: "permanent", funding: "core", fte: 1 } as const;
const project = { ...core, funding: "project" } as const;
const year = { startsOn: d("2016-01-01"), endsOn: d("2016-12-31") };
const tranche = { id: 1, structure: 1, kind: "temporary", approval: "approved", ...year } as const;
const reversed = { startsOn: d("2019-12-31"), endsOn: d("2019-01-21") };

const expiries = (given: Given) => {
  const { all, view } = look(given);
  return expiring(all, view).expiries.map(({ on, cause, successor, gapDays, decision }) => ({
    on,
    cause,
    successor,
    gapDays,
    applyBy: decision.applyBy,
    nextSession: decision.nextSession?.id ?? null,
  }));
};
const deadlines = (given: Given) => {
  const { all, view } = look(given);
  return decideBy(all, view).dates.map(({ endsOn, applyBy, funding }) => ({
    endsOn: endsOn as string | null,
    applyBy: applyBy as string,
    funding: funding?.id ?? null,
  }));
};
const money = (given: Given) => {
  const { all, view } = look(given);
  return fundingGaps(all, view).rows;
};
const quality = (given: Given) => {
  const { all, view } = look(given);
  return dataQuality(all, view);
};

describe("entries without a day", () => {
  test("a tranche that starts after its end hides no real expiry", () => {
    const found = expiries({
      structures: [core],
      fundings: [tranche, { ...tranche, id: 2, ...reversed }],
    });
    expect(found.map(({ on, cause }) => [on, cause])).toEqual([["2016-12-31", "funding"]]);
  });
  test("are named in data quality with their list", () => {
    const found = quality({
      structures: [{ ...core, ...reversed }],
      stages: [{ id: 4, structure: 1, ...reversed }],
      measures: [{ id: 6, ...reversed }],
    }).withoutDay.map(({ list, entry }) => `${list}:${entry.id}`);
    expect(found).toEqual(["structures:1", "stages:4", "measures:6"]);
  });
  test("count as no measure", () => {
    const { all, view } = look({ measures: [{ id: 6, status: "running", ...reversed }] });
    expect(progress(all, view).measures).toEqual([]);
  });
});

test("A1: VZÄ of unknown term are certain until a known end", () => {
  const { all, view } = look({
    actionFields: [{ id: 1 }],
    structures: [
      {
        ...core,
        term: "unknown",
        endsOn: d("2017-12-31"),
        actionFields: [1],
        spatialLevels: ["district"],
      },
    ],
  });
  const cell = coverage(all, view).cells.find(({ structures }) => structures.length > 0);
  expect([cell?.fte, cell?.uncertainFte, cell?.state]).toEqual([1, 0, "full"]);
});

describe("A2: money that runs out", () => {
  test("a permanent tranche never does", () => {
    expect(expiries({ structures: [core], fundings: [{ ...tranche, kind: "permanent" }] })).toEqual(
      [],
    );
    expect(
      deadlines({ structures: [core], fundings: [{ ...tranche, kind: "permanent" }] }),
    ).toEqual([]);
  });
  test("a permanent tranche covers the days after its budget too", () => {
    const { all, view } = look({
      actionFields: [{ id: 1 }],
      structures: [{ ...project, actionFields: [1], spatialLevels: ["district"] }],
      fundings: [{ ...tranche, kind: "permanent" }],
      periods: [{ id: 1, startsOn: d("2017-01-01"), endsOn: d("2017-12-31") }],
    });
    expect(coverage(all, view).cells.find(({ structures }) => structures.length > 0)?.state).toBe(
      "full",
    );
  });
  test("not of a structure that has not begun", () => {
    const structures = [{ ...core, startsOn: d("2017-06-01") }];
    expect(expiries({ structures, fundings: [tranche] })).toEqual([]);
  });
  test("not where an approved tranche covers the next day", () => {
    const next = { ...tranche, id: 2, startsOn: d("2017-01-01"), endsOn: d("2020-12-31") };
    expect(expiries({ structures: [core], fundings: [tranche, next] })).toEqual([]);
  });
});

describe("A3: what follows", () => {
  const next = { ...tranche, id: 2, startsOn: d("2017-01-11"), endsOn: d("2020-12-31") };
  test("the own next approved tranche, after the days on which nothing pays", () => {
    const [found] = expiries({ structures: [project], fundings: [tranche, next] });
    expect([found?.successor, found?.gapDays]).toEqual(["gap", 10]);
  });
  test("without a gap where core funding goes on", () => {
    const [found] = expiries({ structures: [core], fundings: [tranche, next] });
    expect([found?.successor, found?.gapDays]).toEqual(["secured", 0]);
  });
  test("a secured one counts before an earlier planned one", () => {
    const successor = { id: 2, state: "planned", startsOn: d("2017-01-01") } as const;
    const [found] = expiries({
      structures: [{ ...project, successor: 2 }, successor],
      fundings: [tranche, next],
    });
    expect([found?.successor, found?.gapDays]).toEqual(["gap", 10]);
  });
});

describe("A4: what decides", () => {
  const ends = { ...core, endsOn: d("2016-12-31") };
  const at = (endsOn: string, applyBy: string, funding: number | null) => [
    { endsOn, applyBy, funding },
  ];
  test("the earliest application date of what covers the last day, none after the end", () => {
    const fundings = [
      { ...tranche, applyBy: d("2016-11-30") },
      { ...tranche, id: 2, applyBy: d("2016-11-20") },
      { ...tranche, id: 3, applyBy: d("2017-01-15") },
    ];
    expect(deadlines({ structures: [ends], fundings })).toEqual(at("2016-12-31", "2016-11-20", 2));
  });
  test("a tranche outside the structure's days decides nothing", () => {
    const outside = { ...tranche, startsOn: d("2017-02-01"), endsOn: d("2017-11-30") };
    expect(deadlines({ structures: [ends], fundings: [outside] })).toEqual(
      at("2016-12-31", "2016-06-30", null),
    );
  });
  test("nothing for what is cancelled, dropped, done or orphaned", () => {
    const given = {
      structures: [{ ...ends, state: "cancelled" }],
      measures: [
        { id: 1, status: "done" },
        { id: 2, status: "dropped" },
      ],
      fundings: [
        tranche,
        { ...tranche, id: 2, structure: null, measure: 1 },
        { ...tranche, id: 3, structure: null, measure: 2 },
        { ...tranche, id: 4, structure: 99 },
      ],
    } as const;
    expect(deadlines(given)).toEqual([]);
  });
  test("the next session has its papers due from the Stichtag on and lies on or before the end", () => {
    const sessions = [
      { id: 1, onDay: d("2016-11-10"), papersDueOn: d("2016-11-07") },
      { id: 2, onDay: d("2016-12-20"), papersDueOn: d("2016-11-08") },
      { id: 3, onDay: d("2016-12-21"), papersDueOn: d("2016-12-01") },
    ];
    expect(expiries({ structures: [ends], sessions })[0]?.nextSession).toBe(2);
    expect(
      expiries({ structures: [{ ...ends, endsOn: d("2016-12-19") }], sessions })[0]?.nextSession,
    ).toBe(null);
  });
});

describe("A9: cost and own share", () => {
  const measure = { id: 1, status: "running", cost: 500, ...year } as const;
  const paid = { ...tranche, structure: null, measure: 1, totalCost: 1000, amount: 600 } as const;
  const office = { id: 1, kind: "districtOffice" } as const;
  test("cost comes from one source", () => {
    const costs = [{ id: 1, measure: 1, amount: 800, ...year }];
    expect(money({ measures: [measure], fundings: [paid], costs })[0]?.cost).toBe(800);
    expect(money({ measures: [measure], fundings: [paid] })[0]?.cost).toBe(1000);
    expect(
      money({ measures: [measure], fundings: [{ ...paid, approval: "rejected" }] })[0]?.cost,
    ).toBe(500);
  });
  test("without a start it has no year", () => {
    const rows = money({ measures: [{ ...measure, startsOn: null }] });
    expect(rows.map((row) => [row.year, row.cost])).toEqual([[null, 500]]);
  });
  test("money of the office and its units is no third party's", () => {
    const organisations = [office, { id: 2, unitOf: 1 }];
    const own = { ...paid, id: 2, funder: 2, amount: 300 } as const;
    const [row] = money({
      organisations,
      measures: [measure],
      fundings: [paid, { ...own, totalCost: null }],
    });
    expect([row?.office.approved, row?.thirdParties.approved, row?.ownShare, row?.gap]).toEqual([
      300, 600, 400, 100,
    ]);
  });
  test("the gap may be negative, the own share never", () => {
    const [row] = money({ measures: [measure], fundings: [{ ...paid, amount: 1500 }] });
    expect([row?.gap, row?.ownShare]).toEqual([-500, 0]);
  });
  test("a year in which nothing is recorded is null, not 0", () => {
    const { all, view } = look({ measures: [measure] });
    expect(fundingGaps(all, view).totals.map(({ cost, gap }) => [cost, gap])).toEqual([
      [500, 500],
      [null, null],
    ]);
  });
  test("contradictions are named", () => {
    const found = quality({
      structures: [core],
      measures: [{ ...measure, lead: 1 }],
      fundings: [
        { ...paid, amount: 1500 },
        { ...tranche, id: 2, amount: 1500 },
      ],
    });
    expect(found.costSources.map(({ sources }) => sources)).toEqual([["fundings", "cost"]]);
    expect(found.moreApproved.map(({ year: of }) => of)).toEqual([2016]);
    expect(found.countedTwice.map(({ measure: m, structure: s }) => [m.id, s.id])).toEqual([
      [1, 1],
    ]);
  });
});

describe("A13: cliffs", () => {
  const losses = (given: Given) => {
    const { all, view } = look(given);
    return cliffs(all, view).cliffs.map(({ month, fte }) => [month, fte]);
  };
  test("known ends of structures and tranches", () => {
    expect(losses({ structures: [{ ...core, endsOn: d("2017-03-15") }] })).toEqual([
      ["2017-03-01", 1],
    ]);
    expect(losses({ structures: [project], fundings: [tranche] })).toEqual([["2016-12-01", 1]]);
  });
  test("not what becomes uncertain at the Stichtag, nor what a stage takes away", () => {
    expect(losses({ structures: [{ ...core, term: "temporary" }] })).toEqual([]);
    const stage = {
      id: 1,
      structure: 1,
      startsOn: d("2017-03-15"),
      fte: 0.5,
      certainty: "secured",
    } as const;
    expect(losses({ structures: [core], stages: [stage] })).toEqual([]);
  });
  test("rises in the same month count against the fall", () => {
    const next = { ...core, id: 2, startsOn: d("2017-03-20"), fte: 0.75 };
    expect(losses({ structures: [{ ...core, endsOn: d("2017-03-15") }, next] })).toEqual([
      ["2017-03-01", 0.25],
    ]);
  });
});

describe("A20 and A24", () => {
  test("stale is more than n days, and never what is done, dropped, cancelled or rejected", () => {
    const given = look({});
    const limit = given.view.settings.staleAfterDays;
    const ago = (days: number) => new Date(Date.UTC(2016, 10, 8 - days)).toISOString().slice(0, 10);
    const found = quality({
      measures: [
        { id: 1, status: "running", confirmedOn: d(ago(limit)) },
        { id: 2, status: "running", confirmedOn: d(ago(limit + 1)) },
        { id: 3, status: "done" },
        { id: 4, status: "dropped" },
      ],
      structures: [{ ...core, state: "cancelled" }],
      fundings: [{ ...tranche, approval: "rejected" }],
    });
    const stale = found.confirmations.filter((one) => one.stale);
    expect(stale.map(({ list, entry }) => [list, entry.id])).toEqual([["measures", 2]]);
  });
  test("no share of required fields is told of a list without entries", () => {
    expect(quality({}).share).toBe(null);
    expect(quality({ structures: [core] }).lists.find(({ list }) => list === "needs")?.share).toBe(
      null,
    );
  });
});
