import type { useStore } from "../../data/store.ts";
import type { Gap } from "../../domain/analysis/kernel/entries.ts";
import type { Day } from "../../domain/day.ts";
import { gapOfFinding } from "../../domain/gapOfFinding.ts";
import type { GapRow } from "./gapRow.ts";

export const decisions = ["confirmed", "intended", "closing", "deferred", "dismissed"] as const;
export type Decision = (typeof decisions)[number];

export interface Decided {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly lead: number | null;
  readonly checkOn: Day | null;
}

/** Writes the decision into the list of gaps, with the facts it rests on; answers the gap's id. */
export function decideGap(
  store: ReturnType<typeof useStore>,
  row: GapRow,
  title: string,
  decided: Decided,
): number {
  const values = {
    ...decided,
    ...(row.finding ? { finding: row.finding.id, facts: row.finding.facts } : {}),
  };
  if (row.finding && !row.gap)
    return store.create("gaps", { ...gapOfFinding(row.finding, title), ...values });
  const gap = row.gap as Gap; // Without a finding a line is a gap.
  store.update("gaps", gap.id, values);
  return gap.id;
}

/** A new measure that closes the gap; answers its id. */
export function measureFor(
  store: ReturnType<typeof useStore>,
  row: GapRow,
  title: string,
  gap: number,
): number {
  const { finding } = row;
  return store.create("measures", {
    title: title.slice(0, 255),
    actionFields: finding?.actionFields ?? row.gap?.actionFields ?? [],
    closes: [gap],
    serves: finding
      ? finding.records.filter(({ list }) => list === "needs").map(({ id }) => id)
      : (row.gap?.needs ?? []),
    priority: "B",
    status: "idea",
  });
}
