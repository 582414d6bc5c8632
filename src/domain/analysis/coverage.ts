import type {
  ActionField,
  Area,
  Organisation,
  SpatialLevel,
  SteeringLevel,
  Structure,
  Task,
} from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

/** full: certain on every day; partial: on some; uncertain: only uncertain structures; empty: none. */
export type CoverageState = "full" | "partial" | "uncertain" | "empty";

export const coverageDimensions = [
  "spatialLevel",
  "steeringLevel",
  "municipality",
  "carrier",
] as const;
export type CoverageDimension = (typeof coverageDimensions)[number];

export type CoverageColumn =
  | { readonly by: "spatialLevel"; readonly id: string; readonly word: SpatialLevel }
  | { readonly by: "steeringLevel"; readonly id: string; readonly word: SteeringLevel }
  | { readonly by: "municipality"; readonly id: string; readonly area: Area }
  | { readonly by: "carrier"; readonly id: string; readonly organisation: Organisation };

export interface CoverageCell {
  readonly actionField: ActionField;
  readonly column: CoverageColumn;
  readonly period: PlanPeriod;
  /** Structures of field and column that exist on a day of the period. */
  readonly structures: readonly Structure[];
  /** Those of them certain on no day of the period. */
  readonly uncertain: readonly Structure[];
  readonly state: CoverageState;
  /** A task asks for this cell; with an empty state it is a gap, otherwise an empty cell means "nothing recorded". */
  readonly required: boolean;
  readonly requiredBy: readonly Task[];
  /** Days of the period with at least one certain structure. */
  readonly coveredDays: number;
  /** Days of the period. */
  readonly days: number;
  /** Mean VZÄ over the period's days, uncertain ones included. */
  readonly fte: number;
  /** The part of `fte` that is uncertain. */
  readonly uncertainFte: number;
  /** Structures whose VZÄ are unknown on a day of the period. */
  readonly unknownFte: number;
}

/** Cells in the order action field, column, period. */
export interface CoverageResult {
  readonly by: CoverageDimension;
  readonly actionFields: readonly ActionField[];
  readonly columns: readonly CoverageColumn[];
  readonly periods: readonly PlanPeriod[];
  readonly cells: readonly CoverageCell[];
}
