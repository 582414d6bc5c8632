import type { Outcome } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { daysFrom } from "./days.ts";

/** A21 */
export function slowResolutions(records: Records, view: View) {
  const conditional = (o: Outcome) =>
    o.condition !== null || o.conditionRate !== null || o.funding !== null;
  const conditionOf = (o: Outcome) => {
    if (!conditional(o)) return "none";
    const f = records.fundings.all.find(({ id }) => id === o.funding);
    if (f === undefined) return "unknown";
    const rate =
      f.rate ?? (f.amount !== null && f.totalCost ? rounded(f.amount / f.totalCost) : null);
    const wanted = o.conditionRate;
    if (f.approval === "rejected" || (wanted !== null && rate !== null && rate < wanted))
      return "broken";
    const enough = wanted === null || (rate !== null && rate >= wanted);
    return f.approval === "approved" && enough ? "holds" : "unknown";
  };
  return records.outcomes.all
    .filter((o) => o.kind !== "result" || o.dueOn !== null || conditional(o))
    .map((o) => {
      const late = o.dueOn === null ? 0 : Math.max(0, daysFrom(o.dueOn, view.asOf).length - 1);
      const closed = o.state === "done" || o.state === "dropped";
      const item = records.agendaItems.byId.get(o.agendaItem ?? Number.NaN);
      return {
        outcome: o.id,
        meeting: records.meetings.byId.get(item?.meeting ?? Number.NaN)?.id ?? null,
        state: closed ? o.state : late > 0 ? "overdue" : "open",
        overdueDays: closed ? 0 : late,
        condition: conditionOf(o),
      };
    });
}

const rounded = (share: number) => Math.round(share * 1e9) / 1e9;
