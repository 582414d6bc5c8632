import { expiring } from "../../../../src/domain/analysis/deadlines/expiring.ts";
import { responsibilityGaps } from "../../../../src/domain/analysis/gaps/responsibilityGaps.ts";
import { steeringGaps } from "../../../../src/domain/analysis/gaps/steeringGaps.ts";
import { unmetNeeds } from "../../../../src/domain/analysis/gaps/unmetNeeds.ts";
import { feasibility } from "../../../../src/domain/analysis/measures/feasibility.ts";
import { fundingGaps } from "../../../../src/domain/analysis/money/fundingGaps.ts";
import { overlaps } from "../../../../src/domain/analysis/overlaps/overlaps.ts";
import { capacity } from "../../../../src/domain/analysis/supply/capacity.ts";
import { cliffs } from "../../../../src/domain/analysis/supply/cliffs.ts";
import { coverage } from "../../../../src/domain/analysis/supply/coverage.ts";
import { isolated } from "../../../../src/domain/analysis/supply/isolated.ts";
import { agreement, ids, sorted } from "./agreement.ts";
import { rounded } from "./rounded.ts";
import {
  slowCapacity,
  slowCliffs,
  slowCoverage,
  slowExpiring,
  slowFeasibility,
  slowFunding,
  slowNeeds,
  slowNetwork,
  slowResponsibilityGaps,
  slowSteering,
} from "./slow.ts";
import { slowOverlaps } from "./slowOverlaps.ts";

const granted = ({ approved, applied }: { approved: number; applied: number }) => ({
  approved: rounded(approved),
  applied: rounded(applied),
});
const any = (rows: readonly unknown[]) => rows.length > 0;

