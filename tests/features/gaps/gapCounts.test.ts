import { expect, test } from "vitest";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { day } from "../../../src/domain/day.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { chosen, firstChoice, gapLists } from "../../../src/features/gaps/gapLists.ts";
import { gapFilters } from "../../../src/features/gaps/gapRows.ts";

const asOf = day("2016-11-08");
const records = exampleRecords();
const view = makeView(records, { asOf, today: asOf });
const lists = gapLists(records, view);

test.for(gapFilters)("the pill “%s” counts the lines its choice shows", (filter) => {
  const { shown } = chosen(lists.rows, { ...firstChoice, filter }, view);
  expect(shown).toHaveLength(lists.counts[filter]);
  expect(shown.length).toBeGreaterThan(0);
});

test("the lines shown at first are those counted as open", () => {
  expect(lists.first.shown).toHaveLength(lists.counts.open);
});
