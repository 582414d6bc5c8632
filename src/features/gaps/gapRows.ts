import { isSettled } from "../../domain/analysis/findings/decided.ts";
import { urgencies } from "../../domain/analysis/findings/finding.ts";
import type { FindingsResult } from "../../domain/analysis/findings/findings.ts";
import type { GapKind } from "../../domain/analysis/kernel/entries.ts";
import type { Day } from "../../domain/day.ts";
import { gapsByHand, urgencyOfGap } from "../../domain/gapsByHand.ts";
import type { Records } from "../../domain/records.ts";
import { gapKindOf } from "./gapKindOf.ts";
import type { GapRow } from "./gapRow.ts";

export const gapFilters = ["open", "decided", "all"] as const;
export type GapFilter = (typeof gapFilters)[number];

/** Findings in their rank, then gaps nobody computes. */
export function gapRows(records: Records, found: FindingsResult): readonly GapRow[] {
  return [
    ...found.findings.map((finding) => ({ id: finding.id, finding, gap: finding.gap })),
    ...gapsByHand(records, found).map((gap) => ({ id: `gap:${gap.id}`, finding: null, gap })),
  ];
}

/** Whether nothing has to be decided about it now. */
export function isQuiet({ finding, gap }: GapRow, asOf: Day): boolean {
  return finding ? finding.suppressed : isSettled(gap, asOf);
}

/** What a line stands under: how urgent it is, or that nothing has to be decided about it. */
export const sections = [...urgencies, "decided"] as const;
export type Section = (typeof sections)[number];

export function sectionOf(row: GapRow, asOf: Day): Section {
  if (isQuiet(row, asOf)) return "decided";
  return row.finding ? row.finding.urgency : urgencyOfGap(row.gap, asOf);
}

export interface GapChoice {
  readonly filter: GapFilter;
  readonly kind: GapKind | null;
  readonly field: number | null;
}

/** The lines that fit a choice. */
export function chosenRows(
  rows: readonly GapRow[],
  { filter, kind, field }: GapChoice,
  asOf: Day,
): readonly GapRow[] {
  return rows.filter((row) => {
    if (filter !== "all" && isQuiet(row, asOf) !== (filter === "decided")) return false;
    if (kind !== null && gapKindOf(row) !== kind) return false;
    return field === null || fieldsOf(row).includes(field);
  });
}

/** Handlungsfelder a line is about. */
export function fieldsOf({ finding, gap }: GapRow): readonly number[] {
  return finding?.actionFields ?? gap?.actionFields ?? [];
}
