import type { Day } from "../day.ts";
import type { Gap, Measure } from "./entries.ts";

export interface LateMeasure {
  readonly measure: Measure;
  readonly gap: Gap;
  /** Start plus run-up. */
  readonly worksFrom: Day;
  readonly gapStartsOn: Day;
  /** Days it comes too late. */
  readonly delay: number;
}

export interface LateMeasuresResult {
  /** The longest delay first. */
  readonly late: readonly LateMeasure[];
  /** Pairs that cannot be judged because a first day is missing. */
  readonly unknown: readonly { readonly measure: Measure; readonly gap: Gap }[];
}
