import type { Day } from "../day.ts";
import type { DecideBy } from "./decideBy.ts";
import type { Funding, Structure } from "./entries.ts";

export type SuccessorState = "none" | "planned" | "gap" | "secured";

/** What follows a structure after a day. */
export interface Succession {
  readonly successor: SuccessorState;
  readonly successorStructure: Structure | null;
  /** Days between the last day and the successor's first; null where nothing follows or it has no first day. */
  readonly gapDays: number | null;
}

export interface Expiry extends Succession {
  readonly structure: Structure;
  /** Last day. */
  readonly on: Day;
  /** From the Stichtag; 0 on the Stichtag itself. */
  readonly days: number;
  readonly cause: "structure" | "funding";
  /** The last tranches that end on that day (cause funding), or end with the structure. */
  readonly fundings: readonly Funding[];
  /** VZÄ lost; null = unknown. */
  readonly fteLost: number | null;
  /** Approved euros a year lost; null = unknown, 0 = no tranche. */
  readonly eurosPerYearLost: number | null;
  readonly decision: DecideBy;
}

/** By day, then structure. */
export interface ExpiringResult {
  readonly months: number;
  readonly until: Day;
  readonly expiries: readonly Expiry[];
  /** Each structure once. */
  readonly structures: readonly Structure[];
  /** Of these, those with an expiry whose successor is not secured. */
  readonly withoutSuccessor: readonly Structure[];
}
