import type { Day } from "../day.ts";
import type { Area, Responsibility, Task } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

export interface ResponsibilityGap {
  readonly task: Task;
  /** null: everywhere. */
  readonly area: Area | null;
  /** A longest stretch of days within the horizon on which nobody leads. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly periods: readonly PlanPeriod[];
  /** Who led until the day before; empty where nobody did. */
  readonly ledUntil: readonly Responsibility[];
  /** Who leads from the day after; empty where nobody does. */
  readonly ledFrom: readonly Responsibility[];
}

/** By task, area and day. */
export interface ResponsibilityGapsResult {
  readonly gaps: readonly ResponsibilityGap[];
  readonly tasks: number;
}
