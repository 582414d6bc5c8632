import type { ActionField, Organisation, Structure } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

export interface SingleProvider {
  readonly actionField: ActionField;
  readonly period: PlanPeriod;
  /** structure: one structure only; carrier: several of one carrier. */
  readonly kind: "structure" | "carrier";
  readonly structures: readonly Structure[];
  readonly carrier: Organisation | null;
}

export interface SingleProvidersResult {
  readonly rows: readonly SingleProvider[];
}
