import { type Day, dayNumber, earlier, later } from "./day.ts";

/** A stretch of days; both ends count. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Number of days; both ends count, so a one-day period has 1. */
export function daysIn({ from, to }: Period): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** The days two periods share, or null. */
export function intersect(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : null;
}

export function contains({ from, to }: Period, day: Day): boolean {
  return from <= day && day <= to;
}
