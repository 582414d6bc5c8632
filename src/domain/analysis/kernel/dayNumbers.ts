import { type Day, dayNumber, fromDayNumber } from "../../day.ts";
import type { Period } from "../../period.ts";

/** Days as numbers since 1970-01-01; both ends count. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stand for "always so far" and "lasting"; further away than any day that can be written. */
export const noStart = -1_000_000;
export const noEnd = 4_000_000;

/** First day; none = always so far. */
export const firstDay = (day: Day | null) => (day === null ? noStart : dayNumber(day));
/** Last day; none = lasting. */
export const lastDay = (day: Day | null) => (day === null ? noEnd : dayNumber(day));

export function spanOf(period: Period): Span {
  return { from: dayNumber(period.from), to: dayNumber(period.to) };
}

/** The days an entry with a first and a last day covers; empty (from after to) where they are the wrong way round. */
export function entrySpan(entry: { startsOn: Day | null; endsOn: Day | null }): Span {
  return { from: firstDay(entry.startsOn), to: lastDay(entry.endsOn) };
}

export function toPeriod({ from, to }: Span): Period {
  return { from: fromDayNumber(from), to: fromDayNumber(to) };
}

/** Days two spans share, 0 where none. */
export function sharedDays(a: Span, b: Span): number {
  const days = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return days > 0 ? days : 0;
}

export function cut(a: Span, b: Span): Span | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}
