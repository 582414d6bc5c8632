import { describe, expect, it } from "vitest";
import { inOrder, lastPosition, placesAfterMove, type Ranked } from "../../src/domain/rank.ts";
import { definitionOf, listNames } from "../../src/domain/schema/index.ts";
import { chanceOf } from "../sync/simulation/chance.ts";

const at = (...positions: (number | null)[]): Ranked[] =>
  positions.map((position, index) => ({ id: index + 1, position }));
const ids = (entries: readonly Ranked[]) => inOrder(entries).map(({ id }) => id);

/** The entries after a move, as everybody reads them, and how many were written for it. */
function move(entries: readonly Ranked[], id: number, places: number) {
  const written = placesAfterMove(inOrder(entries), id, places);
  const now = entries.map((one) => ({ ...one, ...written.find((place) => place.id === one.id) }));
  return { now, order: ids(now), written };
}

describe("an order changed by hand", () => {
  it("is one order for everybody, whatever staff have entered", () => {
    expect(ids(at(2, 2, null, 1, null, 0))).toEqual([6, 4, 1, 2, 3, 5]);
    expect(ids([...at(2, 2, null, 1, null, 0)].reverse())).toEqual([6, 4, 1, 2, 3, 5]);
    // What is not sent yet comes after what is, in the order it was made.
    expect(ids([-9, -7, 3].map((id) => ({ id, position: 1 })))).toEqual([3, -7, -9]);
  });

  it("writes one place where there is room between the neighbours", () => {
    expect(move(at(1, 2, 3, 4), 4, -2)).toMatchObject({
      order: [1, 4, 2, 3],
      written: [{ id: 4, position: 1.5 }],
    });
    expect(move(at(1, 2, 3), 1, 9)).toMatchObject({ order: [2, 3, 1], written: [{ position: 4 }] });
    expect(move(at(1, 2, 3), 3, -9).written).toEqual([{ id: 3, position: 0 }]);
    expect(move(at(1, 2, 3), 1, -1).written).toEqual([]);
    expect(move(at(1, 2, 3), 7, 1).written).toEqual([]);
  });

  it.each([
    [at(1, 1, 1, 1)],
    [at(null, null, null, null)],
    [at(1, null, null, 2)],
    [at(1, 1.0004, 1.0005, 1.0009)],
    [at(-3, 0, 1e9, 1e9)],
  ])("moves every entry of %j to every place", (entries) => {
    for (const { id } of entries) {
      for (let places = -3; places <= 3; places += 1) {
        const before = ids(entries);
        const from = before.indexOf(id);
        const to = Math.min(3, Math.max(0, from + places));
        const others = before.filter((one) => one !== id);
        expect(move(entries, id, places).order).toEqual([
          ...others.slice(0, to),
          id,
          ...others.slice(to),
        ]);
      }
    }
  });

  it("keeps room for any number of moves between the same neighbours", () => {
    let entries: readonly Ranked[] = at(1, 2, 3, 4, 5, 6);
    let order = ids(entries);
    let written = 0;
    const chance = chanceOf(7);
    for (let turn = 0; turn < 2_000; turn += 1) {
      const id = order[turn % 2 === 0 ? 3 : 2] ?? 1;
      const places = turn % 5 === 0 ? (chance() < 0.5 ? -2 : 2) : turn % 2 === 0 ? -1 : 1;
      const from = order.indexOf(id);
      const to = Math.min(5, Math.max(0, from + places));
      const others = order.filter((one) => one !== id);
      order = [...others.slice(0, to), id, ...others.slice(to)];
      const after = move(entries, id, places);
      expect(after.order).toEqual(order);
      entries = after.now;
      written += after.written.length;
    }
    expect(written).toBeLessThan(2 * 2_000);
  });

  it("puts a new entry last, also after those without a position", () => {
    expect(lastPosition([])).toBe(1);
    expect(lastPosition(at(1, 2.5))).toBe(3);
    expect(lastPosition(at(1, null))).toBeNull();
  });
});

it("is a place nobody is asked about, in every list that has one", () => {
  const places = listNames.flatMap((list) => {
    const position = definitionOf(list).fields["position"];
    return position ? [[list, position]] : [];
  });
  expect(places.map(([list]) => list)).toEqual(["actionFields", "agendaItems"]);
  for (const [, field] of places) expect(field).toMatchObject({ kind: "number", rank: true });
});
