import { byCause } from "./analysis/findings/byCause.ts";
import { isSettled } from "./analysis/findings/decided.ts";
import type { Urgency } from "./analysis/findings/finding.ts";
import type { FindingsResult } from "./analysis/findings/findings.ts";
import type { Gap } from "./analysis/kernel/entries.ts";
import type { Day } from "./day.ts";
import type { Records } from "./records.ts";

/** Gaps no finding stands for: entered by hand, or the finding has gone. */
export function gapsByHand(records: Records, { findings }: FindingsResult): readonly Gap[] {
  const computed = new Set(findings.flatMap(({ gap }) => (gap ? [gap.id] : [])));
  return records.gaps.all.filter(({ id }) => !computed.has(id));
}

/** now: it is to be checked by that day; note: a data gap or somebody who works alone. */
export function urgencyOfGap({ kind, checkOn }: Gap, asOf: Day): Urgency {
  if (checkOn !== null && checkOn <= asOf) return "now";
  return kind === "data" || kind === "isolation" ? "note" : "plan";
}

/** How many causes of findings, and gaps entered by hand, are to be decided now. */
export function openPoints(records: Records, found: FindingsResult, asOf: Day): number {
  const byHand = gapsByHand(records, found).filter(
    (gap) => !isSettled(gap, asOf) && urgencyOfGap(gap, asOf) === "now",
  );
  return byCause(found.now).length + byHand.length;
}
