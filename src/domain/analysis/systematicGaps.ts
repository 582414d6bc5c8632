import type { ListName } from "../schema/index.ts";
import type { ActionField, Area, GapKind, SpatialLevel, SteeringLevel } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

/** One gap of another analysis, as it is counted here. */
export interface GapOccurrence {
  readonly analysis: "coverage" | "unmetNeeds" | "steeringGaps" | "fundingGaps";
  readonly kind: GapKind;
  readonly actionField: ActionField;
  readonly level: SpatialLevel | SteeringLevel | null;
  readonly period: PlanPeriod;
  readonly municipalities: readonly Area[];
  /** The need, task, structure or measure; null for a cell of the matrix. */
  readonly record: { readonly list: ListName; readonly id: number } | null;
}

export interface SystematicGap {
  readonly kind: GapKind;
  readonly pattern: "periods" | "levels" | "municipalities";
  readonly actionField: ActionField;
  readonly members: readonly GapOccurrence[];
  /** What makes the pattern; only the list named by it is filled. */
  readonly periods: readonly PlanPeriod[];
  readonly levels: readonly (SpatialLevel | SteeringLevel)[];
  readonly municipalities: readonly Area[];
}

export interface SystematicGapsResult {
  readonly gaps: readonly SystematicGap[];
}
