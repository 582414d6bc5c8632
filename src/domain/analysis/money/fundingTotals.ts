import { tidy } from "../kernel/rounding.ts";
import { known } from "./costSource.ts";
import type { FundingYear } from "./fundingGaps.ts";

/**
 * Euros told of a year: cost; money of third parties, approved and applied for; the own share, and of
 * it what the office itself has approved, what is applied for there and what nobody has decided
 * about; the cost that nothing approved covers.
 */
export const moneyFigures = [
  "cost",
  "thirdApproved",
  "thirdApplied",
  "ownShare",
  "ownApproved",
  "ownApplied",
  "ownOpen",
  "gap",
] as const;
export type MoneyFigure = (typeof moneyFigures)[number];

/** Euros over all structures and measures; null = nothing is recorded. */
export type FundingTotal = { readonly [F in MoneyFigure]: number | null } & {
  /** null: what no year can be told of. */
  readonly year: number | null;
  /** Of all funders together. */
  readonly approved: number | null;
  /** Tranches whose euros are unknown: in no sum. */
  readonly unknown: number;
};

/** The sums of the rows of one year. */
export function totalOf(year: number | null, rows: readonly FundingYear[]): FundingTotal {
  const sum = (pick: (row: FundingYear) => number | null) => sumOf(rows.map(pick));
  const sums = moneyFigures.map((figure) => [figure, sum((row) => figureOf(row, figure))]);
  return {
    // One for each of the figures.
    ...(Object.fromEntries(sums) as { readonly [F in MoneyFigure]: number | null }),
    year,
    approved: sum((row) => grantedOf(row, "approved")),
    unknown: rows.reduce((count, row) => count + row.unknown.length, 0),
  };
}

/** A figure of one row; null where it is unknown. */
export function figureOf(row: FundingYear, figure: MoneyFigure): number | null {
  return figures[figure](row);
}

/** The sum of what is recorded; null where nothing is. */
export function sumOf(euros: readonly (number | null)[]): number | null {
  const sum = known(euros);
  return sum === null ? null : tidy(sum);
}

const figures: { readonly [F in MoneyFigure]: (row: FundingYear) => number | null } = {
  cost: ({ cost }) => cost,
  thirdApproved: (row) => (grantedOf(row, "approved") === null ? null : row.thirdParties.approved),
  thirdApplied: (row) => (grantedOf(row, "applied") === null ? null : row.thirdParties.applied),
  ownShare: ({ ownShare }) => ownShare,
  ownApproved: (row) => ownParts(row)?.approved ?? null,
  ownApplied: (row) => ownParts(row)?.applied ?? null,
  ownOpen: (row) => ownParts(row)?.open ?? null,
  gap: ({ gap }) => gap,
};

/** Whether euros are recorded in a row: a cost, or a grant that is known. Where neither is, no money is not 0 but not recorded. */
function isTold({ cost, fundings, unknown }: FundingYear): boolean {
  return (
    cost !== null ||
    fundings.some(
      (funding) =>
        (funding.approval === "approved" || funding.approval === "applied") &&
        !unknown.includes(funding),
    )
  );
}

/**
 * Euros of a row approved, or applied for, by anybody; null where they are not recorded: nothing is
 * told of the row, or there are such tranches and none names its euros.
 */
export function grantedOf(row: FundingYear, approval: "approved" | "applied"): number | null {
  const tranches = row.fundings.filter((funding) => funding.approval === approval);
  const isOpen = tranches.length > 0 && tranches.every((one) => row.unknown.includes(one));
  return isTold(row) && !isOpen ? row[approval] : null;
}

/** Whether anything approved, or applied for, is recorded in a row, so that 0 is a figure and not the lack of one. */
export function isGranted({ fundings }: FundingYear, approval: "approved" | "applied"): boolean {
  return fundings.some((funding) => funding.approval === approval);
}

/** The own share by what the office has decided; together the own share. */
function ownParts({ ownShare, office }: FundingYear) {
  if (ownShare === null) return null;
  const approved = Math.min(ownShare, office.approved);
  const applied = Math.min(tidy(ownShare - approved), office.applied);
  return { approved, applied, open: tidy(ownShare - approved - applied) };
}
