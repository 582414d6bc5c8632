import { byCause } from "../../domain/analysis/findings/byCause.ts";
import type { Finding } from "../../domain/analysis/findings/finding.ts";
import { nameOfCause } from "../../domain/analysis/findings/urgency.ts";
import type { Day } from "../../domain/day.ts";
import { eachOf, flatMapped, mapped } from "../../domain/steps/inSteps.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";
import type { GapRow } from "./gapRow.ts";
import { type Section, sectionOf, sections } from "./gapRows.ts";

/** A line with those that rest on the same cause. */
export interface FoldedRow {
  /** The same whatever has been decided about its lines: the cause, or what stands alone. */
  readonly key: string;
  readonly head: GapRow;
  readonly consequences: readonly GapRow[];
  /** The most urgent of all of its lines. */
  readonly section: Section;
}

/**
 * Lines folded under their causes, by urgency and then in the order they come; a gap entered by hand
 * stands alone.
 */
export const foldRows = stepwise(function* (
  rows: readonly GapRow[],
  asOf: Day,
): Steps<readonly FoldedRow[]> {
  const byFinding = new Map<Finding | null, GapRow>();
  yield* eachOf(rows, (row) => byFinding.set(row.finding, row), many);
  const found = yield* flatMapped(rows, ({ finding }) => (finding ? [finding] : []), many);
  const groups = yield* byCause.steps(found);
  const rowOf = (finding: Finding) => byFinding.get(finding) as GapRow; // Made of these rows.
  const folded = yield* mapped(
    groups,
    (group): FoldedRow => {
      const [head, consequences] = [rowOf(group.head), group.consequences.map(rowOf)];
      const section = mostUrgent([head, ...consequences], asOf);
      return { key: nameOfCause(group.head), head, consequences, section };
    },
    many,
  );
  const byHand = rows
    .filter(({ finding }) => finding === null)
    .map((row) => ({ key: row.id, head: row, consequences: [], section: sectionOf(row, asOf) }));
  yield;
  const all = [...folded, ...byHand];
  return sections.flatMap((section) => all.filter((one) => one.section === section));
});

function mostUrgent(rows: readonly GapRow[], asOf: Day): Section {
  const found = new Set(rows.map((row) => sectionOf(row, asOf)));
  return sections.find((section) => found.has(section)) ?? "decided";
}

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
  /** The section that begins with this line, and how many causes stand in it. */
  readonly begins: { readonly section: Section; readonly causes: number } | null;
}

/** The lines to be drawn, given which groups are unfolded. */
export function linesOf(
  folded: readonly FoldedRow[],
  isOpen: (group: FoldedRow) => boolean,
): readonly GapLine[] {
  const causes = new Map<Section, number>();
  for (const { section } of folded) causes.set(section, (causes.get(section) ?? 0) + 1);
  return folded.flatMap((group, at) => {
    const { key, head, consequences, section } = group;
    const isFirst = folded[at - 1]?.section !== section;
    const begins = isFirst ? { section, causes: causes.get(section) ?? 0 } : null;
    const open = consequences.length > 0 && isOpen(group);
    const below = open ? consequences : [];
    return [
      { row: head, group: key, consequences: consequences.length, open, begins },
      ...below.map((row) => ({ row, group: key, consequences: null, open: false, begins: null })),
    ];
  });
}
