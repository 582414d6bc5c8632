import { expect, test } from "vitest";
import { manyMeasures } from "../../src/cli/bench/measure/manyMeasures.ts";
import { masterplan } from "../../src/documents/masterplan/masterplan.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";

test("sheets of measures are written in steps of a few, so that the page answers between them", () => {
  const records = manyMeasures(400);
  const asOf = day("2016-11-08");
  const view = makeView(records, { asOf, today: asOf });
  const options = { language: "de", chapters: ["measures"] } as const;
  // What the plan is computed from is kept, so that what remains is the writing.
  const atOnce = masterplan(records, view, options);
  const steps = masterplan.steps(records, view, options);
  let taken = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken += 1;
  expect(taken).toBeGreaterThan(400 / 10);
  expect(step.value).toEqual(atOnce);
});
