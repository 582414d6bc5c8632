import type {
  MatrixCell,
  MatrixFinding,
  ResponsibilityMatrixResult,
} from "../../domain/analysis/gaps/responsibilityMatrix.ts";
import type { Structure, Task } from "../../domain/analysis/kernel/entries.ts";

export interface MatrixRow {
  readonly task: Task;
  readonly cells: ReadonlyMap<number, MatrixCell>;
  readonly findings: readonly MatrixFinding[];
}

export interface MatrixGroup {
  readonly field: number | null;
  readonly rows: readonly MatrixRow[];
}

/** Tasks under their first Handlungsfeld (or the chosen one), each with its cells and rule breaks. */
export function matrixGroups(
  { tasks, cells, findings }: ResponsibilityMatrixResult,
  fields: readonly number[],
  chosen: { readonly field: number | null; readonly onlyUnclear: boolean },
): readonly MatrixGroup[] {
  const byTask = new Map<number, Map<number, MatrixCell>>();
  for (const cell of cells) {
    const row = byTask.get(cell.task.id) ?? new Map<number, MatrixCell>();
    byTask.set(cell.task.id, row.set(cell.structure.id, cell));
  }
  const breaks = new Map<number, MatrixFinding[]>();
  for (const finding of findings)
    if (finding.task)
      breaks.set(finding.task.id, [...(breaks.get(finding.task.id) ?? []), finding]);
  const groups = new Map<number | null, MatrixRow[]>();
  for (const task of tasks) {
    const found = breaks.get(task.id) ?? [];
    if (chosen.onlyUnclear && found.length === 0) continue;
    if (chosen.field !== null && !task.actionFields.includes(chosen.field)) continue;
    const field = chosen.field ?? task.actionFields[0] ?? null;
    const rows = groups.get(field) ?? [];
    groups.set(field, rows);
    rows.push({ task, cells: byTask.get(task.id) ?? none, findings: found });
  }
  return [...fields, null].flatMap((field) => {
    const rows = groups.get(field);
    return rows ? [{ field, rows }] : [];
  });
}

const none: ReadonlyMap<number, MatrixCell> = new Map();

/** Structures that have a role, those with the most first. */
export function unitsByWeight({ structures, cells }: ResponsibilityMatrixResult): Structure[] {
  const weight = new Map<number, number>();
  for (const { structure, roles } of cells) {
    const heavy = roles.includes("leads") || roles.includes("does") ? 3 : 1;
    weight.set(structure.id, (weight.get(structure.id) ?? 0) + heavy);
  }
  return [...structures].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
}
