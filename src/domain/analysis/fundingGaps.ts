import type { Cost, Funding, Measure, Structure } from "./entries.ts";

export type FundingSubject =
  | { readonly list: "structures"; readonly entry: Structure }
  | { readonly list: "measures"; readonly entry: Measure };

/** Euros of one structure or measure in one year. */
export interface FundingYear {
  readonly subject: FundingSubject;
  readonly year: number;
  /** null = unknown. */
  readonly cost: number | null;
  readonly costSource: "costs" | "tranches" | "measure" | "unknown";
  readonly approved: number;
  readonly applied: number;
  /** cost − approved; null where the cost is unknown. */
  readonly gap: number | null;
  /** cost − approved − applied; null where the cost is unknown. */
  readonly ownShare: number | null;
  readonly costs: readonly Cost[];
  readonly fundings: readonly Funding[];
  /** Tranches of the year whose euros are unknown: counted in no sum. */
  readonly unknown: readonly Funding[];
}

export interface FundingTotal {
  readonly year: number;
  readonly cost: number;
  readonly approved: number;
  readonly applied: number;
  readonly gap: number;
  readonly ownShare: number;
  readonly unknown: number;
}

/** By year, then structures, then measures. */
export interface FundingGapsResult {
  readonly years: readonly number[];
  readonly rows: readonly FundingYear[];
  readonly totals: readonly FundingTotal[];
}
