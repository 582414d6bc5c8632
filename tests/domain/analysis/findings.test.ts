import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/domain/analysis/findings/finding.ts";
import { findings } from "../../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { type Day, day } from "../../../src/domain/day.ts";
import type { Records } from "../../../src/domain/records.ts";
import type { Values } from "../../../src/domain/schema/index.ts";
import { records } from "../../support/records.ts";

const stichtag = day("2016-11-08");

/** A project that ends with its year; everything else is what a test adds. */
function given(
  more: Parameters<typeof records>[0] = {},
  structure: Partial<Values<"structures">> = {},
): Records {
  return records({
    actionFields: [{ id: 1, key: "f1", title: "Sprache" }],
    periods: [{ id: 1, startsOn: day("2016-01-01"), endsOn: day("2018-12-31") }],
    structures: [
      {
        id: 1,
        key: "s1",
        title: "Bildungskoordination",
        kind: "post",
        state: "secured",
        funding: "core",
        term: "temporary",
        actionFields: [1],
        spatialLevels: ["district"],
        endsOn: day("2017-06-30"),
        ...structure,
      },
    ],
    sessions: [
      { id: 1, onDay: day("2016-11-24") },
      { id: 2, onDay: day("2017-03-02") },
    ],
    ...more,
  });
}

function found(given: Records, asOf: Day = stichtag): Finding {
  const view = makeView(given, { asOf, today: asOf });
  const finding = findings(given, view).findings.find(
    ({ subject }) => subject.analysis === "expiring",
  );
  if (!finding) throw new Error("nothing expires");
  return finding;
}

const decided = (values: Partial<Values<"gaps">>) => ({
  gaps: [{ id: 1, finding: "expiring|structure|s1", decision: "intended" as const, ...values }],
});

describe("a finding", () => {
  test("is named by its analysis and the keys of its records, not by titles or days", () => {
    const renamed = given({}, { title: "Anders", endsOn: day("2017-05-31") });
    expect(found(given()).id).toBe("expiring|structure|s1");
    expect(found(renamed).id).toBe(found(given()).id);
    expect(found(given(), day("2016-11-09")).id).toBe(found(given()).id);
  });

  test("rests on facts that do not move with the Stichtag or a rename", () => {
    expect(found(given()).facts).toBe("on=2017-06-30\nsuccessor=none");
    expect(found(given({}, { title: "Anders" }), day("2016-12-01")).facts).toBe(
      found(given()).facts,
    );
  });

  test("carries the last session before its application has to be prepared", () => {
    const { decision } = found(given());
    expect(decision).toMatchObject({
      applyBy: "2016-12-30",
      decideBy: "2016-11-24",
      papersDueOn: "2016-11-10",
      overdue: false,
    });
  });

  test("is decided by the last day of preparation where no session comes before", () => {
    expect(found(given({ sessions: [] })).decision).toMatchObject({
      decideBy: "2016-12-16",
      session: null,
      papersDueOn: null,
    });
  });

  test("asks until it is decided", () => {
    expect(found(given()).suppressed).toBe(false);
    expect(found(given(decided({ decision: "open" }))).suppressed).toBe(false);
    for (const decision of ["confirmed", "intended", "closing", "closed", "dismissed"] as const)
      expect(found(given(decided({ decision }))).suppressed).toBe(true);
  });

  test("speaks up again when its facts change, and says what changed", () => {
    const facts = found(given()).facts;
    expect(found(given(decided({ facts }))).suppressed).toBe(true);
    const changed = found(given(decided({ facts }), { endsOn: day("2017-07-31") }));
    expect(changed.suppressed).toBe(false);
    expect(changed.changes).toEqual([{ name: "on", before: "2017-06-30", after: "2017-07-31" }]);
  });

  test("that is deferred comes back on its day", () => {
    const until = decided({ decision: "deferred", checkOn: day("2016-12-01") });
    const quiet = (asOf: string) => found(given(until), day(asOf)).suppressed;
    expect([quiet("2016-11-30"), quiet("2016-12-01")]).toEqual([true, false]);
  });

  test("with the earlier day to decide by ranks first, and those without one after it", () => {
    const more = given({ tasks: [{ id: 1, key: "t1", actionFields: [1] }] });
    const view = makeView(more, { asOf: stichtag, today: stichtag });
    const ranked = findings(more, view).findings;
    expect(ranked[0]?.subject.analysis).toBe("expiring");
    expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, at) => at + 1));
    expect(ranked.some(({ id }) => id === "responsibilityGaps|t1")).toBe(true);
  });

  test("of a pattern that breaks off and begins again is one, and names all its periods", () => {
    const years = [2015, 2016, 2017, 2018, 2019];
    const broken = records({
      actionFields: [{ id: 1, key: "f1" }],
      periods: years.map((year) => ({
        id: year,
        startsOn: day(`${year}-01-01`),
        endsOn: day(`${year}-12-31`),
      })),
      tasks: [{ id: 1, key: "t1", actionFields: [1], requiredAt: ["district"] }],
      structures: [
        {
          id: 1,
          state: "secured",
          actionFields: [1],
          spatialLevels: ["district"],
          startsOn: day("2017-01-01"),
          endsOn: day("2017-12-31"),
        },
      ],
    });
    const view = makeView(broken, { asOf: stichtag, today: stichtag });
    const found = findings(broken, view).findings.filter(
      ({ subject }) => subject.analysis === "systematicGaps",
    );
    expect(found.map(({ id }) => id)).toEqual(["systematicGaps|service|periods|f1"]);
    expect(found[0]?.facts.split("\n").map((line) => line.slice(0, 4))).toEqual([
      "2015",
      "2016",
      "2018",
      "2019",
    ]);
  });
});
