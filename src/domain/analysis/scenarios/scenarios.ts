import type { Records } from "../../records.ts";
import { eachOf, filtered, flatMapped } from "../../steps/inSteps.ts";
import { type Steps, stepwise } from "../../steps/steps.ts";
import { type Expiry, expiring } from "../deadlines/expiring.ts";
import { type NeedCoverage, unmetNeeds } from "../gaps/unmetNeeds.ts";
import { memoized } from "../kernel/memoized.ts";
import type { View } from "../kernel/view.ts";
import { type FundingGapsResult, fundingGaps } from "../money/fundingGaps.ts";
import { type CapacityResult, capacity } from "../supply/capacity.ts";
import { type CoverageCell, type CoverageResult, coverage } from "../supply/coverage.ts";
import type { Change } from "./change.ts";
import { whatIf } from "./whatIf.ts";

/** What one state of affairs amounts to. */
export interface Effects {
  /** All of them; for what would be, with the changes. */
  readonly records: Records;
  readonly coverage: CoverageResult;
  /** Required cells with nothing in them. */
  readonly emptyRequired: readonly CoverageCell[];
  readonly expiries: readonly Expiry[];
  readonly withoutSuccessor: readonly Expiry[];
  readonly needs: readonly NeedCoverage[];
  readonly unmet: readonly NeedCoverage[];
  readonly money: FundingGapsResult;
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
export const scenarios = stepwise(function* (
  records: Records,
  view: View,
  changes: readonly Change[],
): Steps<ScenariosResult> {
  const before = yield* memoized(effectsOf, records, view);
  const after =
    changes.length === 0
      ? before
      : yield* effectsOf.steps(yield* whatIf.steps(records, changes), view);
  return {
    before,
    after,
    cells: yield* flatMapped(before.coverage.cells, (cell, at) => {
      const other = after.coverage.cells[at];
      return other !== undefined && other.state !== cell.state ? [[cell, other] as const] : [];
    }),
    needs: yield* needPairs(before, after),
  };
});

/** What the records amount to. */
const effectsOf = stepwise(function* (records: Records, view: View): Steps<Effects> {
  const matrix = yield* memoized(coverage, records, view);
  const needs = yield* memoized(unmetNeeds, records, view);
  const { expiries } = yield* memoized(expiring, records, view);
  return {
    records,
    coverage: matrix,
    emptyRequired: matrix.cells.filter(({ required, state }) => required && state === "empty"),
    expiries,
    withoutSuccessor: yield* filtered(expiries, ({ successor }) => successor !== "secured", 1_000),
    needs: needs.needs,
    unmet: needs.unmet,
    money: yield* memoized(fundingGaps, records, view),
    capacity: yield* memoized(capacity, records, view),
  };
});

/** Rows of a need and a period on both sides, whose state or degree differs. */
function* needPairs(before: Effects, after: Effects): Steps<ScenariosResult["needs"]> {
  const name = ({ need, period }: NeedCoverage) => `${need.id} ${period.id}`;
  const others = new Map<string, NeedCoverage>();
  yield* eachOf(after.needs, (row) => others.set(name(row), row), 256);
  return yield* flatMapped(
    before.needs,
    (row) => {
      const other = others.get(name(row));
      const same = !other || (other.state === row.state && other.degree === row.degree);
      return same ? [] : [[row, other] as const];
    },
    256,
  );
}
