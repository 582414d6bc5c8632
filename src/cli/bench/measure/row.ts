/** One measured figure. */
export interface BenchRow {
  /** What was measured, such as "coverage, 20.000 structures". */
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it is to reach: at most this much, in the same unit; null where it is told for comparison only. */
  readonly atMost: number | null;
}

/** Whether the figure reaches its target; null without one. */
export function isReached({ value, atMost }: BenchRow): boolean | null {
  return atMost === null ? null : value <= atMost;
}
