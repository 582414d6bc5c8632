import type { Area, Figure, Structure } from "./entries.ts";

export interface PlaceRow {
  readonly municipality: Area;
  /** On the spot: an area of theirs is the municipality or lies in it. */
  readonly structures: readonly Structure[];
  /** Reaching it from above: for the whole district or an area the municipality lies in. */
  readonly reaching: readonly Structure[];
  /** VZÄ of `structures`; one in several municipalities counts in each. */
  readonly fte: number;
  readonly unknownFte: number;
  readonly population: Figure | null;
  readonly accommodated: Figure | null;
  /** Per 1.000 persons; null where the figure is missing or numbers are too small. */
  readonly structuresPerThousand: number | null;
  readonly ftePerThousand: number | null;
  /** Rates are held back because fewer than the office's small number are counted. */
  readonly suppressed: boolean;
}

/** On the Stichtag, by title of the municipality. */
export interface DistributionResult {
  readonly rows: readonly PlaceRow[];
  /** Structures that serve several municipalities: counted once here, several times in the rows. */
  readonly inSeveral: readonly Structure[];
  readonly nothingOnTheSpot: readonly Area[];
}
