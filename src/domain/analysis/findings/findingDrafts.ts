import type { Records } from "../../records.ts";
import { filtered } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import type { View } from "../kernel/view.ts";
import { coverageDrafts } from "./drafts/coverageDrafts.ts";
import { dataDrafts } from "./drafts/dataDrafts.ts";
import { type Draft, drafter } from "./drafts/draft.ts";
import { expiringDrafts } from "./drafts/expiringDrafts.ts";
import { feasibilityDrafts } from "./drafts/feasibilityDrafts.ts";
import { fundingDrafts } from "./drafts/fundingDrafts.ts";
import { isolatedDrafts } from "./drafts/isolatedDrafts.ts";
import { needDrafts } from "./drafts/needDrafts.ts";
import { overlapDrafts } from "./drafts/overlapDrafts.ts";
import { potentialDrafts } from "./drafts/potentialDrafts.ts";
import { resolutionDrafts } from "./drafts/resolutionDrafts.ts";
import { responsibilityDrafts } from "./drafts/responsibilityDrafts.ts";
import { steeringDrafts } from "./drafts/steeringDrafts.ts";
import { systematicDrafts } from "./drafts/systematicDrafts.ts";

/**
 * One draft per thing found, whatever number of periods it spans; none where all of it lies before
 * the Stichtag. Facts hold no day that moves with the Stichtag.
 */
export function* findingDrafts(records: Records, view: View): Steps<Draft[]> {
  const by = yield* drafter(records, view);
  const counted = [
    ...(yield* coverageDrafts(by)),
    ...(yield* needDrafts(by)),
    ...(yield* steeringDrafts(by)),
    ...(yield* fundingDrafts(by)),
  ];
  const all = [
    ...counted,
    ...(yield* expiringDrafts(by)),
    ...(yield* overlapDrafts(by)),
    ...(yield* responsibilityDrafts(by)),
    ...(yield* systematicDrafts(by, counted)),
    ...(yield* feasibilityDrafts(by)),
    ...(yield* resolutionDrafts(by)),
    ...(yield* isolatedDrafts(by)),
    ...(yield* potentialDrafts(by)),
    ...(yield* dataDrafts(by)),
  ];
  return yield* filtered(all, ({ to }) => to === null || to >= view.asOf, 1_000);
}
