import type { Day } from "../day.ts";
import type { Funding, Measure, Session, Structure } from "./entries.ts";

/** By when something has to be decided so that an application is in time. */
export interface DecideBy {
  /** Application deadline, recorded or computed. */
  readonly applyBy: Day;
  /** recorded: the tranche's own; lead: end minus the application lead. */
  readonly applyBySource: "recorded" | "lead";
  /** The last session's day, or, without one, the deadline less the preparation. */
  readonly decideBy: Day;
  /** null: "ohne Sitzungstermin" */
  readonly session: Session | null;
  /** When the paper for that session is due; null without a session. */
  readonly papersDueOn: Day | null;
  /** The day to decide lies before the Stichtag. */
  readonly overdue: boolean;
}

export interface DecisionDate extends DecideBy {
  readonly structure: Structure | null;
  readonly measure: Measure | null;
  /** The tranche whose deadline it is; null where the structure itself ends. */
  readonly funding: Funding | null;
  /** End of the tranche or the structure. */
  readonly endsOn: Day | null;
}

/** By day to decide, then by end. */
export interface DecideByResult {
  readonly dates: readonly DecisionDate[];
}
