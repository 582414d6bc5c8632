import { type Analysis, askedInSteps } from "../../domain/analysis/asked.ts";
import { capacity } from "../../domain/analysis/capacity.ts";
import { cliffs } from "../../domain/analysis/cliffs.ts";
import { coverage } from "../../domain/analysis/coverage.ts";
import { dataQuality } from "../../domain/analysis/dataQuality.ts";
import { dependency } from "../../domain/analysis/dependency.ts";
import { distribution } from "../../domain/analysis/distribution.ts";
import { feasibility } from "../../domain/analysis/feasibility.ts";
import { findings } from "../../domain/analysis/findings.ts";
import { fundingGaps } from "../../domain/analysis/fundingGaps.ts";
import { idlePotentials } from "../../domain/analysis/idlePotentials.ts";
import { openChecks } from "../../domain/analysis/openChecks.ts";
import { overlaps } from "../../domain/analysis/overlaps.ts";
import { overviewFigures } from "../../domain/analysis/overviewFigures.ts";
import { progress } from "../../domain/analysis/progress.ts";
import { resolutions } from "../../domain/analysis/resolutions.ts";
import { responsibilityGaps } from "../../domain/analysis/responsibilityGaps.ts";
import { responsibilityMatrix } from "../../domain/analysis/responsibilityMatrix.ts";
import { steeringGaps } from "../../domain/analysis/steeringGaps.ts";
import { systematicGaps } from "../../domain/analysis/systematicGaps.ts";
import { unmetNeeds } from "../../domain/analysis/unmetNeeds.ts";
import type { View } from "../../domain/analysis/view.ts";
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
      get: () => atOnce(askedInSteps(analysis, records, view)),
    });
  }
  // Every name of the table has been given its getter just above.
  return facts as Facts;
}

/** Works them out in steps, so that they are there when they are asked for. */
export function* reckonFacts(records: Records, view: View): Steps<void> {
  for (const analysis of Object.values<Analysis<unknown>>(analyses)) {
    yield* askedInSteps(analysis, records, view);
  }
}