/** What exists, what is needed, what is missing: A1 to A9, A11, A13, A14 and A26. */
export const coreAgreements = {
  "A1 coverage": agreement({
    fast: ({ records, view }) =>
      coverage(records, view)
        .cells.map((cell) => ({
          field: cell.actionField.id,
          level: cell.column.id as string,
          period: cell.period.id,
          structures: ids(cell.structures),
          uncertain: ids(cell.uncertain),
          state: cell.state as string,
          covered: cell.coveredDays,
          required: cell.required,
          fte: rounded(cell.fte),
          uncertainFte: rounded(cell.uncertainFte),
          unknownFte: cell.unknownFte,
        }))
        .sort((a, b) => a.field - b.field),
    slow: ({ records, view }) => slowCoverage(records, view).sort((a, b) => a.field - b.field),
    reaches: {
      full: (cells) => cells.some(({ state }) => state === "full"),
      "one day missing": (cells) =>
        cells.some(({ state, covered }) => state === "partial" && covered > 0),
      "only uncertain": (cells) => cells.some(({ state }) => state === "uncertain"),
      "required and empty": (cells) =>
        cells.some((cell) => cell.required && cell.state === "empty"),
    },
  }),
  "A2 and A3 expiry and succession": agreement({
    fast: ({ records, view }) => {
      const result = expiring(records, view);
      return sorted(
        result.expiries.map((row) => ({
          structure: row.structure.id,
          on: row.on,
          days: row.days,
          cause: row.cause as string,
          successor: row.successor as string,
          gapDays: row.gapDays,
          fteLost: row.fteLost,
          decideBy: row.decision.decideBy,
          nextSession: row.decision.nextSession?.id ?? null,
        })),
      );
    },
    slow: ({ records, view }) => sorted(slowExpiring(records, view)),
    reaches: {
      structures: (rows) => rows.some(({ cause }) => cause === "structure"),
      money: (rows) => rows.some(({ cause }) => cause === "funding"),
      "a gap": (rows) => rows.some(({ successor }) => successor === "gap"),
      "a planned one": (rows) => rows.some(({ successor }) => successor === "planned"),
      "a secured one": (rows) => rows.some(({ successor }) => successor === "secured"),
    },
  }),
  "A5 overlaps": agreement({
    fast: ({ records, view }) => {
      const found = overlaps(records, view).overlaps;
      const group = ({ structures, days, from, to }: (typeof found)[number]) => ({
        structures: ids(structures),
        days,
        from,
        to,
      });
      return {
        tasks: sorted(
          found.flatMap((row) => (row.task ? [{ task: row.task.id, ...group(row) }] : [])),
        ),
        offers: sorted(
          found
            .filter(({ task }) => task === null)
            .map((row) => ({
              fields: ids(row.actionFields),
              groups: [...row.targetGroups].sort(),
              areas: ids(row.areas),
              ...group(row),
            })),
        ),
      };
    },
    slow: ({ records, view }) => {
      const { tasks, offers } = slowOverlaps(records, view);
      return { tasks: sorted(tasks), offers: sorted(offers) };
    },
    reaches: {
      "one task": ({ tasks }) => any(tasks),
      "the whole district": ({ offers }) => offers.some(({ areas }) => areas.length === 0),
      "several areas": ({ offers }) => offers.some(({ areas }) => areas.length > 1),
      "several fields": ({ offers }) => offers.some(({ fields }) => fields.length > 1),
      "several groups": ({ offers }) => offers.some(({ groups }) => groups.length > 1),
      "three serve": ({ offers }) => offers.some(({ structures }) => structures.length > 2),
      "two groups": ({ offers }) => offers.length > 1,
    },
  }),
  "A6 responsibility gaps": agreement({
    fast: ({ records, view }) =>
      responsibilityGaps(records, view).gaps.map(({ task, area, from, to, days }) => ({
        task: task.id,
        area: area?.id ?? null,
        from,
        to,
        days,
      })),
    slow: ({ records, view }) => slowResponsibilityGaps(records, view),
    reaches: {
      everywhere: (gaps) => gaps.some(({ area }) => area === null),
      "one area": (gaps) => gaps.some(({ area }) => area !== null),
      "two of one task": (gaps) =>
        gaps.some((a, at) => a.task === gaps[at + 1]?.task && a.area === gaps[at + 1]?.area),
    },
  }),
  "A7 needs": agreement({
    fast: ({ records, view }) =>
      unmetNeeds(records, view).needs.map((row) => ({
        need: row.need.id,
        period: row.period.id,
        demand: row.demand,
        degree: row.degree === null ? null : rounded(row.degree),
        covered: row.coveredDays,
        state: row.state as string,
      })),
    slow: ({ records, view }) => slowNeeds(records, view),
    reaches: {
      "met by degree": (rows) => rows.some((row) => row.degree !== null && row.state === "met"),
      "partly by degree": (rows) =>
        rows.some((row) => row.degree !== null && row.state === "partly"),
      "partly by days": (rows) => rows.some((row) => row.degree === null && row.state === "partly"),
    },
  }),
  "A8 steering gaps": agreement({
    fast: ({ records, view }) =>
      sorted(
        steeringGaps(records, view).gaps.map((row) => ({
          name: row.task ? `task ${row.task.id}` : `need ${row.needs[0]?.id}`,
          level: row.steeringLevel as string,
          period: row.period.id,
          missing: row.missing as string,
          days: row.days,
        })),
      ),
    slow: ({ records, view }) => sorted(slowSteering(records, view)),
    reaches: {
      "a lead": (rows) => rows.some(({ missing }) => missing === "lead"),
      doing: (rows) => rows.some(({ missing }) => missing === "does"),
      "needs without a task": (rows) => rows.some(({ name }) => name.startsWith("need")),
    },
  }),
  "A9 money": agreement({
    fast: ({ records, view }) =>
      fundingGaps(records, view).rows.map((row) => ({
        name: `${row.subject.list[0]}${row.subject.entry.id}`,
        year: row.year,
        cost: row.cost === null ? null : rounded(row.cost),
        approved: rounded(row.approved),
        office: granted(row.office),
        thirdParties: granted(row.thirdParties),
        gap: row.gap === null ? null : rounded(row.gap),
        ownShare: row.ownShare === null ? null : rounded(row.ownShare),
      })),
    slow: ({ records, view }) => slowFunding(records, view),
    reaches: {
      gaps: (rows) => rows.some(({ gap }) => gap !== null && gap > 0),
      "unknown cost": (rows) => rows.some(({ cost }) => cost === null),
      "more approved than costs": (rows) => rows.some(({ gap }) => gap !== null && gap < 0),
      "own money": (rows) => rows.some(({ office }) => office.approved > 0),
      "a year that is open": (rows) => rows.some(({ year }) => year === null),
      "two years": (rows) => new Set(rows.map(({ year }) => year)).size > 1,
      measures: (rows) => rows.some(({ name }) => name.startsWith("m")),
    },
  }),
  "A11 capacity": agreement({
    fast: ({ records, view }) => {
      const { months, periods } = capacity(records, view);
      return {
        months,
        periods: periods.map(({ period, end, mean }) => ({
          period: period.id,
          end,
          mean: {
            permanent: rounded(mean.permanent),
            temporary: rounded(mean.temporary),
            uncertain: rounded(mean.uncertain),
          },
        })),
      };
    },
    slow: ({ records, view }) => slowCapacity(records, view),
    reaches: {
      months: ({ months }) => any(months),
      temporary: ({ months }) => months.some(({ temporary }) => temporary > 0),
      uncertain: ({ months }) => months.some(({ uncertain }) => uncertain > 0),
      unknown: ({ months }) => months.some(({ unknown }) => unknown > 0),
    },
  }),
  "A13 cliffs": agreement({
    fast: ({ records, view }) =>
      sorted(
        cliffs(records, view).cliffs.map(({ month, fte, fundings, structures }) => ({
          month,
          fte: rounded(fte),
          fundings: ids(fundings),
          structures: ids(structures),
        })),
      ),
    slow: ({ records, view }) => sorted(slowCliffs(records, view)),
    reaches: {
      losses: any,
      tranches: (rows) => rows.some(({ fundings }) => any(fundings)),
    },
  }),
  "A14 networks": agreement({
    fast: ({ records, view }) => {
      const { isolated: alone, components, articulation } = isolated(records, view).horizon;
      return {
        isolated: ids(alone),
        groups: components.length,
        articulation: ids(articulation.map(({ structure }) => structure)),
      };
    },
    slow: ({ records, view }) => slowNetwork(records, view),
    reaches: {
      isolated: ({ isolated: alone }) => any(alone),
      articulation: ({ articulation }) => any(articulation),
    },
  }),
  "A26 feasibility": agreement({
    fast: ({ records, view }) =>
      feasibility(records, view).gaps.map((row) => ({
        measure: row.measure.id,
        period: row.period.id,
        missing: row.structure
          ? `s${row.structure.id}`
          : row.obstacle === "noLead"
            ? "lead"
            : "funding",
        from: row.from,
        to: row.to,
      })),
    slow: ({ records, view }) => slowFeasibility(records, view),
    reaches: {
      "no lead": (rows) => rows.some(({ missing }) => missing === "lead"),
      "open money": (rows) => rows.some(({ missing }) => missing === "funding"),
      "two stretches": (rows) =>
        rows.some(
          (row, at) =>
            row.missing.startsWith("s") &&
            row.missing === rows[at + 1]?.missing &&
            row.period === rows[at + 1]?.period,
        ),
    },
  }),
};
