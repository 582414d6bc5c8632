import { expect, test } from "vitest";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { isOverdue, progress } from "../../../src/domain/analysis/measures/progress.ts";
import { day } from "../../../src/domain/day.ts";
import { records } from "../../support/records.ts";

const due = { endsOn: day("2016-11-18") };

test.each([
  ["running", { ...due, status: "running" }, true],
  ["deferred", { ...due, status: "deferred" }, true],
  ["without a status", due, true],
  ["done", { ...due, status: "done" }, false],
  ["dropped", { ...due, status: "dropped" }, false],
  ["that begins after its end", { ...due, status: "running", startsOn: day("2017-01-01") }, false],
  ["without an end", { status: "running" }, false],
] as const)(
  "a measure %s is overdue the same on board, record and in the plan",
  (_, values, late) => {
    const known = records({ measures: [{ id: 1, ...values }] });
    const [measure] = known.measures.all;
    if (!measure) throw new Error("no measure");
    for (const [on, expected] of [
      ["2016-11-08", false],
      ["2016-11-18", false],
      ["2016-11-19", late],
    ] as const) {
      const asOf = day(on);
      expect(isOverdue(measure, asOf), on).toBe(expected);
      const view = makeView(known, { asOf, today: day("2026-12-01") });
      expect(progress(known, view).overdue.length > 0, on).toBe(expected);
    }
  },
);
