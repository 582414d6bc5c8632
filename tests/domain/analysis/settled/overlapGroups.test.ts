import { describe, expect, test } from "vitest";
import { analysesAsJson } from "../../../../src/domain/analysis/export.ts";
import { dataQuality } from "../../../../src/domain/analysis/findings/dataQuality.ts";
import type { Finding } from "../../../../src/domain/analysis/findings/finding.ts";
import { findings } from "../../../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../../../src/domain/analysis/kernel/view.ts";
import { type Day, day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import type { Values } from "../../../../src/domain/schema/index.ts";
import { records } from "../../../support/records.ts";

/** What is settled about A5, sentence by sentence, each with an answer found by hand. */
const [s1, s2, s3, s4] = ["s1", "s2", "s3", "s4"];
const year = { from: "2016-01-01", to: "2016-12-31", days: 366 };

type Offer = Partial<Values<"structures">>;
const women: Offer = { kind: "service", actionFields: [1], targetGroups: ["women"] };

/** A district (1) with two towns (2, 3) and a quarter (4) in the first of them. */
function given(offers: readonly Offer[], more: Parameters<typeof records>[0] = {}): Records {
  return records({
    actionFields: [
      { id: 1, key: "f1" },
      { id: 2, key: "f2" },
    ],
    areas: [
      { id: 1, key: "district", kind: "district" },
      { id: 2, key: "town", kind: "municipality", partOf: 1 },
      { id: 3, key: "other", kind: "municipality", partOf: 1 },
      { id: 4, key: "quarter", kind: "locality", partOf: 2 },
    ],
    periods: [{ id: 1, startsOn: day("2016-01-01"), endsOn: day("2016-12-31") }],
    structures: offers.map((offer, at) => ({
      id: at + 1,
      key: `s${at + 1}`,
      title: `S${at + 1}`,
      state: "secured" as const,
      funding: "core" as const,
      term: "permanent" as const,
      ...offer,
    })),
    ...more,
  });
}

const asOf = day("2016-06-15");
const viewOf = (of: Records) => makeView(of, { asOf, today: asOf });

interface Row {
  readonly structures: readonly string[];
}

function overlapsOf(of: Records): readonly Row[] {
  const results = analysesAsJson(of, viewOf(of))["results"] as unknown as { overlaps: Row[] };
  const name = (row: Row) => JSON.stringify(row);
  return [...results.overlaps].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

const shared = (structures: readonly (string | undefined)[], facets: object = {}) => ({
  structures,
  actionFields: ["f1"],
  targetGroups: ["women"],
  areas: [],
  ...year,
  ...facets,
});

describe("a task", () => {
  const lead = (structure: number, role: Partial<Values<"responsibilities">> = {}) => ({
    task: 1,
    structure,
    role: "leads" as const,
    ...role,
  });
  const led = (...roles: readonly ReturnType<typeof lead>[]) =>
    overlapsOf(
      given([{}, {}, {}, {}], {
        tasks: [{ id: 1, key: "t1" }],
        responsibilities: roles.map((role, at) => ({ id: at + 1, ...role })),
      }),
    );

  test("led by three is one group, of whatever kind they are", () => {
    expect(led(lead(1), lead(2), lead(3))).toEqual([
      { structures: [s1, s2, s3], task: "t1", ...year },
    ]);
  });

  test("makes no group of those whose areas do not meet", () => {
    expect(led(lead(1, { areas: [2] }), lead(2, { areas: [3] }))).toEqual([]);
  });

  test("makes one group of those whose areas meet through a third", () => {
    const roles = [lead(1, { areas: [4] }), lead(2, { areas: [3] }), lead(3)];
    expect(led(...roles, lead(4, { areas: [2] }))).toEqual([
      { structures: [s1, s2, s3, s4], task: "t1", ...year },
    ]);
  });

  test("leaves out who meets nobody", () => {
    const roles = [lead(1, { areas: [2] }), lead(2, { areas: [4] }), lead(3, { areas: [3] })];
    expect(led(...roles)).toEqual([{ structures: [s1, s2], task: "t1", ...year }]);
  });

  test("counts the days on which role and structure of two are there, and the threshold", () => {
    const until = (endsOn: string) => led(lead(1, { endsOn: day(endsOn) }), lead(2));
    expect(until("2016-01-29")).toEqual([]);
    expect(until("2016-01-30")).toEqual([
      { structures: [s1, s2], task: "t1", from: "2016-01-01", to: "2016-01-30", days: 30 },
    ]);
  });

  test("adds up days that do not follow each other", () => {
    const parts = [
      lead(1, { endsOn: day("2016-01-20") }),
      lead(1, { startsOn: day("2016-12-22") }),
      lead(2),
    ];
    expect(led(...parts)).toEqual([{ structures: [s1, s2], task: "t1", ...year, days: 30 }]);
  });

  test("with two roles of one structure is no group, nor with other roles", () => {
    expect(led(lead(1), lead(1))).toEqual([]);
    expect(led(lead(1), lead(2, { role: "does" }))).toEqual([]);
  });
});

describe("an offer", () => {
  test("of three with a field, a target group and an area is one group", () => {
    const here = { ...women, areas: [2] };
    expect(overlapsOf(given([here, here, here]))).toEqual([
      shared([s1, s2, s3], { areas: ["town"] }),
    ]);
  });

  test("counts for services, facilities and projects, not for posts, bodies and networks", () => {
    const kinds = ["service", "facility", "project", "post", "body", "network"] as const;
    expect(overlapsOf(given(kinds.map((kind) => ({ ...women, kind }))))).toEqual([
      shared([s1, s2, s3]),
    ]);
  });

  test("of two for the whole district names no area", () => {
    expect(overlapsOf(given([women, women]))).toEqual([shared([s1, s2])]);
  });

  test("for the whole district, or for an area around it, stands in the group of the area that is named", () => {
    const offers = [women, { ...women, areas: [2] }, { ...women, areas: [4] }];
    expect(overlapsOf(given(offers))).toEqual([shared([s1, s2, s3], { areas: ["quarter"] })]);
  });

  test("in two places makes a group for each", () => {
    const offers = [women, { ...women, areas: [2] }, { ...women, areas: [3] }];
    expect(overlapsOf(given(offers))).toEqual([
      shared([s1, s2], { areas: ["town"] }),
      shared([s1, s3], { areas: ["other"] }),
    ]);
  });

  test("names an area only by a member that is there on a day counted", () => {
    const late = { startsOn: day("2016-12-31") };
    const early = { ...women, endsOn: day("2016-06-30") };
    expect(overlapsOf(given([early, early, { ...women, areas: [2], ...late }]))).toEqual([
      shared([s1, s2], { to: "2016-06-30", days: 182 }),
    ]);
  });

  test("for everyone groups with another for everyone only", () => {
    const everyone: Offer = { ...women, targetGroups: ["everyone"] };
    expect(overlapsOf(given([everyone, everyone, women]))).toEqual([
      shared([s1, s2], { targetGroups: ["everyone"] }),
    ]);
    expect(overlapsOf(given([everyone, women]))).toEqual([]);
  });

  test("without target groups states nothing and stands in the data quality", () => {
    const nothing: Offer = { ...women, targetGroups: [] };
    const of = given([nothing, nothing, women, { ...nothing, kind: "post" }]);
    expect(overlapsOf(of)).toEqual([]);
    expect(dataQuality(of, viewOf(of)).withoutTargetGroups.map(({ key }) => key)).toEqual([s1, s2]);
  });

  test("with target groups nobody knows forms no group by them", () => {
    const foreign: Offer = { ...women, targetGroups: ["?Sonderfall"] };
    expect(overlapsOf(given([foreign, foreign]))).toEqual([]);
    const also: Offer = { ...women, targetGroups: ["?Sonderfall", "women"] };
    expect(overlapsOf(given([also, also]))).toEqual([shared([s1, s2])]);
  });

  test("counts from thirty days on which at least two are there, and names the first and the last", () => {
    const until = (endsOn: string) =>
      overlapsOf(given([women, { ...women, endsOn: day(endsOn) as Day }]));
    expect(until("2016-01-29")).toEqual([]);
    expect(until("2016-01-30")).toEqual([shared([s1, s2], { to: "2016-01-30", days: 30 })]);
  });

  test("has as members those who are there on a day counted", () => {
    const offers = [
      { ...women, endsOn: day("2016-03-31") },
      { ...women, startsOn: day("2016-02-01"), endsOn: day("2016-08-31") },
      { ...women, startsOn: day("2016-09-01") },
    ];
    expect(overlapsOf(given(offers))).toEqual([
      shared([s1, s2], { from: "2016-02-01", to: "2016-03-31", days: 60 }),
    ]);
  });

  test("of the same members is one, with all they share", () => {
    const both: Offer = {
      ...women,
      actionFields: [1, 2],
      targetGroups: ["women", "youth"],
      areas: [2, 3],
    };
    expect(overlapsOf(given([both, both]))).toEqual([
      shared([s1, s2], {
        actionFields: ["f1", "f2"],
        targetGroups: ["women", "youth"],
        areas: ["town", "other"],
      }),
    ]);
  });

  test("is dropped where all of its members stand in another one with the same field", () => {
    const offers: Offer[] = [
      { ...women, targetGroups: ["women", "youth"] },
      { ...women, targetGroups: ["women", "youth"] },
      { ...women, targetGroups: ["women"] },
    ];
    expect(overlapsOf(given(offers))).toEqual([shared([s1, s2, s3])]);
  });

  test("is kept where they stand in another one with another field", () => {
    const offers: Offer[] = [
      { ...women, actionFields: [1, 2] },
      { ...women, actionFields: [1, 2] },
      { ...women, actionFields: [2] },
    ];
    expect(overlapsOf(given(offers))).toEqual([
      shared([s1, s2, s3], { actionFields: ["f2"] }),
      shared([s1, s2]),
    ]);
  });
});

describe("the finding of a group", () => {
  const found = (of: Records): Finding => {
    const [one, ...others] = findings(of, viewOf(of)).findings.filter(
      ({ subject }) => subject.analysis === "overlaps",
    );
    if (!one || others.length > 0) throw new Error("not one group");
    return one;
  };
  const decided = (finding: string, facts: string | null, offers: readonly Offer[]) =>
    found(given(offers, { gaps: [{ id: 1, finding, facts, decision: "intended" }] }));
  const town: Offer = { ...women, areas: [2] };

  test("is named by field, target group and area, whoever the members are", () => {
    expect(found(given([town, town])).id).toBe("overlaps|offer|women|f1|town");
    expect(found(given([town, town, town])).id).toBe("overlaps|offer|women|f1|town");
    expect(found(given([women, women])).id).toBe("overlaps|offer|women|f1");
  });

  test("stays decided, and comes back with the member that has joined", () => {
    const { id, facts } = found(given([town, town]));
    expect(decided(id, facts, [town, town])).toMatchObject({ suppressed: true, changes: [] });
    expect(decided(id, facts, [town, town, town])).toMatchObject({
      suppressed: false,
      changes: [{ name: "member s3", before: null, after: "yes" }],
    });
  });

  test("stays decided when a member leaves or days change", () => {
    const { id, facts } = found(given([town, town, town]));
    const shorter = { ...town, endsOn: day("2016-09-30") };
    expect(decided(id, facts, [town, shorter])).toMatchObject({ suppressed: true, changes: [] });
  });

  test("is found again by anything it shares, and where it has become part of a larger group", () => {
    const both: Offer = { ...town, targetGroups: ["women", "youth"] };
    const { facts } = found(given([both, both]));
    const youth = "overlaps|offer|youth|f1|town";
    expect(decided(youth, facts, [both, both])).toMatchObject({ suppressed: true });
    expect(decided(youth, facts, [both, both, town])).toMatchObject({
      suppressed: false,
      changes: [{ name: "member s3" }],
    });
  });

  test("takes over what was decided about two of its members before groups were", () => {
    const pair = "overlaps|facets|s1|s2";
    const facts = "from=2016-01-01\nto=2016-12-31";
    expect(decided(pair, facts, [town, town])).toMatchObject({ suppressed: true, gap: { id: 1 } });
    expect(decided(pair, facts, [town, town, town])).toMatchObject({
      suppressed: false,
      changes: [{ name: "member s3" }],
    });
    expect(decided("overlaps|facets|s1|s9", facts, [town, town]).gap).toBeNull();
  });
});
