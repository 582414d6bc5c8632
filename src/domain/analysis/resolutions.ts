import type { Funding, Meeting, Outcome } from "./entries.ts";

export type ConditionState = "none" | "holds" | "broken" | "unknown";

export interface ResolutionRow {
  readonly outcome: Outcome;
  readonly meeting: Meeting | null;
  readonly state: "open" | "done" | "overdue" | "dropped";
  /** Days past its due day; 0 where not overdue. */
  readonly overdueDays: number;
  readonly condition: ConditionState;
  readonly funding: Funding | null;
  /** Rate the condition asks for, and the tranche's own; null = unknown. */
  readonly conditionRate: number | null;
  readonly rate: number | null;
}

/** Every outcome that asks for something: overdue first, then by due day. */
export interface ResolutionsResult {
  readonly rows: readonly ResolutionRow[];
}
