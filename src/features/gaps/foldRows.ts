import { byCause } from "../../domain/analysis/byCause.ts";
import type { Finding } from "../../domain/analysis/findings.ts";
import { eachOf, flatMapped, mapped } from "../../domain/steps/inSteps.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";
import type { GapRow } from "./gapRows.ts";

/** A line with those that rest on the same cause. */
export interface FoldedRow {
  /** The same whatever has been decided about its lines: the cause, or what stands alone. */
  readonly key: string;
  readonly head: GapRow;
  readonly consequences: readonly GapRow[];
}

/** Lines folded under their causes, in the order they come; a gap entered by hand stands alone. */
export const foldRows = stepwise(function* (rows: readonly GapRow[]): Steps<readonly FoldedRow[]> {
  const byFinding = new Map<Finding | null, GapRow>();
  yield* eachOf(rows, (row) => byFinding.set(row.finding, row), many);
  const found = yield* flatMapped(rows, ({ finding }) => (finding ? [finding] : []), many);
  const groups = yield* byCause.steps(found);
  const rowOf = (finding: Finding) => byFinding.get(finding) as GapRow; // Made of these rows.
  const folded = yield* mapped(
    groups,
    ({ head, consequences }): FoldedRow => ({
      key: head.cause ? `${head.cause.list} ${head.cause.id}` : head.id,
      head: rowOf(head),
      consequences: consequences.map(rowOf),
    }),
    many,
  );
  const byHand = rows.filter(({ finding }) => finding === null);
  return [...folded, ...byHand.map((row) => ({ key: row.id, head: row, consequences: [] }))];
});

const many = 1_024;

/** The group of each line that has others beside it. */
export function groupsByRow(folded: readonly FoldedRow[]): ReadonlyMap<GapRow, FoldedRow> {
  return new Map(
    folded
      .filter(({ consequences }) => consequences.length > 0)
      .flatMap((group) => [group.head, ...group.consequences].map((row) => [row, group] as const)),
  );
}

/** A line as it is drawn: a head with what may be unfolded below it, or a consequence. */
export interface GapLine {
  readonly row: GapRow;
  readonly group: string;
  /** Consequences a head has; null for a consequence. */
  readonly consequences: number | null;
  readonly open: boolean;
}

/** The lines to be drawn, given which groups are unfolded. */
export function linesOf(
  folded: readonly FoldedRow[],
  isOpen: (group: FoldedRow) => boolean,
): readonly GapLine[] {
  return folded.flatMap((group) => {
    const { key, head, consequences } = group;
    const open = consequences.length > 0 && isOpen(group);
    const below = open ? consequences : [];
    return [
      { row: head, group: key, consequences: consequences.length, open },
      ...below.map((row) => ({ row, group: key, consequences: null, open: false })),
    ];
  });
}
