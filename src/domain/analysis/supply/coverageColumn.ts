import type { Area, Organisation, SpatialLevel, SteeringLevel } from "../kernel/entries.ts";

export const coverageDimensions = [
  "spatialLevel",
  "steeringLevel",
  "municipality",
  "provider",
] as const;

export type CoverageDimension = (typeof coverageDimensions)[number];

export type CoverageColumn =
  | { readonly by: "spatialLevel"; readonly id: string; readonly word: SpatialLevel }
  | { readonly by: "steeringLevel"; readonly id: string; readonly word: SteeringLevel }
  | { readonly by: "municipality"; readonly id: string; readonly area: Area }
  | { readonly by: "provider"; readonly id: string; readonly organisation: Organisation };
