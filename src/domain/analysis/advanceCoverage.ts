import { dayNumber } from "../day.ts";
import type { Records, Table } from "../records.ts";
import type { ListName } from "../schema/index.ts";
import { type CoverageCell, type CoverageResult, cell, coverageBy } from "./coverage.ts";
import { cellFigures } from "./coverageCells.ts";
import { placerOf } from "./coverageColumns.ts";
import { spanOf } from "./dayNumbers.ts";
import type { Structure } from "./entries.ts";
import { lifeOf } from "./life.ts";
import type { Life } from "./lives.ts";
import type { View } from "./view.ts";
import { withDays } from "./withDays.ts";

/**
 * The coverage of `after`, made of that of `before` by reckoning only the cells that changed
 * structures, tranches and stages stand in; the same as a recomputation. The view must be the one
 * the result was made with; where anything else it rests on changed, all is recomputed.
 */
export function advanceCoverage(
  result: CoverageResult,
  recordedBefore: Records,
  recordedAfter: Records,
  view: View,
): CoverageResult {
  const before = withDays(recordedBefore);
  const after = withDays(recordedAfter);
  const rest = ["actionFields", "areas", "tasks", "settings", "periods"] as const;
  const mustRecompute =
    rest.some((list) => before[list] !== after[list]) ||
    (result.by === "carrier" && before.structures !== after.structures) ||
    before.organisations !== after.organisations;
  if (mustRecompute) return coverageBy(after, view, result.by);
  const changed = changedStructures(before, after);
  if (changed.size === 0) return result;
  const members = [...result.members];
  const touched = new Set<number>();
  const place = placerOf(after, result.by);
  for (const id of changed) {
    const old = before.structures.byId.get(id);
    const now = after.structures.byId.get(id);
    const oldCells = old ? cellsOf(result, old, place(old)) : [];
    const life = now ? lifeIn(after, now, view) : null;
    const nowCells = now && life?.segments.length ? cellsOf(result, now, place(now)) : [];
    for (const at of oldCells) members[at] = without(members[at] ?? [], id);
    for (const at of nowCells) members[at] = withLife(members[at] ?? [], life as Life);
    for (const at of [...oldCells, ...nowCells]) touched.add(at);
  }
  return { ...result, members, cells: recut(result, members, touched) };
}

/** Structures that differ themselves or in their tranches or stages. */
function changedStructures(before: Records, after: Records): Set<number> {
  const changed = new Set<number>();
  for (const { id } of differing(before.structures, after.structures)) changed.add(id);
  for (const list of ["fundings", "stages"] as const)
    for (const { structure } of differing<"fundings" | "stages">(before[list], after[list]))
      if (structure !== null) changed.add(structure);
  return changed;
}

/** Entries that only one table holds, or holds differently; of two states of one entry both. */
function differing<L extends ListName>(before: Table<L>, after: Table<L>) {
  if (before === after) return [];
  // Most entries stand at the same place in both tables, or moved by one.
  const gone = before.all.filter(
    (entry, at) => after.all[at] !== entry && after.byId.get(entry.id) !== entry,
  );
  const come = after.all.filter(
    (entry, at) => before.all[at] !== entry && before.byId.get(entry.id) !== entry,
  );
  return [...gone, ...come];
}

function lifeIn(records: Records, structure: Structure, view: View): Life {
  return lifeOf(
    structure,
    records.fundings.all.filter((funding) => funding.structure === structure.id),
    records.stages.all.filter((stage) => stage.structure === structure.id),
    dayNumber(view.asOf),
    view.scenario,
  );
}

function cellsOf(
  { actionFields, columns }: CoverageResult,
  structure: Structure,
  inColumns: readonly string[],
): number[] {
  const rows = [...new Set(structure.actionFields)].map((id) =>
    actionFields.findIndex((field) => field.id === id),
  );
  const places = [...new Set(inColumns)].map((id) =>
    columns.findIndex((column) => column.id === id),
  );
  return rows.flatMap((row) =>
    places.flatMap((at) => (row < 0 || at < 0 ? [] : [row * columns.length + at])),
  );
}

function without(members: readonly Life[], id: number): readonly Life[] {
  return members.filter(({ structure }) => structure.id !== id);
}

/** Members stay in the order of their ids, as the tables are. */
function withLife(members: readonly Life[], life: Life): readonly Life[] {
  const at = members.findIndex(({ structure }) => structure.id > life.structure.id);
  return at < 0 ? [...members, life] : members.toSpliced(at, 0, life);
}

function recut(
  { cells, periods }: CoverageResult,
  members: readonly (readonly Life[])[],
  touched: ReadonlySet<number>,
): CoverageCell[] {
  const spans = periods.map(spanOf);
  const recomputed = [...cells];
  for (const at of touched)
    cellFigures(members[at] ?? [], spans).forEach((figures, index) => {
      const old = cells[at * periods.length + index];
      if (old === undefined) return;
      const { actionField, column, period, requiredBy } = old;
      recomputed[at * periods.length + index] = cell(
        actionField,
        column,
        period,
        requiredBy,
        figures,
      );
    });
  return recomputed;
}
