import type { Measure, Structure } from "./entries.ts";

export interface MeasureProgress {
  readonly measure: Measure;
  readonly lead: Structure | null;
  /** Days past its end; 0 = not overdue. */
  readonly overdueDays: number;
  readonly overdue: boolean;
  /** Days since it was confirmed; null = never. */
  readonly confirmedDays: number | null;
  readonly stale: boolean;
}

export interface ProgressResult {
  /** Every measure that is not dropped. */
  readonly measures: readonly MeasureProgress[];
  /** The longest overdue first. */
  readonly overdue: readonly MeasureProgress[];
  /** The longest unconfirmed first, never confirmed before all. */
  readonly stale: readonly MeasureProgress[];
  readonly byLead: readonly {
    readonly lead: Structure | null;
    readonly measures: readonly MeasureProgress[];
  }[];
  readonly byStatus: readonly { readonly status: string; readonly measures: readonly Measure[] }[];
}
