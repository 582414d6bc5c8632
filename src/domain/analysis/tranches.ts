import { type Day, dayNumber } from "../day.ts";
import { entrySpan, firstDay, noEnd, noStart, type Span, sharedDays } from "./dayNumbers.ts";
import type { Funding } from "./entries.ts";
import type { Scenario } from "./view.ts";

/** secured: approved tranches; planned: also those applied for and planned. Open and rejected ones never count. */
export function countsIn(scenario: Scenario, { approval }: Funding): boolean {
  return (
    approval === "approved" ||
    (scenario === "planned" && (approval === "applied" || approval === "planned"))
  );
}

/**
 * Days a tranche covers, both ends counting. Without an end a permanent one lasts; of any other
 * the end is unknown, and it covers no more than the days to the Stichtag.
 */
export function trancheSpan({ startsOn, endsOn, kind }: Funding, asOf: Day): Span {
  const open = kind === "permanent" ? noEnd : dayNumber(asOf);
  return { from: firstDay(startsOn), to: endsOn === null ? open : dayNumber(endsOn) };
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
