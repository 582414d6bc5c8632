import { eachOf } from "../../steps/inSteps.ts";
import { type Steps, stepwise } from "../../steps/steps.ts";
import type { Finding } from "./finding.ts";
import { nameOfCause } from "./urgency.ts";

/** A finding with those that rest on the same cause. */
export interface CauseGroup {
  /** The one nearest to the cause of those given. */
  readonly head: Finding;
  /** The others, in their rank. */
  readonly consequences: readonly Finding[];
}

/** Findings folded under their causes, in the order they come; one without a cause stands alone. */
export const byCause = stepwise(function* (
  findings: readonly Finding[],
): Steps<readonly CauseGroup[]> {
  const groups = new Map<string, { head: Finding; consequences: Finding[] }>();
  const fold = (finding: Finding) => {
    const name = nameOfCause(finding);
    const group = groups.get(name);
    if (group) group.consequences.push(finding);
    else groups.set(name, { head: finding, consequences: [] });
  };
  yield* eachOf(findings, fold, 1_024);
  return [...groups.values()];
});
