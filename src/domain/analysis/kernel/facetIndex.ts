import type { FacetNumbers } from "./facetNumbers.ts";

/** Positions of structures that serve a field: all of them, those for the whole district, and by area. */
interface FacetFile {
  readonly all: number[];
  readonly everywhere: number[];
  readonly byArea: number[][];
}

/** Structures by the numbers of their fields and areas, as they are put in. */
export interface FacetFiles {
  put(position: number, fields: readonly number[], areas: readonly number[]): void;
  /** Goes through lists of positions with a shared field and areas that meet; no areas are the whole district, and one may stand in several lists. */
  meeting(
    fields: readonly number[],
    areas: readonly number[],
    take: (positions: number[]) => void,
  ): void;
}

export function facetIndex({ above, within }: FacetNumbers): FacetFiles {
  const files: FacetFile[] = [];
  return {
    put(position, fields, areas) {
      for (const field of fields) {
        files[field] ??= { all: [], everywhere: [], byArea: [] };
        const { all, everywhere, byArea } = files[field];
        all.push(position);
        if (areas.length === 0) everywhere.push(position);
        for (const area of areas) {
          const there = byArea[area];
          if (there === undefined) byArea[area] = [position];
          else there.push(position);
        }
      }
    },
    meeting(fields, areas, take) {
      for (const field of fields) {
        const file = files[field];
        if (file === undefined) continue;
        if (areas.length === 0) {
          take(file.all);
          continue;
        }
        take(file.everywhere);
        const { byArea } = file;
        const at = (area: number) => {
          const there = byArea[area];
          if (there !== undefined) take(there);
        };
        for (const area of areas) {
          for (const outer of above[area] ?? none) at(outer);
          for (const inner of within[area] ?? none) if (inner !== area) at(inner);
        }
      }
    },
  };
}

const none: readonly number[] = [];

/** The numbers of ids, each once. */
export function numbersOf(ids: readonly number[], number: (id: number) => number): number[] {
  const found: number[] = [];
  for (const id of ids) {
    const one = number(id);
    if (!found.includes(one)) found.push(one);
  }
  return found;
}
