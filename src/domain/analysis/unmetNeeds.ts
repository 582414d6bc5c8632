import type { Need, Structure, Unit } from "./entries.ts";
import type { PlanPeriod } from "./view.ts";

export type NeedState = "met" | "partly" | "unmet";

export interface NeedCoverage {
  readonly need: Need;
  readonly period: PlanPeriod;
  /** Days the need and the period share. */
  readonly days: number;
  /** false: "nicht messbar", judged by days. */
  readonly measurable: boolean;
  readonly demand: number | null;
  /** Mean over the shared days; null where not measurable. */
  readonly supply: number | null;
  readonly unit: Unit | null;
  /** Deckungsgrad: supply ÷ demand; null where not measurable. */
  readonly degree: number | null;
  /** Days with a matching certain structure. */
  readonly coveredDays: number;
  readonly state: NeedState;
  /** Matching and certain on a shared day. */
  readonly structures: readonly Structure[];
  /** Matching and existing on a shared day, but never certain. */
  readonly uncertain: readonly Structure[];
  /** Of `structures`, those whose capacity is missing or in another unit. */
  readonly unmeasured: readonly Structure[];
}

/** Every need in every period it shares a day with, by need and period. */
export interface UnmetNeedsResult {
  readonly needs: readonly NeedCoverage[];
  /** Those not met. */
  readonly unmet: readonly NeedCoverage[];
}
