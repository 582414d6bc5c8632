import type { Records } from "../../records.ts";
import { eachOf, flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { spanOf } from "../kernel/dayNumbers.ts";
import type { ActionField, Structure, Task } from "../kernel/entries.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { timelinesInSteps } from "../timelines/timelines.ts";
import { type CellFigures, cellFigures } from "./coverageCells.ts";
import type { CoverageColumn, CoverageDimension } from "./coverageColumn.ts";
import { columnsOf, inOrder, placerOf, requiredBy } from "./coverageColumns.ts";

/** full: certain on every day; partial: on some; uncertain: only uncertain structures; empty: none. */
export type CoverageState = "full" | "partial" | "uncertain" | "empty";

export interface CoverageCell {
  readonly actionField: ActionField;
  readonly column: CoverageColumn;
  readonly period: PlanPeriod;
  /** Structures of field and column that exist on a day of the period. */
  readonly structures: readonly Structure[];
  /** Those of them certain on no day of the period. */
  readonly uncertain: readonly Structure[];
  readonly state: CoverageState;
  /** A task asks for this cell; with an empty state it is a gap, otherwise an empty cell means "nothing recorded". */
  readonly required: boolean;
  readonly requiredBy: readonly Task[];
  /** Days of the period with at least one certain structure. */
  readonly coveredDays: number;
  /** Days of the period. */
  readonly days: number;
  /** Mean VZÄ over the period's days, uncertain ones included. */
  readonly fte: number;
  /** The part of `fte` that is uncertain. */
  readonly uncertainFte: number;
  /** Structures whose VZÄ are unknown on a day of the period. */
  readonly unknownFte: number;
}

/** Cells in the order action field, column, period. */
export interface CoverageResult {
  readonly by: CoverageDimension;
  readonly actionFields: readonly ActionField[];
  readonly columns: readonly CoverageColumn[];
  readonly periods: readonly PlanPeriod[];
  readonly cells: readonly CoverageCell[];
  /** Structures of each field and column over all days, row by row. */
  readonly members: readonly (readonly StructureTimeline[])[];
}

/**
 * A1 Abdeckungsmatrix, action field × spatial level × period. full: on every day of the period (both
 * ends count) at least one certain structure, so a succession without a gap is full; partial: on
 * some days; uncertain: only uncertain structures; empty: none exists on any day. Beside it the
 * structures and Σ VZÄ × days ÷ days of the period. A structure of several fields or levels counts
 * in each of its cells, so cells must not be added up. Required: fields of a task × its
 * `requiredAt`, in all periods.
 */
export const coverage = counting((records: Records, view: View) =>
  coverageBy.steps(records, view, "spatialLevel"),
);

/**
 * The same matrix over another dimension. municipality: structures on the spot, an area of theirs
 * being the municipality or lying in it; those for the whole district are not repeated per place.
 */
export const coverageBy = counting(function* (
  records: Records,
  view: View,
  by: CoverageDimension,
): Steps<CoverageResult> {
  const actionFields = inOrder(records);
  const columns = columnsOf(records, by);
  const members = yield* membersOf(
    (yield* timelinesInSteps(records, view)).all,
    actionFields,
    columns,
    placerOf(records, by),
  );
  const spans = view.periods.map(spanOf);
  const wanted = requiredBy(records, by);
  const places = actionFields.flatMap((actionField) =>
    columns.map((column) => ({ actionField, column })),
  );
  const cells = yield* flatMapped(
    places,
    ({ actionField, column }, at) => {
      const tasks = wanted(actionField, column);
      const figures = cellFigures(members[at] ?? [], spans);
      return view.periods.map((period, index) =>
        cell(actionField, column, period, tasks, figures[index] as CellFigures),
      );
    },
    2,
  );
  return { by, actionFields, columns, periods: view.periods, cells, members };
});

/** The matrix over each dimension, as an analysis of its own. */
export const coverageOver = {
  spatialLevel: coverage,
  steeringLevel: counting((records: Records, view: View) =>
    coverageBy.steps(records, view, "steeringLevel"),
  ),
  municipality: counting((records: Records, view: View) =>
    coverageBy.steps(records, view, "municipality"),
  ),
  provider: counting((records: Records, view: View) => coverageBy.steps(records, view, "provider")),
} as const satisfies { readonly [D in CoverageDimension]: unknown };

/** The structures of each cell, row by row. A structure that never exists stands in none. */
function* membersOf(
  timelines: readonly StructureTimeline[],
  actionFields: readonly ActionField[],
  columns: readonly CoverageColumn[],
  place: (structure: Structure) => readonly string[],
): Steps<StructureTimeline[][]> {
  const rows = new Map(actionFields.map(({ id }, at) => [id, at]));
  const places = new Map(columns.map(({ id }, at) => [id, at]));
  const members: StructureTimeline[][] = Array.from({ length: rows.size * places.size }, () => []);
  const file = (life: StructureTimeline) => {
    if (life.segments.length === 0) return;
    const inColumns = place(life.structure);
    for (const field of life.structure.actionFields) {
      const row = rows.get(field);
      if (row === undefined) continue;
      for (const id of inColumns) {
        const column = places.get(id);
        if (column === undefined) continue;
        const group = members[row * columns.length + column];
        if (group !== undefined && group.at(-1) !== life) group.push(life);
      }
    }
  };
  yield* eachOf(timelines, file);
  return members;
}

/** The cell of a field, column and period. */
export function cell(
  actionField: ActionField,
  column: CoverageColumn,
  period: PlanPeriod,
  tasks: readonly Task[],
  figures: CellFigures,
): CoverageCell {
  const { from, to } = spanOf(period);
  const days = to - from + 1;
  const { structures, coveredDays } = figures;
  const state =
    structures.length === 0
      ? "empty"
      : coveredDays === days
        ? "full"
        : coveredDays > 0
          ? "partial"
          : "uncertain";
  return {
    actionField,
    column,
    period,
    ...figures,
    state,
    required: tasks.length > 0,
    requiredBy: tasks,
    days,
  };
}

/** The cell of a field, column and period of a matrix; undefined where it has none. */
export function cellOf(
  { actionFields, columns, periods, cells }: CoverageResult,
  actionField: number,
  column: string,
  period: number,
): CoverageCell | undefined {
  const row = actionFields.findIndex(({ id }) => id === actionField);
  const at = columns.findIndex(({ id }) => id === column);
  const index = periods.findIndex(({ id }) => id === period);
  return row < 0 || at < 0 || index < 0
    ? undefined
    : cells[(row * columns.length + at) * periods.length + index];
}
