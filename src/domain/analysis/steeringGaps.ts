import type { Need, Responsibility, SteeringLevel, Task } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

export type SteeringMissing = "lead" | "does" | "both";

export interface SteeringCell {
  /** null: a need of kind steering that names no task. */
  readonly task: Task | null;
  readonly steeringLevel: SteeringLevel;
  readonly period: PlanPeriod;
  readonly needs: readonly Need[];
  /** Days of the period on which it is required. */
  readonly requiredDays: number;
  readonly daysWithoutLead: number;
  readonly daysWithoutDoing: number;
  /** Days without lead or without doing. */
  readonly days: number;
  /** null: nothing missing. */
  readonly missing: SteeringMissing | null;
  readonly responsibilities: readonly Responsibility[];
}

/** By task, level and period. */
export interface SteeringGapsResult {
  readonly cells: readonly SteeringCell[];
  /** Those with something missing. */
  readonly gaps: readonly SteeringCell[];
}
