import type { Records } from "../../records.ts";
import { type Steps, stepwise } from "../../steps/steps.ts";
import { type MatrixFinding, responsibilityMatrix } from "../gaps/responsibilityMatrix.ts";
import { memberFacts } from "../kernel/memberFacts.ts";
import { memoized } from "../kernel/memoized.ts";
import type { View } from "../kernel/view.ts";
import { overlapIdentity } from "../overlaps/overlapIdentity.ts";
import { overlaps } from "../overlaps/overlaps.ts";
import { decidedOn, factsText } from "./decided.ts";

/** What stands out in the matrix (A18), without the several leads of a task that are decided as intended. */
export const openChecks = stepwise(function* (
  records: Records,
  view: View,
): Steps<readonly MatrixFinding[]> {
  const { findings } = yield* memoized(responsibilityMatrix, records, view);
  const groups = (yield* memoized(overlaps, records, view)).overlaps;
  yield;
  const identify = overlapIdentity(records);
  const decided = decidedOn(records, view.asOf);
  const isIntended = (row: (typeof groups)[number]) => {
    const { id, formerly, members } = identify(row);
    const { gap, suppressed: quiet } = decided({
      id,
      formerly,
      facts: factsText(memberFacts(members)),
    });
    return quiet && gap?.decision === "intended";
  };
  const intended = new Set(
    groups.flatMap((row) => (row.task && isIntended(row) ? [row.task.id] : [])),
  );
  return findings.filter(
    ({ check, task }) => check !== "severalLeads" || task === null || !intended.has(task.id),
  );
});
