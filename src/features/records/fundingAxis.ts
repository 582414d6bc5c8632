import { type Day, day, dayNumber } from "../../domain/day.ts";

export interface FundingAxis {
  readonly years: readonly number[];
  /** Place of a day as a share of the width, "37.5%"; no day: the left end. */
  readonly left: (day: Day | null) => string;
  /** Width of a stretch, both ends counting; no last day: to the right end. */
  readonly width: (from: Day | null, to: Day | null) => string;
}

/** Whole years that hold the Stichtag and every tranche, at most eight of them. */
export function fundingAxis(
  tranches: readonly { readonly startsOn: Day | null; readonly endsOn: Day | null }[],
  asOf: Day,
): FundingAxis {
  const yearOf = (on: Day) => Number(on.slice(0, 4));
  const ends = tranches.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
  const all = [asOf, ...ends.filter((on) => on !== null)].map(yearOf);
  const now = yearOf(asOf);
  const first = Math.max(Math.min(...all), now - 3);
  const last = Math.min(Math.max(...all, first), first + 7);
  const from = dayNumber(day(`${first}-01-01`));
  const to = dayNumber(day(`${last}-12-31`)) + 1;
  const share = (number: number) =>
    Math.max(0, Math.min(100, ((number - from) / (to - from)) * 100));
  const start = (on: Day | null) => share(on === null ? from : dayNumber(on));
  const end = (on: Day | null) => share(on === null ? to : dayNumber(on) + 1);
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    left: (on) => `${start(on)}%`,
    width: (a, b) => `${Math.max(1, end(b) - start(a))}%`,
  };
}
