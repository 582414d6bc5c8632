import { describe, expect, test } from "vitest";
import { byCause } from "../../../../src/domain/analysis/findings/byCause.ts";
import type { Finding } from "../../../../src/domain/analysis/findings/finding.ts";
import { findings } from "../../../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../../../src/domain/analysis/kernel/view.ts";
import { type Day, day } from "../../../../src/domain/day.ts";
import { gapsByHand, openPoints } from "../../../../src/domain/gapsByHand.ts";
import { proposals } from "../../../../src/domain/meeting/proposals.ts";
import type { Records } from "../../../../src/domain/records.ts";
import type { Values } from "../../../../src/domain/schema/index.ts";
import { records } from "../../../support/records.ts";

/** What is settled about how urgent findings are, each with an answer found by hand. */
const asOf = day("2016-11-08");
const viewOf = (of: Records, on: Day = asOf) => makeView(of, { asOf: on, today: on });
const years = [2016, 2017, 2018].map((year) => ({
  id: year,
  startsOn: day(`${year}-01-01`),
  endsOn: day(`${year}-12-31`),
}));
const given = (more: Parameters<typeof records>[0]) =>
  records({ actionFields: [{ id: 1, key: "f1" }], periods: years, ...more });

function found(of: Records, analysis: Finding["subject"]["analysis"], on?: Day): Finding {
  const view = viewOf(of, on);
  const finding = findings(of, view).findings.find(({ subject }) => subject.analysis === analysis);
  if (!finding) throw new Error(`nothing found by ${analysis}`);
  return finding;
}

const post = {
  id: 1,
  key: "s1",
  kind: "post",
  state: "secured",
  funding: "core",
  fte: 1,
  term: "temporary",
  actionFields: [1],
  spatialLevels: ["district"],
} as const;
const ending = (endsOn: string, more: Parameters<typeof records>[0] = {}) =>
  given({ structures: [{ ...post, endsOn: day(endsOn) }], ...more });

describe("now is", () => {
  test("what is to be decided within six months, or should have been", () => {
    // Without a session: end less six months for the application, less 14 days to prepare it.
    const urgency = (endsOn: string) => {
      const { decision, urgency } = found(ending(endsOn), "expiring");
      return [decision?.decideBy, urgency];
    };
    expect(urgency("2017-01-31")).toEqual(["2016-07-17", "now"]);
    expect(urgency("2017-10-31")).toEqual(["2017-04-16", "now"]);
  });

  test("not what is to be decided later", () => {
    const of = ending("2017-11-08", {
      settings: [{ id: 1, name: "applicationLeadMonths", value: "3" }],
    });
    // End less three months, less 14 days: 25.07.2017, more than three months away.
    expect(found(of, "expiring")).toMatchObject({
      decision: { decideBy: "2017-07-25" },
      urgency: "plan",
    });
  });

  const led = (obligation: "statutory" | "voluntary", endsOn: string) =>
    found(
      given({
        structures: [{ ...post, term: "permanent" }],
        tasks: [{ id: 1, actionFields: [1], obligation }],
        responsibilities: [{ id: 1, task: 1, structure: 1, role: "leads", endsOn: day(endsOn) }],
      }),
      "responsibilityGaps",
    ).urgency;

  test("a statutory task nobody leads on a day of the current or the next period", () => {
    expect(led("statutory", "2016-12-30")).toBe("now");
    expect(led("statutory", "2017-12-30")).toBe("now");
    expect(led("statutory", "2017-12-31")).toBe("plan");
    expect(led("voluntary", "2016-12-30")).toBe("plan");
  });

  const needed = (need: Partial<Values<"needs">>) =>
    found(
      given({
        needs: [{ id: 1, kind: "service", actionFields: [1], spatialLevel: "district", ...need }],
      }),
      "unmetNeeds",
    ).urgency;

  test("a need of priority A that is unmet in the current period", () => {
    expect(needed({ priority: "A" })).toBe("now");
    expect(needed({ priority: "A", startsOn: day("2017-01-01") })).toBe("plan");
    expect(needed({ priority: "B" })).toBe("plan");
  });

  const resolved = (rate: number, state: "open" | "done" | "dropped" = "open") =>
    given({
      structures: [{ ...post, term: "permanent" }],
      fundings: [
        {
          id: 1,
          structure: 1,
          kind: "permanent",
          approval: "approved",
          rate,
          startsOn: day("2016-01-01"),
        },
      ],
      outcomes: [{ id: 1, key: "o1", kind: "resolution", state, funding: 1, conditionRate: 1 }],
    });

  test("a resolution whose condition is broken, with the structure as its cause", () => {
    expect(found(resolved(0.9), "resolutions")).toMatchObject({
      id: "resolutions|o1",
      urgency: "now",
      cause: { list: "structures", id: 1 },
    });
    const whole = findings(resolved(1), viewOf(resolved(1))).findings;
    expect(whole.map(({ subject }) => subject.analysis)).not.toContain("resolutions");
  });
});

