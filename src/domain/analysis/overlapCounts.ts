import type { Records } from "../records.ts";
import type { OverlapCount } from "./overlaps.ts";

/** Counts pairs per field and shared area. */
export function overlapCounts({ actionFields, areas }: Records) {
  const rows = new Map(actionFields.all.map(({ id }, at) => [id, at]));
  const columns = new Map(areas.all.map(({ id }, at) => [id, at + 1]));
  const width = areas.all.length + 1;
  const counts = new Int32Array(actionFields.all.length * width);
  const add = (field: number, column: number | undefined) => {
    const row = rows.get(field);
    if (row === undefined || column === undefined) return;
    const at = row * width + column;
    counts[at] = (counts[at] ?? 0) + 1;
  };
  return {
    add: (shared: readonly number[], places: readonly number[]) => {
      for (const field of shared) {
        if (places.length === 0) add(field, 0);
        else for (const area of places) add(field, columns.get(area));
      }
    },
    all: (): OverlapCount[] =>
      actionFields.all.flatMap((actionField, row) =>
        [null, ...areas.all].flatMap((area, column) => {
          const pairs = counts[row * width + column] ?? 0;
          return pairs > 0 ? [{ actionField, area, pairs }] : [];
        }),
      ),
  };
}
