import type { CoverageCell } from "../../domain/analysis/coverage.ts";
import type { NeedCoverage, UnmetNeedsResult } from "../../domain/analysis/unmetNeeds.ts";

/** Needs that ask for something in a cell: same field, same level, same period. */
export function needsOfCells({ needs }: UnmetNeedsResult) {
  const byCell = new Map<string, NeedCoverage[]>();
  for (const covered of needs) {
    const { need, period } = covered;
    for (const field of need.actionFields) {
      for (const level of [need.spatialLevel, need.steeringLevel]) {
        const name = `${field} ${level} ${period.id}`;
        byCell.set(name, [...(byCell.get(name) ?? []), covered]);
      }
    }
  }
  return ({ actionField, column, period }: CoverageCell): readonly NeedCoverage[] =>
    byCell.get(`${actionField.id} ${column.id} ${period.id}`) ?? [];
}

/** 0–1: mean degree to which the cell's needs are met, each at most 1; without needs the share of covered days. */
export function supplyShare(cell: CoverageCell, needs: readonly NeedCoverage[]): number {
  if (needs.length === 0) return cell.coveredDays / cell.days;
  const degrees = needs.map(({ measurable, degree, coveredDays, days }) =>
    Math.min(1, measurable ? (degree ?? 0) : coveredDays / days),
  );
  return degrees.reduce((sum, degree) => sum + degree, 0) / degrees.length;
}
