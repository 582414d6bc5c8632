import type { Day } from "../day.ts";
import type { Values } from "../schema/index.ts";
import type { CapacityResult } from "./capacity.ts";
import type { CoverageCell, CoverageResult } from "./coverage.ts";
import type { Expiry } from "./expiring.ts";
import type { FundingTotal } from "./fundingGaps.ts";
import type { NeedCoverage } from "./unmetNeeds.ts";

export const changeableLists = [
  "structures",
  "fundings",
  "measures",
  "stages",
  "responsibilities",
] as const;
export type ChangeableList = (typeof changeableLists)[number];

/** A hypothetical change; nothing of it is saved. */
export type Change =
  | { readonly do: "extend"; readonly list: ChangeableList; readonly id: number; readonly to: Day }
  | { readonly do: "drop"; readonly list: ChangeableList; readonly id: number }
  | {
      readonly do: "move";
      readonly list: ChangeableList;
      readonly id: number;
      readonly days: number;
    }
  | {
      [L in ChangeableList]: {
        readonly do: "add";
        readonly list: L;
        readonly values: Partial<Values<L>>;
      };
    }[ChangeableList];

/** What one state of affairs amounts to. */
export interface Effects {
  readonly coverage: CoverageResult;
  /** Required cells with nothing in them. */
  readonly emptyRequired: readonly CoverageCell[];
  readonly withoutSuccessor: readonly Expiry[];
  readonly unmet: readonly NeedCoverage[];
  readonly money: readonly FundingTotal[];
  readonly capacity: CapacityResult;
}

export interface ScenariosResult {
  readonly before: Effects;
  readonly after: Effects;
  /** Cells whose state differs, as [before, after]. */
  readonly cells: readonly (readonly [CoverageCell, CoverageCell])[];
  /** Need and period whose state or degree differs. */
  readonly needs: readonly (readonly [NeedCoverage, NeedCoverage])[];
}
