import type { Table } from "../../records.ts";
import type { Area } from "./entries.ts";

/** Which areas lie in which. Circles in `partOf` end where they close. */
export interface AreaTree {
  /** The area itself and everything above it, nearest first. */
  readonly chain: (id: number) => readonly number[];
  /** The area itself and everything in it. */
  readonly within: (id: number) => readonly number[];
  /** An area meets itself and everything in or above it; no areas at all mean the whole district, which meets everything. */
  readonly meet: (a: readonly number[], b: readonly number[]) => boolean;
  /** The municipality an area is or lies in. */
  readonly municipalityOf: (id: number) => Area | null;
}

/** The tree of a table of areas; kept as long as the table lives. */
export function areaTree(areas: Table<"areas">): AreaTree {
  let tree = trees.get(areas);
  if (!tree) {
    tree = grow(areas);
    trees.set(areas, tree);
  }
  return tree;
}

const trees = new WeakMap<object, AreaTree>();

function grow(areas: Table<"areas">): AreaTree {
  const chains = new Map<number, readonly number[]>();
  const contents = new Map<number, number[]>();
  for (const { id } of areas.all) chains.set(id, chainOf(areas, id));
  for (const { id } of areas.all) {
    for (const above of chains.get(id) ?? []) {
      const held = contents.get(above);
      if (held) held.push(id);
      else contents.set(above, [id]);
    }
  }
  const chain = (id: number) => chains.get(id) ?? [id];
  const within = (id: number) => contents.get(id) ?? [id];
  const meet = (a: readonly number[], b: readonly number[]) =>
    a.length === 0 ||
    b.length === 0 ||
    a.some((x) => b.some((y) => x === y || chain(x).includes(y) || chain(y).includes(x)));
  const municipalityOf = (id: number) => {
    for (const above of chain(id)) {
      const area = areas.byId.get(above);
      if (area?.kind === "municipality") return area;
    }
    return null;
  };
  return { chain, within, meet, municipalityOf };
}

function chainOf(areas: Table<"areas">, start: number): number[] {
  const chain: number[] = [];
  let id: number | null = start;
  while (id !== null && !chain.includes(id)) {
    chain.push(id);
    id = areas.byId.get(id)?.partOf ?? null;
  }
  return chain;
}
