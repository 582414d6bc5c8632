import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capacity } from "../../../src/domain/analysis/capacity.ts";
import { cliffs } from "../../../src/domain/analysis/cliffs.ts";
import { coverage } from "../../../src/domain/analysis/coverage.ts";
import { expiring } from "../../../src/domain/analysis/expiring.ts";
import { feasibility } from "../../../src/domain/analysis/feasibility.ts";
import { fundingGaps } from "../../../src/domain/analysis/fundingGaps.ts";
import { isolated } from "../../../src/domain/analysis/isolated.ts";
import { overlaps } from "../../../src/domain/analysis/overlaps.ts";
import { responsibilityGaps } from "../../../src/domain/analysis/responsibilityGaps.ts";
import { steeringGaps } from "../../../src/domain/analysis/steeringGaps.ts";
import { unmetNeeds } from "../../../src/domain/analysis/unmetNeeds.ts";
import type { View } from "../../../src/domain/analysis/view.ts";
import type { Day } from "../../../src/domain/day.ts";
import type { Records } from "../../../src/domain/records.ts";
import { daysFrom } from "./slow/days.ts";
import { asked } from "./slow/randomRecords.ts";
import { rounded } from "./slow/rounded.ts";
import {
  slowCapacityOn,
  slowCoverage,
  slowExpiring,
  slowFeasibility,
  slowFunding,
  slowNeeds,
  slowNetwork,
  slowOverlaps,
  slowResponsibilityGaps,
  slowSteering,
} from "./slow/slow.ts";

const ids = (entries: readonly { id: number }[]) =>
  entries.map(({ id }) => id).sort((a, b) => a - b);
const sorted = <T>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function agrees(numRuns: number, check: (records: Records, view: View) => void): void {
  fc.assert(
    fc.property(asked, ({ records, view }) => check(records, view)),
    { numRuns },
  );
}

describe("an analysis agrees with its definition, reckoned day by day", () => {
  test("A1 coverage", () => {
    agrees(1500, (records, view) => {
      const fast = coverage(records, view).cells.map((cell) => ({
        field: cell.actionField.id,
        level: cell.column.id,
        period: cell.period.id,
        structures: ids(cell.structures),
        uncertain: ids(cell.uncertain),
        state: cell.state,
        covered: cell.coveredDays,
        required: cell.required,
        fte: rounded(cell.fte),
        uncertainFte: rounded(cell.uncertainFte),
      }));
      expect(fast).toEqual(slowCoverage(records, view));
    });
  });

  test("A2 and A3 expiry and succession", () => {
    agrees(500, (records, view) => {
      const result = expiring(records, view);
      const fast = result.expiries.map(({ structure, on, cause, successor, gapDays }) => ({
        structure: structure.id,
        on,
        cause,
        successor,
        gapDays,
      }));
      expect(sorted(fast)).toEqual(sorted(slowExpiring(records, view, result.until)));
    });
  });

  test("A5 overlaps", () => {
    agrees(2000, (records, view) => {
      const result = overlaps(records, view);
      const fast = result.overlaps.map(({ structures, task, days, from, to }) => ({
        pair: ids(structures),
        task: task?.id ?? null,
        days,
        from,
        to,
      }));
      expect(sorted(fast)).toEqual(sorted(slowOverlaps(records, view)));
      expect(result.total).toBe(fast.length);
    });
  });

  test("A6 responsibility gaps", () => {
    agrees(2000, (records, view) => {
      const fast = responsibilityGaps(records, view).gaps.map(({ task, area, from, to, days }) => ({
        task: task.id,
        area: area?.id ?? null,
        from,
        to,
        days,
      }));
      expect(fast).toEqual(slowResponsibilityGaps(records, view));
    });
  });

  test("A7 needs", () => {
    agrees(2000, (records, view) => {
      const fast = unmetNeeds(records, view).needs.map((row) => ({
        need: row.need.id,
        period: row.period.id,
        degree: row.degree === null ? null : rounded(row.degree),
        covered: row.coveredDays,
        state: row.state,
      }));
      expect(fast).toEqual(slowNeeds(records, view));
    });
  });

  test("A8 steering gaps", () => {
    agrees(2000, (records, view) => {
      const fast = steeringGaps(records, view).gaps.map((row) => ({
        name: row.task ? `task ${row.task.id}` : `need ${row.needs[0]?.id}`,
        level: row.steeringLevel,
        period: row.period.id,
        missing: row.missing,
        days: row.days,
      }));
      expect(sorted(fast)).toEqual(sorted(slowSteering(records, view)));
    });
  });

  test("A9 money", () => {
    agrees(2000, (records, view) => {
      const fast = fundingGaps(records, view).rows.map((row) => ({
        name: `${row.subject.list[0]}${row.subject.entry.id}`,
        year: row.year,
        cost: row.cost === null ? null : rounded(row.cost),
        approved: rounded(row.approved),
        applied: rounded(row.applied),
        gap: row.gap === null ? null : rounded(row.gap),
      }));
      expect(fast).toEqual(slowFunding(records, view));
    });
  });

  test("A11 capacity and A13 cliffs", () => {
    agrees(1500, (records, view) => {
      const result = capacity(records, view);
      const firsts = daysFrom(view.horizon.from, view.horizon.to).filter((d) => d.endsWith("-01"));
      expect(result.months).toEqual(
        firsts.map((month) => ({ month, ...slowCapacityOn(records, view, month) })),
      );
      for (const { period, end, mean } of result.periods) {
        expect(end).toEqual(slowCapacityOn(records, view, period.to));
        const days = daysFrom(period.from, period.to).map((d) => slowCapacityOn(records, view, d));
        const permanent = days.reduce((sum, d) => sum + d.permanent, 0) / days.length;
        const uncertain = days.reduce((sum, d) => sum + d.uncertain, 0) / days.length;
        expect([rounded(mean.permanent), rounded(mean.uncertain)]).toEqual(
          [permanent, uncertain].map(rounded),
        );
      }
      const certain = (d: Day) => {
        const { permanent, temporary } = slowCapacityOn(records, view, d);
        return permanent + temporary;
      };
      const drops = firsts
        .slice(0, -1)
        .map((month, at) => ({
          month,
          fte: rounded(certain(month) - certain(firsts[at + 1] as Day)),
        }))
        .filter(({ fte }) => fte > 0);
      const fast = cliffs(records, view).cliffs.map(({ month, fte }) => ({
        month,
        fte: rounded(fte),
      }));
      expect(sorted(fast)).toEqual(sorted(drops));
    });
  });

  test("A14 networks", () => {
    agrees(800, (records, view) => {
      const { isolated: alone, components, articulation } = isolated(records, view).horizon;
      expect({
        isolated: ids(alone),
        groups: components.length,
        articulation: ids(articulation.map(({ structure }) => structure)),
      }).toEqual(slowNetwork(records, view));
    });
  });

  test("A26 feasibility", () => {
    agrees(2000, (records, view) => {
      const fast = feasibility(records, view).gaps.map((row) => ({
        measure: row.measure.id,
        period: row.period.id,
        missing: row.structure
          ? `s${row.structure.id}`
          : row.obstacle === "noLead"
            ? "lead"
            : "funding",
        from: row.from,
        to: row.to,
      }));
      expect(fast).toEqual(slowFeasibility(records, view));
    });
  });
});
