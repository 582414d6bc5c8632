import { dataQuality } from "../../domain/analysis/findings/dataQuality.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import { openChecks } from "../../domain/analysis/findings/openChecks.ts";
import { responsibilityGaps } from "../../domain/analysis/gaps/responsibilityGaps.ts";
import { responsibilityMatrix } from "../../domain/analysis/gaps/responsibilityMatrix.ts";
import { steeringGaps } from "../../domain/analysis/gaps/steeringGaps.ts";
import { systematicGaps } from "../../domain/analysis/gaps/systematicGaps.ts";
import { unmetNeeds } from "../../domain/analysis/gaps/unmetNeeds.ts";
import { type Analysis, memoized } from "../../domain/analysis/kernel/memoized.ts";
import type { View } from "../../domain/analysis/kernel/view.ts";
import { feasibility } from "../../domain/analysis/measures/feasibility.ts";
import { progress } from "../../domain/analysis/measures/progress.ts";
import { resolutions } from "../../domain/analysis/measures/resolutions.ts";
import { dependency } from "../../domain/analysis/money/dependency.ts";
import { fundingGaps } from "../../domain/analysis/money/fundingGaps.ts";
import { overlaps } from "../../domain/analysis/overlaps/overlaps.ts";
import { overviewFigures } from "../../domain/analysis/overviewFigures.ts";
import { capacity } from "../../domain/analysis/supply/capacity.ts";
import { cliffs } from "../../domain/analysis/supply/cliffs.ts";
import { coverage } from "../../domain/analysis/supply/coverage.ts";
import { distribution } from "../../domain/analysis/supply/distribution.ts";
import { idlePotentials } from "../../domain/analysis/supply/idlePotentials.ts";
import type { Records } from "../../domain/records.ts";
import { atOnce, type Steps } from "../../domain/steps/steps.ts";

const analyses = {
  capacity,
  cliffs,
  coverage,
  dataQuality,
  dependency,
  distribution,
  feasibility,
  findings,
  fundingGaps,
  idlePotentials,
  openChecks,
  overlaps,
  overviewFigures,
  progress,
  resolutions,
  responsibilityGaps,
  responsibilityMatrix,
  steeringGaps,
  systematicGaps,
  unmetNeeds,
} as const;

type Analyses = typeof analyses;

/** Results of the analyses the plan prints; each is worked out when first asked for, and once for these records and this view. */
export type Facts = { readonly [N in keyof Analyses]: ReturnType<Analyses[N]> };

export function factsOf(records: Records, view: View): Facts {
  const facts = {};
  for (const [name, analysis] of Object.entries<Analysis<unknown>>(analyses)) {
    Object.defineProperty(facts, name, {
      get: () => atOnce(memoized(analysis, records, view)),
    });
  }
  // Every name of the table has been given its getter just above.
  return facts as Facts;
}

/** Works them out in steps, so that they are there when they are asked for. */
export function* computeFacts(records: Records, view: View): Steps<void> {
  for (const analysis of Object.values<Analysis<unknown>>(analyses)) {
    yield* memoized(analysis, records, view);
  }
}
