import { describe, expect, it } from "vitest";
import { gridOf } from "../../src/word/table.ts";

describe("columns of a table", () => {
  it("fill the width to the twip, whatever their shares", () => {
    for (const weights of [[1, 1, 1], [3.4, 2.2, 1.7, 0.1], [1], [7, 3]])
      for (const width of [9072, 14004, 9071]) {
        const grid = gridOf(weights.length, weights, width);
        expect(grid.reduce((sum, one) => sum + one, 0)).toBe(width);
        expect(grid.every((one) => Number.isInteger(one) && one > 0)).toBe(true);
      }
  });

  it("are equal where no shares are given", () => {
    expect(gridOf(4, undefined, 8000)).toEqual([2000, 2000, 2000, 2000]);
  });

  it("are never narrower than their longest word where all fit", () => {
    const grid = gridOf(3, [1, 8, 1], 9000, [2400, 1000, 1500]);
    expect(grid).toEqual([2400, 5100, 1500]);
  });

  it("keep their shares where not all of them fit", () => {
    expect(gridOf(2, [1, 3], 8000, [5000, 5000])).toEqual([2000, 6000]);
  });
});
