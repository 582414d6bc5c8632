import { type Day, day } from "../../domain/day.ts";
import { intersect, type Period } from "../../domain/period.ts";
import type { Entry } from "../../domain/records.ts";

/** Entries that exist on at least one day of the period; those without days always do. */
export function inPeriod(entries: readonly Entry[], period: Period | null): readonly Entry[] {
  if (!period) return entries;
  return entries.filter((entry) => {
    const { startsOn, endsOn } = entry as { startsOn?: Day | null; endsOn?: Day | null };
    const own = { from: startsOn ?? day("0001-01-01"), to: endsOn ?? day("9999-12-31") };
    return intersect(own, period) !== null;
  });
}
