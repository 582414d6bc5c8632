import { describe, expect, it } from "vitest";
import { lanesBy, statuses } from "../../../src/features/board/lanes.ts";
import { entry, records } from "../../support/records.ts";

const held = records({
  actionFields: [
    entry("actionFields", { id: 1, title: "Sprache", position: 2 }),
    entry("actionFields", { id: 2, title: "Arbeit", position: 1 }),
  ],
  structures: [entry("structures", { id: 7, title: "Bildungsbüro" })],
  measures: [
    entry("measures", { id: 1, status: "running", actionFields: [1, 2], lead: 7, priority: "B" }),
    entry("measures", { id: 2, status: "running", actionFields: [1], lead: 99, priority: "A" }),
    entry("measures", { id: 3, status: "?angeregt" as "idea", actionFields: [55] }),
    entry("measures", { id: 4, status: "dropped", actionFields: [2] }),
  ],
});
const shown = (by: "actionField" | "lead", columns = statuses) =>
  lanesBy(held, by, columns).map(({ id, cells }) => [
    id,
    Object.fromEntries(
      cells
        .filter(({ measures }) => measures.length > 0)
        .map(({ status, measures }) => [status, measures.map((measure) => measure.id)]),
    ),
  ]);

describe("the lanes of the board", () => {
  it("stand in the office's order, each measure once, the most urgent first", () => {
    expect(shown("actionField")).toEqual([
      [2, { dropped: [4] }],
      [1, { running: [2, 1] }],
      [null, { idea: [3] }],
    ]);
  });

  it("keep a measure whose lead or field has been deleted, with those that have none", () => {
    expect(shown("lead")).toEqual([
      [7, { running: [1] }],
      [null, { running: [2], idea: [3], dropped: [4] }],
    ]);
  });

  it("leave out a lane that has nothing in the columns shown", () => {
    expect(shown("actionField", ["running"])).toEqual([[1, { running: [2, 1] }]]);
  });
});
