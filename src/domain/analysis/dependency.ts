import type { ActionField, Funding, Organisation, SpatialLevel, Structure } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

export type DependencyOf =
  | { readonly by: "actionField"; readonly id: string; readonly actionField: ActionField }
  | { readonly by: "spatialLevel"; readonly id: string; readonly word: SpatialLevel }
  | { readonly by: "carrier"; readonly id: string; readonly organisation: Organisation };

export interface Dependency {
  readonly of: DependencyOf;
  readonly period: PlanPeriod;
  /** Mean VZÄ over the period's days. */
  readonly fte: number;
  readonly temporaryFte: number;
  /** null where there are no VZÄ. */
  readonly fteShare: number | null;
  /** Euros of counted tranches on days of the period. */
  readonly euros: number;
  readonly temporaryEuros: number;
  /** null where there are no euros. */
  readonly euroShare: number | null;
  /** Σ (share of each funder)², 1 = a single funder; null where there are no euros. */
  readonly hhi: number | null;
  /** Largest first; null: funder not recorded. */
  readonly funders: readonly { readonly funder: Organisation | null; readonly euros: number }[];
  /** A share above the office's threshold. */
  readonly warning: boolean;
  readonly structures: readonly Structure[];
  readonly fundings: readonly Funding[];
}

export interface DependencyResult {
  readonly rows: readonly Dependency[];
}
