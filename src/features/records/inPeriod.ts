import type { Day } from "../../domain/day.ts";
import type { Period } from "../../domain/period.ts";
import type { Entry } from "../../domain/records.ts";

/** Entries that exist on at least one day of the period; those without days always do. */
export function inPeriod(entries: readonly Entry[], period: Period | null): readonly Entry[] {
  if (!period) return entries;
  return entries.filter((entry) => {
    const { startsOn = null, endsOn = null } = entry as {
      startsOn?: Day | null;
      endsOn?: Day | null;
    };
    return (
      (startsOn === null || startsOn <= period.to) &&
      (endsOn === null || endsOn >= period.from) &&
      // One that ends before it begins exists on no day.
      (startsOn === null || endsOn === null || startsOn <= endsOn)
    );
  });
}
