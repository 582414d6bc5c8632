import type { FeasibilityGap } from "../../domain/analysis/measures/feasibility.ts";
import type { Plan } from "./chapters/plan.ts";

/** What stands against a measure, and who follows. */
export function obstacleOf(
  plan: Plan,
  { obstacle, structure, from, to, succession }: FeasibilityGap,
): string {
  const texts = plan.words.onTheSpot;
  if (obstacle === "noLead" || obstacle === "fundingOpen") return texts.obstacles[obstacle];
  const next = succession?.successorStructure?.title;
  const what = texts.obstacles[obstacle](structure?.title ?? "", plan.day(from), plan.day(to));
  return next ? what + texts.followedBy(next) : what;
}
