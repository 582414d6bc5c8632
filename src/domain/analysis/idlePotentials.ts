import type { WordOf } from "../schema/choices.ts";
import type { Area, Potential } from "./entries.ts";

export interface IdlePotentialsResult {
  readonly withoutMeasure: readonly Potential[];
  /** Recognised, not yet made public. */
  readonly unpublished: readonly Potential[];
  readonly byState: readonly {
    readonly state: WordOf<"potentialState"> | "unknown";
    readonly potentials: readonly Potential[];
  }[];
  /** null: the whole district. */
  readonly byPlace: readonly {
    readonly area: Area | null;
    readonly potentials: readonly Potential[];
  }[];
}
