import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachOf, filtered, flatMapped, mapped } from "../../../src/domain/steps/inSteps.ts";
import { ordered } from "../../../src/domain/steps/ordered.ts";
import { orderedByName } from "../../../src/domain/steps/orderedByName.ts";
import { atOnce, stepwise } from "../../../src/domain/steps/steps.ts";

const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 });

describe("in steps", () => {
  it("lists are made, filtered and gone through as by their own methods", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 50 }), (list, each) => {
        const pairs = (n: number, at: number) => [n, at];
        expect(atOnce(mapped(list, pairs, each))).toEqual(list.map(pairs));
        expect(atOnce(flatMapped(list, pairs, each))).toEqual(list.flatMap(pairs));
        const even = (n: number) => n % 2 === 0;
        expect(atOnce(filtered(list, even, each))).toEqual(list.filter(even));
        const seen: number[][] = [];
        atOnce(eachOf(list, (n, at) => seen.push([n, at]), each));
        expect(seen).toEqual(list.map(pairs));
      }),
    );
  });

  it("long lists are sorted as at once: equal ones stay in their order, and the list given as it was", () => {
    for (const length of [0, 1, 511, 512, 513, 1_025, 5_000]) {
      const list = Array.from({ length }, (_, at) => ({ at, key: (at * 7_919) % 101 }));
      const before = [...list];
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(atOnce(ordered(list, compare))).toEqual([...list].sort(compare));
      expect(list).toEqual(before);
    }
  });

  it("lists are sorted by a text as at once: equal ones stay in their order", () => {
    for (const length of [0, 1, 2, 3_000]) {
      const list = Array.from({ length }, (_, at) => ({ at, name: `${(at * 7_919) % 1_013}` }));
      const before = [...list];
      const sorted = [...list].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
      expect(atOnce(orderedByName(list, ({ name }) => name))).toEqual(sorted);
      expect(list).toEqual(before);
    }
  });

  it("a function can be left after every few items", () => {
    const sum = stepwise(function* (list: readonly number[]) {
      let total = 0;
      yield* eachOf(list, (n) => {
        total += n;
      });
      return total;
    });
    const list = Array.from({ length: 1_000 }, (_, at) => at);
    let pauses = 0;
    const steps = sum.steps(list);
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
    expect(sum(list)).toBe(499_500);
  });
});
