import { tidy } from "../kernel/rounding.ts";
import type { FundingSubject } from "./costSource.ts";
import type { FundingGapsResult, FundingYear } from "./fundingGaps.ts";

/** What the sums of costs and funding leave out or do not add up to; empty lists where they hold everything. */
export interface MoneyNotes {
  /** Years of which nothing is recorded, so that they are in no sum. */
  readonly unrecorded: readonly number[];
  /** Years in which money, but no cost is recorded. */
  readonly withoutCost: readonly number[];
  /** Whose own share is held at 0 in a year, as third parties give more than it costs. */
  readonly held: OwnShares;
  /** Whose own share is unknown in a year, as third parties give money and no cost is recorded. */
  readonly unpriced: OwnShares;
}

export interface OwnShares {
  readonly subjects: readonly FundingSubject[];
  /** By how much all own shares are more than all cost − all money of third parties. */
  readonly euros: number;
}

/** Σ own shares = Σ cost − Σ money of third parties + what is held at 0 + what has no cost. */
export function moneyNotes({ rows, totals }: FundingGapsResult): MoneyNotes {
  const dated = totals.flatMap(({ year, ...told }) => (year === null ? [] : [{ year, ...told }]));
  const isAny = totals.some(({ cost, approved }) => cost !== null || approved !== null);
  const lacking = isAny ? dated.filter(({ cost }) => cost === null) : [];
  const over = (row: FundingYear) => thirdOf(row) - (row.cost ?? 0);
  return {
    unrecorded: lacking.flatMap(({ year, approved }) => (approved === null ? [year] : [])),
    withoutCost: lacking.flatMap(({ year, approved }) => (approved === null ? [] : [year])),
    held: sharesOf(
      rows.filter((row) => row.cost !== null && over(row) >= 0.005),
      over,
    ),
    unpriced: sharesOf(
      rows.filter((row) => row.cost === null && thirdOf(row) > 0),
      thirdOf,
    ),
  };
}

function sharesOf(rows: readonly FundingYear[], euros: (row: FundingYear) => number): OwnShares {
  const subjects = new Map(
    rows.map(({ subject }) => [`${subject.list}:${subject.entry.id}`, subject] as const),
  );
  return {
    subjects: [...subjects.values()],
    euros: tidy(rows.reduce((sum, row) => sum + euros(row), 0)),
  };
}

function thirdOf({ thirdParties }: FundingYear): number {
  return thirdParties.approved + thirdParties.applied;
}
