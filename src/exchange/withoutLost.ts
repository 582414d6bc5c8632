import { pointersIn } from "./pointers.ts";
import type { PlannedEntry, PreviewRow, RowIssue } from "./preview.ts";

/**
 * Rows that point to an entry of a row that is left out are left out as well, each with the field that
 * does, so that nothing is announced that could not be written. `added`: ids of entries made beside the rows.
 */
export function withoutLost(
  files: readonly (readonly PreviewRow[])[],
  added: ReadonlySet<number>,
): readonly (readonly PreviewRow[])[] {
  const made = new Set(added);
  const pointing = new Map<number, PreviewRow[]>();
  for (const row of files.flat()) {
    if (row.state === "error") continue;
    for (const { id } of row.entries) made.add(id);
    for (const id of row.entries.flatMap(pointersOf)) {
      if (id >= 0) continue;
      const rows = pointing.get(id) ?? [];
      pointing.set(id, rows);
      rows.push(row);
    }
  }
  const left = new Map<PreviewRow, PreviewRow>();
  const lost = [...pointing.keys()].filter((id) => !made.has(id));
  for (let id = lost.pop(); id !== undefined; id = lost.pop()) {
    for (const row of pointing.get(id) ?? []) {
      if (left.has(row)) continue;
      left.set(row, leftOut(row, id));
      lost.push(...row.entries.flatMap(({ before, id: own }) => (before === null ? [own] : [])));
    }
  }
  return files.map((rows) => rows.map((row) => left.get(row) ?? row));
}

function pointersOf({ list, values }: PlannedEntry): readonly number[] {
  return Object.entries(values).flatMap(([name, value]) => pointersIn(list, name, value));
}

function leftOut(row: PreviewRow, id: number): PreviewRow {
  const issues = row.entries.flatMap(({ list, values }): readonly RowIssue[] =>
    Object.entries(values)
      .filter(([name, value]) => pointersIn(list, name, value).includes(id))
      .map(([name]) => ({ code: "targetLeftOut", list, field: name, column: null, text: "" })),
  );
  return { ...row, state: "error", issues: [...row.issues, ...issues] };
}
