import type { Day } from "../day.ts";
import type { CapacityParts } from "./capacity.ts";
import type { Gap, Measure, Outcome, Structure } from "./entries.ts";

/** The figures of the overview's first sentence and of the plan's summary. */
export interface OverviewFigures {
  readonly asOf: Day;
  /** Every structure recorded, cancelled and ended ones included. */
  readonly recorded: readonly Structure[];
  /** Exist on the Stichtag. */
  readonly existing: readonly Structure[];
  readonly warningMonths: number;
  readonly expiring: readonly Structure[];
  readonly expiringWithoutSuccessor: readonly Structure[];
  /** Not closed, dismissed or intended. */
  readonly openGaps: readonly Gap[];
  readonly overdueMeasures: readonly Measure[];
  readonly overdueOutcomes: readonly Outcome[];
  /** VZÄ on the Stichtag. */
  readonly capacity: CapacityParts;
}
