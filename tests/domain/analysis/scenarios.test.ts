import { expect, test } from "vitest";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { scenarios } from "../../../src/domain/analysis/scenarios/scenarios.ts";
import { whatIf } from "../../../src/domain/analysis/scenarios/whatIf.ts";
import { day } from "../../../src/domain/day.ts";
import { records } from "../../support/records.ts";

const base = records({
  actionFields: [{ id: 1 }],
  periods: [{ id: 1, startsOn: day("2017-01-01"), endsOn: day("2017-12-31") }],
  structures: [
    {
      id: 1,
      state: "secured",
      funding: "core",
      term: "temporary",
      actionFields: [1],
      spatialLevels: ["district"],
      startsOn: day("2016-01-01"),
      endsOn: day("2017-06-30"),
      fte: 2,
    },
  ],
});
const view = makeView(base, { asOf: day("2016-11-08"), today: day("2016-11-08") });
const stateAfter = (...changes: Parameters<typeof scenarios>[2]) =>
  scenarios(base, view, changes).cells.map(([before, after]) => [before.state, after.state]);

test("extending, dropping, moving and adding change the cell as they should", () => {
  const list = "structures";
  expect(stateAfter({ do: "extend", list, id: 1, to: day("2017-12-31") })).toEqual([
    ["partial", "full"],
  ]);
  expect(stateAfter({ do: "drop", list, id: 1 })).toEqual([["partial", "empty"]]);
  expect(stateAfter({ do: "move", list, id: 1, days: 184 })).toEqual([["partial", "full"]]);
  const values = {
    state: "secured",
    funding: "core",
    term: "permanent",
    actionFields: [1],
    spatialLevels: ["district"],
    startsOn: day("2017-07-01"),
  } as const;
  expect(stateAfter({ do: "add", list, values })).toEqual([["partial", "full"]]);
});

test("nothing changes without a change, and the records given stay as they are", () => {
  expect(stateAfter()).toEqual([]);
  const before = JSON.stringify(base.structures.all);
  const after = whatIf(base, [{ do: "extend", list: "structures", id: 1, to: day("2018-01-31") }]);
  expect(after.structures.byId.get(1)?.endsOn).toBe("2018-01-31");
  expect(JSON.stringify(base.structures.all)).toBe(before);
});

test("added entries get ids of their own", () => {
  const add = { do: "add", list: "structures", values: {} } as const;
  expect(whatIf(base, [add, add]).structures.all.map(({ id }) => id)).toEqual([-2, -1, 1]);
});
