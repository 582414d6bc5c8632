import type { Span } from "../kernel/dayNumbers.ts";
import type { Structure } from "../kernel/entries.ts";

/** Days on which nothing about a structure changes. */
export interface Segment extends Span {
  /** Its existence is certain (knowledge of the Stichtag, scenario, money). */
  readonly certain: boolean;
  /** VZÄ; null = unknown. */
  readonly fte: number | null;
  /** The part of `fte` that is certain, whatever its term: all of it, or nothing where the structure or its size is uncertain. */
  readonly certainFte: number;
  /** What `fte` is made of by term (A11), a rest of unknown term counting as uncertain; together `fte`, or 0 where it is unknown. */
  readonly permanent: number;
  readonly temporary: number;
  readonly uncertain: number;
  /** null = unknown. */
  readonly capacity: number | null;
  readonly unit: string | null;
  /** false: a stage of unknown certainty gives VZÄ and capacity. */
  readonly sizeCertain: boolean;
}

/** All days a structure exists, by day; none where it is cancelled or ends before it starts. */
export interface StructureTimeline {
  readonly structure: Structure;
  readonly segments: readonly Segment[];
}
