import type { Day } from "../day.ts";
import type { Records } from "../records.ts";
import type { Values } from "../schema/index.ts";
import { type CapacityResult, capacity } from "./capacity.ts";
import { type CoverageCell, type CoverageResult, coverage } from "./coverage.ts";
import { type Expiry, expiring } from "./expiring.ts";
import { type FundingTotal, fundingGaps } from "./fundingGaps.ts";
import { type NeedCoverage, unmetNeeds } from "./unmetNeeds.ts";
import type { View } from "./view.ts";
import { whatIf } from "./whatIf.ts";

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
  readonly needs: readonly NeedCoverage[];
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

/** A25 Szenario: A1, A3, A7, A9 and A11 as things stand and as they would be with the changes, side by side. */
export function scenarios(
  records: Records,
  view: View,
  changes: readonly Change[],
): ScenariosResult {
  const before = effectsOf(records, view);
  const after = changes.length === 0 ? before : effectsOf(whatIf(records, changes), view);
  return {
    before,
    after,
    cells: before.coverage.cells.flatMap((cell, at) => {
      const other = after.coverage.cells[at];
      return other !== undefined && other.state !== cell.state ? [[cell, other] as const] : [];
    }),
    needs: pairs(before, after).filter(([a, b]) => a.state !== b.state || a.degree !== b.degree),
  };
}

/** What the records amount to. */
export function effectsOf(records: Records, view: View): Effects {
  const matrix = coverage(records, view);
  const needs = unmetNeeds(records, view);
  return {
    coverage: matrix,
    emptyRequired: matrix.cells.filter(({ required, state }) => required && state === "empty"),
    withoutSuccessor: expiring(records, view).expiries.filter(
      ({ successor }) => successor !== "secured",
    ),
    needs: needs.needs,
    unmet: needs.unmet,
    money: fundingGaps(records, view).totals,
    capacity: capacity(records, view),
  };
}

function pairs(before: Effects, after: Effects): [NeedCoverage, NeedCoverage][] {
  const name = ({ need, period }: NeedCoverage) => `${need.id} ${period.id}`;
  const others = new Map(after.needs.map((row) => [name(row), row]));
  return before.needs.flatMap((row) => {
    const other = others.get(name(row));
    return other ? [[row, other]] : [];
  });
}
