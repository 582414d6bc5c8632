import { daysBetween } from "../../day.ts";
import type { Records } from "../../records.ts";
import type { Funding, Meeting, Outcome } from "../kernel/entries.ts";
import { tidy } from "../kernel/rounding.ts";
import type { View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";

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

/**
 * A21 Beschlusskontrolle on the Stichtag: resolutions, recommendations, tasks and checks, and
 * results that carry a due day or a condition. overdue: open with a due day before the Stichtag. A
 * condition is one in words, a tranche, a rate, or several of these. It is broken where its tranche
 * is rejected or the tranche's rate (as recorded, else grant ÷ total cost) lies below the rate asked
 * for; it holds where the tranche is approved, at that rate or above if one is asked for;
 * everything else is unknown, and so is one without a tranche.
 */
export function resolutions(recorded: Records, view: View): ResolutionsResult {
  const records = withDays(recorded);
  const rows = records.outcomes.all
    .filter(asksForSomething)
    .map((outcome) => rowOf(records, view, outcome));
  const place = ({ state, outcome }: ResolutionRow) =>
    `${order.indexOf(state)} ${outcome.dueOn ?? "9999-12-31"}`;
  return {
    rows: rows.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)),
  };
}

/** Whether somebody has to see to it: all but a result without a due day or a condition. */
function asksForSomething(outcome: Outcome): boolean {
  return outcome.kind !== "result" || outcome.dueOn !== null || isConditional(outcome);
}

/** Whether an outcome is still to be seen to, overdue or not: what is counted as open wherever it is counted. */
export function isOpen(outcome: Outcome): boolean {
  return asksForSomething(outcome) && outcome.state !== "done" && outcome.state !== "dropped";
}

const order: readonly ResolutionRow["state"][] = ["overdue", "open", "done", "dropped"];

function rowOf(records: Records, view: View, outcome: Outcome): ResolutionRow {
  const item = records.agendaItems.byId.get(outcome.agendaItem ?? Number.NaN);
  const late = outcome.dueOn === null ? 0 : Math.max(0, daysBetween(outcome.dueOn, view.asOf));
  const closed = outcome.state === "done" || outcome.state === "dropped" ? outcome.state : null;
  const funding = records.fundings.byId.get(outcome.funding ?? Number.NaN) ?? null;
  const rate = funding === null ? null : rateOf(funding);
  return {
    outcome,
    meeting: records.meetings.byId.get(item?.meeting ?? Number.NaN) ?? null,
    state: closed ?? (late > 0 ? "overdue" : "open"),
    overdueDays: closed ? 0 : late,
    condition: conditionOf(outcome, funding, rate),
    funding,
    conditionRate: outcome.conditionRate,
    rate,
  };
}

function rateOf({ rate, amount, totalCost }: Funding): number | null {
  if (rate !== null) return rate;
  return amount !== null && totalCost !== null && totalCost > 0 ? tidy(amount / totalCost) : null;
}

function isConditional({ condition, conditionRate, funding }: Outcome): boolean {
  return condition !== null || conditionRate !== null || funding !== null;
}

function conditionOf(
  outcome: Outcome,
  funding: Funding | null,
  rate: number | null,
): ConditionState {
  const { conditionRate } = outcome;
  if (!isConditional(outcome)) return "none";
  if (funding === null) return "unknown";
  if (funding.approval === "rejected") return "broken";
  if (conditionRate !== null && rate !== null && rate < conditionRate) return "broken";
  if (funding.approval !== "approved") return "unknown";
  return conditionRate === null || rate !== null ? "holds" : "unknown";
}
