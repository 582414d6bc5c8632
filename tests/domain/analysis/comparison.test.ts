import { expect, test } from "vitest";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { comparison } from "../../../src/domain/analysis/scenarios/comparison.ts";
import { day } from "../../../src/domain/day.ts";
import { records } from "../../support/records.ts";

const asOf = day("2016-11-08");

test("a structure whose money only changes its kind is named behind both kinds, not behind their sum", () => {
  const all = records({
    structures: [
      { id: 1, state: "secured", funding: "core", term: "permanent", fte: 2 },
      { id: 2, state: "secured", funding: "core", term: "permanent", fte: 1 },
    ],
    fundings: [
      {
        id: 1,
        structure: 1,
        kind: "temporary",
        approval: "approved",
        startsOn: day("2016-01-01"),
        endsOn: day("2016-12-31"),
        fte: 2,
      },
    ],
  });
  const view = makeView(all, { asOf, today: asOf });
  const { changed, differing } = comparison(all, view, asOf, day("2017-01-01"));
  const ids = Object.entries(differing).map(([kind, found]) => [kind, found.map(({ id }) => id)]);
  expect(changed).toEqual([]);
  expect(Object.fromEntries(ids)).toEqual({
    permanent: [1],
    temporary: [1],
    uncertain: [],
    all: [],
  });
});
