import type { Day } from "../day.ts";
import type { ActionField, Area, Responsibility, Structure, TargetGroup, Task } from "./entries.ts";

/** Two structures doing the same for the same people in the same place at the same time. */
export interface Overlap {
  /** task: both lead it; facets: both serve the same field, target group and area. */
  readonly kind: "task" | "facets";
  readonly structures: readonly [Structure, Structure];
  readonly task: Task | null;
  /** The leading roles behind a task's overlap. */
  readonly responsibilities: readonly Responsibility[];
  readonly actionFields: readonly ActionField[];
  /** Empty = all. */
  readonly targetGroups: readonly TargetGroup[];
  /** Empty = the whole district. */
  readonly areas: readonly Area[];
  /** First and last shared day within the horizon. */
  readonly from: Day;
  readonly to: Day;
  /** Shared days within the horizon. */
  readonly days: number;
  /** Shared facets × days. */
  readonly weight: number;
  /** Both belong to one authority: two leads are then always an error (AGO § 16 (2)). */
  readonly sameAuthority: boolean;
}

export interface OverlapCount {
  readonly actionField: ActionField;
  /** null: the whole district. */
  readonly area: Area | null;
  readonly pairs: number;
}

export interface OverlapsResult {
  /** The weightiest first, no more than asked for. */
  readonly overlaps: readonly Overlap[];
  /** All there are, listed or not. */
  readonly total: number;
  /** Pairs with shared facets per field and shared area. */
  readonly counts: readonly OverlapCount[];
}
