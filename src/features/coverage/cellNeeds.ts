import { type NeedCoverage, unmetNeeds } from "../../domain/analysis/gaps/unmetNeeds.ts";
import { memoized } from "../../domain/analysis/kernel/memoized.ts";
import type { View } from "../../domain/analysis/kernel/view.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import type { Records } from "../../domain/records.ts";
import { eachOf } from "../../domain/steps/inSteps.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";

/** What is asked for in a cell of the matrix. */
export interface CellNeeds {
  readonly needs: readonly NeedCoverage[];
  /** 0–1: mean degree to which they are met, each at most 1. */
  readonly share: number;
}

/** Needs by cell: same field, same level, same period. */
export type NeedsOfCells = ReadonlyMap<string, CellNeeds>;

export const cellNeeds = stepwise(function* (records: Records, view: View): Steps<NeedsOfCells> {
  const { needs } = yield* memoized(unmetNeeds, records, view);
  const cells = new Map<string, { needs: NeedCoverage[]; sum: number }>();
  const file = (covered: NeedCoverage) => {
    const { need, period } = covered;
    for (const field of need.actionFields)
      for (const level of [need.spatialLevel, need.steeringLevel]) {
        const name = `${field} ${level} ${period.id}`;
        const cell = cells.get(name) ?? { needs: [], sum: 0 };
        cells.set(name, cell);
        cell.needs.push(covered);
        cell.sum += shareOf(covered);
      }
  };
  yield* eachOf(needs, file);
  return new Map(
    [...cells].map(([name, cell]) => [
      name,
      { needs: cell.needs, share: cell.sum / cell.needs.length },
    ]),
  );
});

/** The needs of a cell; null where it has none or they are not known yet. */
export function needsOf(all: NeedsOfCells | null, cell: CoverageCell): CellNeeds | null {
  return all?.get(`${cell.actionField.id} ${cell.column.id} ${cell.period.id}`) ?? null;
}

function shareOf({ measurable, degree, coveredDays, days }: NeedCoverage): number {
  return Math.min(1, measurable ? (degree ?? 0) : coveredDays / days);
}
