import { type Day, dayNumber } from "../day.ts";
import type { Records } from "../records.ts";
import { eachOf } from "../steps/inSteps.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import { monthsOf } from "./capacity.ts";
import type { Funding, Structure } from "./entries.ts";
import { groupedBy } from "./grouped.ts";
import { type Life, livesInSteps, segmentOn } from "./lives.ts";
import { tidy } from "./rounding.ts";
import { countsIn } from "./tranches.ts";
import type { View } from "./view.ts";

export interface Cliff {
  /** First day of the month in which it is lost. */
  readonly month: Day;
  /** Certain VZÄ on the 1st of this month less those on the 1st of the next. */
  readonly fte: number;
  readonly before: number;
  readonly after: number;
  /** Tranches that end in between. */
  readonly fundings: readonly Funding[];
  /** Structures whose certain VZÄ fall. */
  readonly structures: readonly Structure[];
}

/** Months that lose VZÄ, the largest loss first. */
export interface CliffsResult {
  readonly cliffs: readonly Cliff[];
  /** The largest; null where nothing is lost. */
  readonly largest: Cliff | null;
}

/**
 * A13 Förderklippe: certain VZÄ (permanent and temporary) on the 1st of a month less those on the
 * 1st of the next, both within the horizon, with the counted tranches that end in between.
 * Uncertain VZÄ are left out, as otherwise the end of a grant would lose nothing.
 */
export const cliffs = stepwise(function* (records: Records, view: View): Steps<CliffsResult> {
  const months = monthsOf(view);
  const days = months.map(dayNumber);
  const sums = months.map(() => 0);
  const falling: Structure[][] = months.map(() => []);
  const compare = (life: Life) => {
    let before = 0;
    for (let at = 0; at < days.length; at++) {
      const now = certainFte(life, days[at] ?? 0);
      sums[at] = (sums[at] ?? 0) + now;
      if (at > 0 && now < before) falling[at - 1]?.push(life.structure);
      before = now;
    }
  };
  yield* eachOf((yield* livesInSteps(records, view)).all, compare);
  const tranches = groupedBy(records.fundings, "structure");
  const found = months
    .slice(0, -1)
    .map((month, at) => ({
      month,
      at,
      before: tidy(sums[at] ?? 0),
      after: tidy(sums[at + 1] ?? 0),
    }))
    .filter(({ before, after }) => before > after)
    .sort((a, b) => b.before - b.after - (a.before - a.after) || a.at - b.at)
    .map(({ month, at, before, after }): Cliff => {
      const structures = falling[at] ?? [];
      const next = months[at + 1] as Day;
      return {
        month,
        fte: tidy(before - after),
        before,
        after,
        fundings: structures.flatMap(({ id }) =>
          (tranches.get(id) ?? []).filter(
            (funding) =>
              countsIn(view.scenario, funding) &&
              funding.endsOn !== null &&
              month <= funding.endsOn &&
              funding.endsOn < next,
          ),
        ),
        structures,
      };
    });
  return { cliffs: found, largest: found[0] ?? null };
});

function certainFte(life: Life, day: number): number {
  const segment = segmentOn(life, day);
  return segment === null ? 0 : segment.permanent + segment.temporary;
}