describe("a note is", () => {
  test.each([
    ["isolated", given({ structures: [{ ...post, term: "permanent" }] })],
    ["idlePotentials", given({ potentials: [{ id: 1 }] })],
    ["dataQuality", given({ structures: [{ ...post, fte: null, term: "permanent" }] })],
  ] as const)("what is found by %s", (analysis, of) => {
    expect(found(of, analysis).urgency).toBe("note");
  });
});

describe("a cause", () => {
  /** A post that ends, and a need and a measure that rest on it. */
  const of = (gaps: readonly (Partial<Values<"gaps">> & { id: number })[] = []) =>
    ending("2017-06-30", {
      needs: [
        {
          id: 1,
          key: "n1",
          kind: "service",
          actionFields: [1],
          spatialLevel: "district",
          priority: "B",
          startsOn: day("2016-01-01"),
        },
      ],
      gaps,
    });
  const ofCause = (records: Records) =>
    findings(records, viewOf(records)).findings.filter((one) => one.cause?.list === "structures");
  const isolation = { id: 9, finding: "isolated|s1", decision: "dismissed" } as const;

  test("gives all that rests on it its urgency, and counts once", () => {
    const given = of([isolation]);
    expect(ofCause(given).map((one) => [one.subject.analysis, one.urgency])).toEqual([
      ["expiring", "now"],
      ["unmetNeeds", "now"],
    ]);
    const all = findings(given, viewOf(given));
    expect(byCause(all.now)).toHaveLength(1);
    expect(openPoints(given, all, asOf)).toBe(1);
    const proposed = proposals(given, viewOf(given)).filter(({ kind }) => kind === "finding");
    expect(proposed.map(({ id }) => id)).toEqual(["expiring|structure|s1"]);
  });

  const decidedAs = (values: Partial<Values<"gaps">>) => {
    const facts = "on=2017-06-30\nsuccessor=none";
    const given = of([
      { id: 1, finding: "expiring|structure|s1", facts, ...values },
      { id: 2, finding: "unmetNeeds|n1", decision: "confirmed" },
      isolation,
    ]);
    return openPoints(given, findings(given, viewOf(given)), asOf);
  };

  test("leaves now with any decision but open", () => {
    expect(decidedAs({ decision: "open" })).toBe(1);
    expect(decidedAs({ decision: null })).toBe(1);
    for (const decision of [
      "confirmed",
      "intended",
      "closing",
      "closed",
      "deferred",
      "dismissed",
    ] as const)
      expect([decision, decidedAs({ decision })]).toEqual([decision, 0]);
  });

  test("comes back when its facts change or the day to check it comes", () => {
    expect(decidedAs({ decision: "intended", facts: "on=2017-03-31\nsuccessor=none" })).toBe(1);
    expect(decidedAs({ decision: "intended", checkOn: day("2016-11-09") })).toBe(0);
    expect(decidedAs({ decision: "intended", checkOn: day("2016-11-08") })).toBe(1);
  });
});

describe("a gap entered by hand", () => {
  const counted = (gap: Partial<Values<"gaps">>) => {
    const of = given({ gaps: [{ id: 1, ...gap }] });
    const all = findings(of, viewOf(of));
    expect(gapsByHand(of, all)).toHaveLength(1);
    return openPoints(of, all, asOf);
  };

  test("is to be decided now when the day to check it has come", () => {
    expect(counted({ decision: "open" })).toBe(0);
    expect(counted({ decision: "open", checkOn: day("2016-11-08") })).toBe(1);
    expect(counted({ decision: "confirmed", checkOn: day("2016-11-09") })).toBe(0);
  });
});
