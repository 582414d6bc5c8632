import type { Day } from "../day.ts";
import type { CapacityParts } from "./capacity.ts";
import type { CoverageState } from "./coverage.ts";
import type { ActionField, Need, SpatialLevel, Structure } from "./entries.ts";
import type { NeedState } from "./unmetNeeds.ts";

/** What one day has that another has not. */
export interface ComparisonResult {
  readonly from: Day;
  readonly to: Day;
  readonly before: readonly Structure[];
  readonly after: readonly Structure[];
  /** Exist on the later day only. */
  readonly added: readonly Structure[];
  /** Exist on the earlier day only. */
  readonly ended: readonly Structure[];
  /** Exist on both, with VZÄ or certainty that differ. */
  readonly changed: readonly {
    readonly structure: Structure;
    readonly fte: readonly [number | null, number | null];
    readonly certain: readonly [boolean, boolean];
  }[];
  readonly capacity: readonly [CapacityParts, CapacityParts];
  readonly cells: readonly {
    readonly actionField: ActionField;
    readonly spatialLevel: SpatialLevel;
    readonly state: readonly [CoverageState, CoverageState];
  }[];
  readonly needs: readonly {
    readonly need: Need;
    readonly state: readonly [NeedState | null, NeedState | null];
  }[];
}
