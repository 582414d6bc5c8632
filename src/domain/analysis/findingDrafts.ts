import type { Records } from "../records.ts";
import { coverageDrafts } from "./drafts/coverageDrafts.ts";
import { type Draft, drafter } from "./drafts/draft.ts";
import { expiringDrafts } from "./drafts/expiringDrafts.ts";
import { feasibilityDrafts } from "./drafts/feasibilityDrafts.ts";
import { fundingDrafts } from "./drafts/fundingDrafts.ts";
import { isolatedDrafts } from "./drafts/isolatedDrafts.ts";
import { needDrafts } from "./drafts/needDrafts.ts";
import { overlapDrafts } from "./drafts/overlapDrafts.ts";
import { responsibilityDrafts } from "./drafts/responsibilityDrafts.ts";
import { steeringDrafts } from "./drafts/steeringDrafts.ts";
import { systematicDrafts } from "./drafts/systematicDrafts.ts";
import type { View } from "./view.ts";

/**
 * One draft per thing found, whatever number of periods it spans; none where all of it lies before
 * the Stichtag. Facts hold no day that moves with the Stichtag.
 */
export function findingDrafts(records: Records, view: View): Draft[] {
  const by = drafter(records, view);
  const counted = [
    ...coverageDrafts(by),
    ...needDrafts(by),
    ...steeringDrafts(by),
    ...fundingDrafts(by),
  ];
  const all = [
    ...counted,
    ...expiringDrafts(by),
    ...overlapDrafts(by),
    ...responsibilityDrafts(by),
    ...systematicDrafts(by, counted),
    ...feasibilityDrafts(by),
    ...isolatedDrafts(by),
  ];
  return all.filter(({ to }) => to === null || to >= view.asOf);
}
