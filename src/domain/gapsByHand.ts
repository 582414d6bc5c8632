import type { Gap } from "./analysis/entries.ts";
import type { FindingsResult } from "./analysis/findings.ts";
import type { Day } from "./day.ts";
import type { Records } from "./records.ts";

/** Gaps no finding stands for: entered by hand, or the finding has gone. */
export function gapsByHand(records: Records, { findings }: FindingsResult): readonly Gap[] {
  const computed = new Set(findings.flatMap(({ gap }) => (gap ? [gap.id] : [])));
  return records.gaps.all.filter(({ id }) => !computed.has(id));
}

const decided: readonly (string | null)[] = ["intended", "closed", "dismissed"];

/** Whether nothing has to be decided about a gap on that day: decided, or deferred to a later one. */
export function isGapQuiet({ decision, checkOn }: Gap, asOf: Day): boolean {
  if (decision === "deferred") return checkOn !== null && checkOn > asOf;
  return decided.includes(decision);
}

/** How many findings and gaps wait for a decision. */
export function openPoints(records: Records, found: FindingsResult, asOf: Day): number {
  const byHand = gapsByHand(records, found).filter((gap) => !isGapQuiet(gap, asOf));
  return found.open.length + byHand.length;
}
