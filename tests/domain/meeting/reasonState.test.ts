import { expect, test } from "vitest";
import type { Finding } from "../../../src/domain/analysis/findings/finding.ts";
import { day } from "../../../src/domain/day.ts";
import { reasonState } from "../../../src/domain/meeting/reasonState.ts";
import { records } from "../../support/records.ts";

const on = day("2016-11-09");
const given = records({
  outcomes: [
    { id: 1, state: "open", dueOn: day("2016-11-08") },
    { id: 2, state: "open", dueOn: on },
    { id: 3, state: "done", dueOn: day("2016-01-01") },
  ],
  measures: [
    { id: 1, status: "running", endsOn: day("2016-10-31") },
    { id: 2, status: "done", endsOn: day("2016-10-31") },
    { id: 3, status: "running", endsOn: null },
  ],
});

function of(finding: Partial<Finding> | null, about: string | null = null) {
  const item = { finding: finding ? "x" : null, about };
  // Only what the state rests on.
  return reasonState(given, item, finding as Finding | null, on);
}

const decide = (decideBy: string) => ({ decideBy: day(decideBy) }) as Finding["decision"];

test("what should have been decided before the meeting is red, what can be decided in time is not", () => {
  const ends = (decideBy: string) => of({ kind: "transition", decision: decide(decideBy) });
  expect([ends("2016-11-08"), ends("2016-11-09"), ends("2016-11-10")]).toEqual([
    "missing",
    "partly",
    "partly",
  ]);
});

test("what lacks already is red, what will lack or is only there twice is not", () => {
  const found = (kind: Finding["kind"], from: string | null) =>
    of({ kind, decision: null, from: from === null ? null : day(from) });
  expect(found("responsibility", "2016-11-09")).toBe("missing");
  expect(found("responsibility", "2016-11-10")).toBe("partly");
  expect(found("service", null)).toBe("missing");
  expect(found("overlap", "2016-01-01")).toBe("partly");
  expect(of({ kind: "service", decision: null, from: null, suppressed: true })).toBe(null);
});

test("without a finding only a late task or measure is red", () => {
  expect(["outcomes:1", "outcomes:2", "outcomes:3"].map((about) => of(null, about))).toEqual([
    "missing",
    null,
    null,
  ]);
  expect(["measures:1", "measures:2", "measures:3"].map((about) => of(null, about))).toEqual([
    "missing",
    null,
    null,
  ]);
  expect([of(null), of(null, "structures:1"), of(null, "unlesbar")]).toEqual([null, null, null]);
});

test("a reason whose finding is gone is neither", () => {
  expect(reasonState(given, { finding: "x", about: "outcomes:1" }, null, on)).toBe(null);
});
