import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  earlier,
  later,
  monthStart,
} from "../../domain/day.ts";
import { daysIn, type Period } from "../../domain/period.ts";

export const zooms = ["all", "five", "two", "one"] as const;
export type Zoom = (typeof zooms)[number];
const years: { readonly [Z in Zoom]: number | null } = { all: null, five: 5, two: 2, one: 1 };

/** The days shown: whole years from `start` on, kept within the horizon. */
export function windowOf(horizon: Period, zoom: Zoom, start: Day): Period {
  const length = years[zoom];
  if (length === null) return horizon;
  const latest = monthStart(addMonths(addDays(horizon.to, 1), -12 * length));
  const from = later(horizon.from, earlier(start, later(latest, horizon.from)));
  return { from, to: earlier(horizon.to, addDays(addMonths(from, 12 * length), -1)) };
}

/** The first day after moving by half a window. */
export function moved({ from }: Period, zoom: Zoom, direction: -1 | 1): Day {
  return addMonths(from, direction * 6 * (years[zoom] ?? 0));
}

/** Distance of a day's beginning from the left edge, in percent. */
export function percentOf(day: Day, window: Period): number {
  return (100 * (dayNumber(day) - dayNumber(window.from))) / daysIn(window);
}

/** Left edge and width of a part, in percent; both ends count. */
export function placeOf(part: Period, window: Period): { left: string; width: string } {
  return {
    left: `${percentOf(part.from, window)}%`,
    width: `${(100 * daysIn(part)) / daysIn(window)}%`,
  };
}

/** First days of the years in sight. */
export function yearStarts({ from, to }: Period): readonly Day[] {
  const starts: Day[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    starts.push(later(from, `${year}-01-01` as Day));
  return starts;
}
