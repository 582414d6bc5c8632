import { expect, test } from "vitest";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { isOpen, resolutions } from "../../../src/domain/analysis/measures/resolutions.ts";
import { day } from "../../../src/domain/day.ts";
import { choiceSets } from "../../../src/domain/schema/choices.ts";
import { records } from "../../support/records.ts";

const asOf = day("2016-11-08");
const days = [null, day("2016-11-01"), asOf, day("2016-12-01")];
const conditions = [null, "nur mit Förderung"];
const kinds = choiceSets.outcomeKind;
const states = [null, ...choiceSets.outcomeState];

/** One outcome of every kind, state, due day and condition, half of them on a rejected tranche. */
const given = records({
  fundings: [{ id: 1, approval: "rejected" }],
  outcomes: kinds
    .flatMap((kind) =>
      states.flatMap((state) =>
        days.flatMap((dueOn) => conditions.map((condition) => ({ kind, state, dueOn, condition }))),
      ),
    )
    .map((outcome, at) => ({
      id: at + 1,
      ...outcome,
      funding: outcome.condition && at % 3 === 0 ? 1 : null,
    })),
});

test("what counts as open is one thing: the rows that are open or overdue, whatever their condition", () => {
  const { rows } = resolutions(given, makeView(given, { asOf, today: asOf }));
  const open = rows.filter(({ outcome }) => isOpen(outcome));
  expect(open).toEqual(rows.filter(({ state }) => state === "open" || state === "overdue"));
  expect(open).toHaveLength(given.outcomes.all.filter(isOpen).length);
  // What is done stays done when its condition breaks later; it is found under the conditions.
  expect(rows.some(({ state, condition }) => state === "done" && condition === "broken")).toBe(
    true,
  );
  expect(open.some(({ state }) => state === "overdue")).toBe(true);
});
