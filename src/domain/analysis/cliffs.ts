import type { Day } from "../day.ts";
import type { Funding, Structure } from "./entries.ts";

export interface Cliff {
  /** First day of the month in which it is lost. */
  readonly month: Day;
  /** Certain VZÄ on the 1st of this month less those on the 1st of the next. */
  readonly fte: number;
  readonly before: number;
  readonly after: number;
  /** Tranches that end in between. */
  readonly fundings: readonly Funding[];
  /** Structures whose certain VZÄ fall. */
  readonly structures: readonly Structure[];
}

/** Months that lose VZÄ, the largest loss first. */
export interface CliffsResult {
  readonly cliffs: readonly Cliff[];
  /** The largest; null where nothing is lost. */
  readonly largest: Cliff | null;
}
