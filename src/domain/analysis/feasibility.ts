import type { Day } from "../day.ts";
import type { Measure, Structure } from "./entries.ts";
import type { Succession } from "./expiring.ts";
import type { PlanPeriod } from "./view.ts";

export type Obstacle = "absent" | "uncertain" | "noLead" | "fundingOpen";

export interface FeasibilityGap {
  readonly measure: Measure;
  readonly period: PlanPeriod;
  readonly obstacle: Obstacle;
  /** null for noLead and fundingOpen. */
  readonly structure: Structure | null;
  readonly role: "lead" | "contributor" | null;
  /** A longest stretch of the measure's days in the period. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** What follows the structure that is missing; null for noLead and fundingOpen. */
  readonly succession: Succession | null;
}

export interface FeasibilityPeriod {
  readonly period: PlanPeriod;
  /** Measures with a day in the period that nothing stands against. */
  readonly carried: readonly Measure[];
  readonly notCarried: readonly Measure[];
}

export interface FeasibilityResult {
  readonly gaps: readonly FeasibilityGap[];
  readonly periods: readonly FeasibilityPeriod[];
}
