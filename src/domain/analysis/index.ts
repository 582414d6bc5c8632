import { capacity } from "./capacity.ts";
import { cliffs } from "./cliffs.ts";
import { coverage } from "./coverage.ts";
import { dataQuality } from "./dataQuality.ts";
import { decideBy } from "./decideBy.ts";
import { dependency } from "./dependency.ts";
import { distribution } from "./distribution.ts";
import { expiring } from "./expiring.ts";
import { feasibility } from "./feasibility.ts";
import { fundingGaps } from "./fundingGaps.ts";
import { idlePotentials } from "./idlePotentials.ts";
import { incompleteMeasures } from "./incompleteMeasures.ts";
import { isolated } from "./isolated.ts";
import { lateMeasures } from "./lateMeasures.ts";
import { overlaps } from "./overlaps.ts";
import { progress } from "./progress.ts";
import { resolutions } from "./resolutions.ts";
import { responsibilityGaps } from "./responsibilityGaps.ts";
import { responsibilityMatrix } from "./responsibilityMatrix.ts";
import { singleProviders } from "./singleProviders.ts";
import { steeringGaps } from "./steeringGaps.ts";
import { systematicGaps } from "./systematicGaps.ts";
import { unlinked } from "./unlinked.ts";
import { unmetNeeds } from "./unmetNeeds.ts";

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
