import type { Records } from "../../records.ts";
import { areaTree } from "./areaTree.ts";

/** Action fields and areas by their place in the lists, which is quicker to look up than ids; those deleted come after them. */
export interface FacetNumbers {
  readonly field: (id: number) => number;
  readonly area: (id: number) => number;
  /** How many areas there are; the numbers of deleted ones begin here. */
  readonly areas: number;
  /** By area: itself and everything above it, nearest first. */
  readonly above: readonly (readonly number[])[];
  /** By area: itself and everything in it. */
  readonly within: readonly (readonly number[])[];
}

export function facetNumbers({ actionFields, areas }: Records): FacetNumbers {
  const tree = areaTree(areas);
  const field = numbering(actionFields.all);
  const area = numbering(areas.all);
  const above = areas.all.map(({ id }) => tree.chain(id).map(area));
  const within = areas.all.map(({ id }) => tree.within(id).map(area));
  return {
    field,
    area: (id) => {
      const number = area(id);
      above[number] ??= [number];
      within[number] ??= [number];
      return number;
    },
    areas: areas.all.length,
    above,
    within,
  };
}

function numbering(entries: readonly { readonly id: number }[]): (id: number) => number {
  const numbers = new Map(entries.map(({ id }, at) => [id, at]));
  return (id) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
}
