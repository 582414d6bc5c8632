import { decideBy } from "./deadlines/decideBy.ts";
import { expiring } from "./deadlines/expiring.ts";
import { dataQuality } from "./findings/dataQuality.ts";
import { responsibilityGaps } from "./gaps/responsibilityGaps.ts";
import { responsibilityMatrix } from "./gaps/responsibilityMatrix.ts";
import { steeringGaps } from "./gaps/steeringGaps.ts";
import { systematicGaps } from "./gaps/systematicGaps.ts";
import { unlinked } from "./gaps/unlinked.ts";
import { unmetNeeds } from "./gaps/unmetNeeds.ts";
import { feasibility } from "./measures/feasibility.ts";
import { incompleteMeasures } from "./measures/incompleteMeasures.ts";
import { lateMeasures } from "./measures/lateMeasures.ts";
import { progress } from "./measures/progress.ts";
import { resolutions } from "./measures/resolutions.ts";
import { dependency } from "./money/dependency.ts";
import { fundingGaps } from "./money/fundingGaps.ts";
import { overlaps } from "./overlaps/overlaps.ts";
import { capacity } from "./supply/capacity.ts";
import { cliffs } from "./supply/cliffs.ts";
import { coverage } from "./supply/coverage.ts";
import { distribution } from "./supply/distribution.ts";
import { idlePotentials } from "./supply/idlePotentials.ts";
import { isolated } from "./supply/isolated.ts";
import { singleProviders } from "./supply/singleProviders.ts";

/** Every analysis of records and a view, by name, in the order A1 to A27. */
export const analyses = {
  coverage,
  expiring,
  decideBy,
  overlaps,
  responsibilityGaps,
  unmetNeeds,
  steeringGaps,
  fundingGaps,
  systematicGaps,
  capacity,
  dependency,
  cliffs,
  isolated,
  incompleteMeasures,
  unlinked,
  lateMeasures,
  responsibilityMatrix,
  singleProviders,
  progress,
  resolutions,
  distribution,
  dataQuality,
  feasibility,
  idlePotentials,
} as const;
