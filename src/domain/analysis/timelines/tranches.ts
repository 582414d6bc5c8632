import { type Day, dayNumber } from "../../day.ts";
import {
  entrySpan,
  firstDay,
  noEnd,
  noStart,
  type Span,
  sharedDays,
} from "../kernel/dayNumbers.ts";
import type { Funding } from "../kernel/entries.ts";
import type { Scenario } from "../kernel/view.ts";

/** secured: approved tranches; planned: also those applied for and planned. Open and rejected ones never count. */
export function countsIn(scenario: Scenario, { approval }: Funding): boolean {
  return (
    approval === "approved" ||
    (scenario === "planned" && (approval === "applied" || approval === "planned"))
  );
}

/**
 * Days a tranche covers, both ends counting. A permanent one covers every day from its start: its end
 * is that of a budget and bounds only its euros. Of any other without an end the end is unknown, and
 * it covers no more than the days to the Stichtag.
 */
export function trancheSpan({ startsOn, endsOn, kind }: Funding, asOf: number): Span {
  const to = kind === "permanent" ? noEnd : endsOn === null ? asOf : dayNumber(endsOn);
  return { from: firstDay(startsOn), to };
}

/** Whether a tranche covers a day (see trancheSpan). */
export function coversDay(funding: Funding, asOf: number, day: number): boolean {
  const { from, to } = trancheSpan(funding, asOf);
  return from <= day && day <= to;
}

/** The grant: as recorded, else total cost × rate; null = unknown. */
export function grantOf({ amount, totalCost, rate }: Funding): number | null {
  if (amount !== null) return amount;
  return totalCost !== null && rate !== null ? totalCost * rate : null;
}

/** The part of an entry's euros that falls on a span: euros × shared days ÷ days of the entry; null where its days are not known. */
export function eurosIn(
  euros: number,
  entry: { startsOn: Day | null; endsOn: Day | null },
  span: Span,
): number | null {
  const days = entrySpan(entry);
  if (days.from === noStart || days.to === noEnd || days.to < days.from) return null;
  return (euros * sharedDays(days, span)) / (days.to - days.from + 1);
}
