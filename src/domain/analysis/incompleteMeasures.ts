import type { Measure } from "./entries.ts";

export const measureParts = ["lead", "funding", "date", "indicator", "link"] as const;
export type MeasurePart = (typeof measureParts)[number];

export interface IncompleteMeasuresResult {
  readonly rows: readonly { readonly measure: Measure; readonly missing: MeasurePart }[];
  readonly byPart: { readonly [P in MeasurePart]: readonly Measure[] };
  /** Measures looked at. */
  readonly measures: readonly Measure[];
}
