import type { Day } from "../day.ts";
import type { PlanPeriod } from "./view.ts";

/** VZÄ, each structure once. */
export interface CapacityParts {
  readonly permanent: number;
  readonly temporary: number;
  readonly uncertain: number;
  /** Structures that exist with unknown VZÄ: in no sum. */
  readonly unknown: number;
}

export interface CapacityMonth extends CapacityParts {
  /** First day of the month. */
  readonly month: Day;
}

export interface CapacityResult {
  readonly months: readonly CapacityMonth[];
  readonly periods: readonly {
    readonly period: PlanPeriod;
    /** Mean over the days of the period. */
    readonly mean: CapacityParts;
    /** On its last day. */
    readonly end: CapacityParts;
  }[];
}
