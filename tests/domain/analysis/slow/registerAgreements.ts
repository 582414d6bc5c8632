import { decideBy } from "../../../../src/domain/analysis/deadlines/decideBy.ts";
import { dataQuality } from "../../../../src/domain/analysis/findings/dataQuality.ts";
import { responsibilityMatrix } from "../../../../src/domain/analysis/gaps/responsibilityMatrix.ts";
import { systematicGaps } from "../../../../src/domain/analysis/gaps/systematicGaps.ts";
import { unlinked } from "../../../../src/domain/analysis/gaps/unlinked.ts";
import { incompleteMeasures } from "../../../../src/domain/analysis/measures/incompleteMeasures.ts";
import { lateMeasures } from "../../../../src/domain/analysis/measures/lateMeasures.ts";
import { progress } from "../../../../src/domain/analysis/measures/progress.ts";
import { resolutions } from "../../../../src/domain/analysis/measures/resolutions.ts";
import { dependency } from "../../../../src/domain/analysis/money/dependency.ts";
import { comparison } from "../../../../src/domain/analysis/scenarios/comparison.ts";
import { scenarios } from "../../../../src/domain/analysis/scenarios/scenarios.ts";
import { distribution } from "../../../../src/domain/analysis/supply/distribution.ts";
import { idlePotentials } from "../../../../src/domain/analysis/supply/idlePotentials.ts";
import { singleProviders } from "../../../../src/domain/analysis/supply/singleProviders.ts";
import { agreement, ids, sorted } from "./agreement.ts";
import { rounded } from "./rounded.ts";
import { slowComparison } from "./slowComparison.ts";
import { slowDecideBy } from "./slowDecideBy.ts";
import { slowDependency, slowSingleProviders, slowWholeMoney } from "./slowDependency.ts";
import { slowDistribution } from "./slowDistribution.ts";
import { slowMatrix } from "./slowMatrix.ts";
import {
  slowIncomplete,
  slowLate,
  slowPotentials,
  slowProgress,
  slowUnlinked,
} from "./slowMeasures.ts";
import { slowQuality } from "./slowQuality.ts";
import { slowResolutions } from "./slowResolutions.ts";
import { slowScenarios } from "./slowScenarios.ts";
import { slowSystematic } from "./slowSystematic.ts";

const any = (rows: readonly unknown[]) => rows.length > 0;
const inOrder = (entries: readonly { id: number }[]) => entries.map(({ id }) => id);
const byFieldAndPeriod = <R extends { field: number; period: number }>(rows: readonly R[]) =>
  [...rows].sort((a, b) => a.field - b.field || a.period - b.period);

/** Deadlines, patterns, shares, measures, registers: A4, A10, A12, A15 to A24, A27 and two days compared. */
export const registerAgreements = {
  "A4 days to decide by": agreement({
    fast: ({ records, view }) =>
      sorted(
        decideBy(records, view).dates.map((row) => ({
          structure: row.structure?.id ?? null,
          measure: row.measure?.id ?? null,
          funding: row.funding?.id ?? null,
          endsOn: row.endsOn,
          applyBy: row.applyBy,
          decideBy: row.decideBy,
          session: row.session?.id ?? null,
          nextSession: row.nextSession?.id ?? null,
          papersDueOn: row.papersDueOn,
          overdue: row.overdue,
        })),
      ),
    slow: ({ records, view }) => sorted(slowDecideBy(records, view)),
    reaches: {
      "a structure without a tranche": (rows) => rows.some((row) => row.funding === null),
      "a structure with a tranche": (rows) =>
        rows.some((row) => row.funding !== null && row.structure !== null),
      "a measure": (rows) => rows.some((row) => row.measure !== null),
      "a tranche without an end": (rows) => rows.some((row) => row.endsOn === null),
      "no session": (rows) => rows.some((row) => row.session === null),
      "a session": (rows) => rows.some((row) => row.session !== null),
      "a next session": (rows) => rows.some((row) => row.nextSession !== null),
      overdue: (rows) => rows.some((row) => row.overdue),
    },
  }),
  "A10 systematic gaps": agreement({
    fast: ({ records, view }) =>
      sorted(
        systematicGaps(records, view).gaps.map((row) => ({
          name: `${row.kind} ${row.actionField.id}`,
          pattern: row.pattern as string,
          members: sorted(
            row.members.map(({ analysis, record, level, period, municipalities }) => ({
              analysis: analysis as string,
              record: record && `${record.list}:${record.id}`,
              level: level as string | null,
              period: period.id,
              places: ids(municipalities),
            })),
          ),
        })),
      ),
    slow: ({ records, view }) => sorted(slowSystematic(records, view)),
    reaches: {
      periods: (rows) => rows.some((row) => row.pattern === "periods"),
      levels: (rows) => rows.some((row) => row.pattern === "levels"),
      municipalities: (rows) => rows.some((row) => row.pattern === "municipalities"),
      money: (rows) => rows.some((row) => row.name.startsWith("funding")),
      steering: (rows) => rows.some((row) => row.name.startsWith("steering")),
      capacity: (rows) => rows.some((row) => row.name.startsWith("capacity")),
    },
  }),
  "A12 dependency": agreement({
    fast: ({ records, view }) => {
      const { rows, whole } = dependency(records, view);
      return {
        rows: sorted(
          rows.map((row) => ({
            name: `${row.of.by} ${row.of.id}`,
            period: row.period.id,
            fte: rounded(row.fte),
            fteShare: row.fteShare === null ? null : rounded(row.fteShare),
            euros: rounded(row.euros),
            euroShare: row.euroShare === null ? null : rounded(row.euroShare),
            hhi: row.hhi === null ? null : rounded(row.hhi),
            warning: row.warning,
            structures: ids(row.structures),
            unknownFte: row.unknownFte,
            unknownGrants: ids(row.unknownGrants),
          })),
        ),
        whole: whole.map(({ period, euros, temporaryEuros, unknownGrants }) => ({
          period: period.id,
          euros: rounded(euros),
          euroShare: euros === 0 ? null : rounded(temporaryEuros / euros),
          unknownGrants: ids(unknownGrants),
        })),
      };
    },
    slow: ({ records, view }) => ({
      rows: sorted(slowDependency(records, view)),
      whole: slowWholeMoney(records, view),
    }),
    reaches: {
      "shares of VZÄ": ({ rows }) =>
        rows.some((row) => row.fteShare !== null && row.fteShare > 0 && row.fteShare < 1),
      "shares of euros": ({ rows }) =>
        rows.some((row) => row.euroShare !== null && row.euroShare > 0 && row.euroShare < 1),
      "several funders": ({ rows }) => rows.some((row) => row.hhi !== null && row.hhi < 1),
      warnings: ({ rows }) => rows.some((row) => row.warning),
      "no warnings": ({ rows }) => rows.some((row) => !row.warning),
      "unknown VZÄ": ({ rows }) => rows.some((row) => row.unknownFte > 0),
      "unknown grants": ({ rows }) => rows.some((row) => row.unknownGrants.length > 0),
    },
  }),
  "A15 incomplete measures": agreement({
    fast: ({ records, view }) =>
      incompleteMeasures(records, view).rows.map(({ measure, missing }) => ({
        measure: measure.id,
        missing: missing as string,
      })),
    slow: ({ records }) => slowIncomplete(records),
    reaches: {
      lead: (rows) => rows.some(({ missing }) => missing === "lead"),
      funding: (rows) => rows.some(({ missing }) => missing === "funding"),
      date: (rows) => rows.some(({ missing }) => missing === "date"),
      indicator: (rows) => rows.some(({ missing }) => missing === "indicator"),
      link: (rows) => rows.some(({ missing }) => missing === "link"),
    },
  }),
  "A16 gaps and measures without each other": agreement({
    fast: ({ records, view }) => {
      const result = unlinked(records, view);
      return {
        gaps: result.gapsWithoutMeasure.map(({ gap, periods }) => ({
          gap: gap.id,
          periods: inOrder(periods),
        })),
        measures: result.measuresWithoutGap.map(({ measure, periods }) => ({
          measure: measure.id,
          periods: inOrder(periods),
        })),
      };
    },
    slow: ({ records, view }) => slowUnlinked(records, view),
    reaches: {
      gaps: ({ gaps }) => any(gaps),
      measures: ({ measures }) => any(measures),
      "no period": ({ gaps }) => gaps.some(({ periods }) => periods.length === 0),
    },
  }),
  "A17 late measures": agreement({
    fast: ({ records, view }) => {
      const result = lateMeasures(records, view);
      return {
        late: sorted(
          result.late.map(({ measure, gap, worksFrom, delay }) => ({
            measure: measure.id,
            gap: gap.id,
            worksFrom,
            delay,
          })),
        ),
        unknown: sorted(
          result.unknown.map(({ measure, gap }) => ({ measure: measure.id, gap: gap.id })),
        ),
      };
    },
    slow: ({ records, view }) => {
      const { late, unknown } = slowLate(records, view);
      return { late: sorted(late), unknown: sorted(unknown) };
    },
    reaches: { late: ({ late }) => any(late), unknown: ({ unknown }) => any(unknown) },
  }),
  "A18 matrix of responsibilities": agreement({
    fast: ({ records, view }) => {
      const result = responsibilityMatrix(records, view);
      return {
        cells: sorted(
          result.cells
            .map(({ task, structure, roles }) => ({
              task: task.id,
              structure: structure.id,
              roles: roles as readonly string[],
            }))
            // A role of a word nobody knows is shown, and counts as none.
            .filter(({ roles }) => roles.length > 0),
        ),
        findings: sorted(
          result.findings.map(({ check, task, structure, count }) => ({
            check: check as string,
            task: task?.id ?? null,
            structure: structure?.id ?? null,
            count,
          })),
        ),
      };
    },
    slow: ({ records, view }) => {
      const { cells, findings } = slowMatrix(records, view);
      return { cells: sorted(cells), findings: sorted(findings) };
    },
    reaches: {
      "several roles": ({ cells }) => cells.some(({ roles }) => roles.length > 1),
      "several leads": ({ findings }) => findings.some(({ check }) => check === "severalLeads"),
      "too many contributors": ({ findings }) =>
        findings.some(({ check }) => check === "tooManyContributors"),
      "too many leads": ({ findings }) => findings.some(({ check }) => check === "tooManyLeads"),
    },
  }),
  "A19 single providers": agreement({
    fast: ({ records, view }) =>
      byFieldAndPeriod(
        singleProviders(records, view).rows.map((row) => ({
          field: row.actionField.id,
          period: row.period.id,
          kind: row.kind as string,
          structures: ids(row.structures),
          provider: row.provider?.id ?? null,
        })),
      ),
    slow: ({ records, view }) => byFieldAndPeriod(slowSingleProviders(records, view)),
    reaches: {
      structure: (rows) => rows.some(({ kind }) => kind === "structure"),
      provider: (rows) => rows.some(({ kind }) => kind === "provider"),
    },
  }),
  "A20 progress": agreement({
    fast: ({ records, view }) =>
      progress(records, view).measures.map((row) => ({
        measure: row.measure.id,
        lead: row.lead?.id ?? null,
        overdueDays: row.overdueDays,
        stale: row.stale,
        confirmedDays: row.confirmedDays,
      })),
    slow: ({ records, view }) => slowProgress(records, view),
    reaches: {
      overdue: (rows) => rows.some(({ overdueDays }) => overdueDays > 0),
      stale: (rows) => rows.some((row) => row.stale && row.confirmedDays !== null),
      fresh: (rows) => rows.some((row) => !row.stale),
    },
  }),
  "A21 resolutions": agreement({
    fast: ({ records, view }) =>
      sorted(
        resolutions(records, view).rows.map((row) => ({
          outcome: row.outcome.id,
          meeting: row.meeting?.id ?? null,
          state: row.state as string,
          overdueDays: row.overdueDays,
          condition: row.condition as string,
        })),
      ),
    slow: ({ records, view }) => sorted(slowResolutions(records, view)),
    reaches: {
      overdue: (rows) => rows.some(({ state }) => state === "overdue"),
      broken: (rows) => rows.some(({ condition }) => condition === "broken"),
      holds: (rows) => rows.some(({ condition }) => condition === "holds"),
      unknown: (rows) => rows.some(({ condition }) => condition === "unknown"),
      none: (rows) => rows.some(({ condition }) => condition === "none"),
    },
  }),
  "A23 distribution": agreement({
    fast: ({ records, view }) =>
      sorted(
        distribution(records, view).rows.map((row) => ({
          municipality: row.municipality.id,
          structures: ids(row.structures),
          reaching: ids(row.reaching),
          fte: rounded(row.fte),
          population: row.population?.id ?? null,
          accommodated: row.accommodated?.id ?? null,
          structuresPerThousand:
            row.structuresPerThousand === null ? null : rounded(row.structuresPerThousand),
          ftePerThousand: row.ftePerThousand === null ? null : rounded(row.ftePerThousand),
          suppressed: row.suppressed,
        })),
      ),
    slow: ({ records, view }) => sorted(slowDistribution(records, view)),
    reaches: {
      "on the spot": (rows) => rows.some(({ structures }) => any(structures)),
      reaching: (rows) => rows.some(({ reaching }) => any(reaching)),
      rates: (rows) => rows.some(({ structuresPerThousand }) => (structuresPerThousand ?? 0) > 0),
      "held back": (rows) => rows.some(({ suppressed }) => suppressed),
      "accommodated persons only": (rows) =>
        rows.some((row) => row.population === null && row.accommodated !== null),
    },
  }),
  "A24 data quality": agreement({
    fast: ({ records, view }) => {
      const result = dataQuality(records, view);
      return {
        lists: result.lists.map(({ list, entries, required, filled }) => ({
          list: list as string,
          entries,
          required,
          filled,
        })),
        share: result.share === null ? null : rounded(result.share),
        unknownEnds: ids(result.unknownEnds),
        unknownFte: ids(result.unknownFte),
        withoutTranche: ids(result.withoutTranche),
        outsideStructure: ids(result.outsideStructure),
        withoutTargetGroups: ids(result.withoutTargetGroups),
        withoutDay: sorted(
          result.withoutDay.map(({ list, entry }) => ({ list: list as string, id: entry.id })),
        ),
        costSources: sorted(
          result.costSources.map(({ subject, sources }) => ({
            name: `${subject.list[0]}${subject.entry.id}`,
            sources: sources as readonly string[],
          })),
        ),
        moreApproved: sorted(
          result.moreApproved.map(({ subject, year }) => ({
            name: `${subject.list[0]}${subject.entry.id}`,
            year,
          })),
        ),
        countedTwice: sorted(
          result.countedTwice.map(({ measure, structure }) => ({
            measure: measure.id,
            structure: structure.id,
          })),
        ),
        stale: sorted(
          result.confirmations
            .filter(({ stale }) => stale)
            .map(({ list, entry, days }) => ({ list: list as string, id: entry.id, days })),
        ),
        dangling: sorted(
          result.dangling.map(({ list, entry, field, to, id }) => ({
            list: list as string,
            id: entry.id,
            field,
            to: to as string,
            target: id,
          })),
        ),
        foreignWords: sorted(
          result.foreignWords.map(({ list, entry, field, word }) => ({
            list: list as string,
            id: entry.id,
            field,
            word,
          })),
        ),
      };
    },
    slow: ({ records, recorded, view }) => {
      const { share, stale, dangling, foreignWords, ...rest } = slowQuality(
        records,
        recorded,
        view,
      );
      return {
        ...rest,
        share: share === null ? null : rounded(share),
        stale: sorted(stale),
        dangling: sorted(dangling),
        foreignWords: sorted(foreignWords),
      };
    },
    reaches: {
      "tranches outside": ({ outsideStructure }) => any(outsideStructure),
      "without target groups": ({ withoutTargetGroups }) => any(withoutTargetGroups),
      "without a tranche": ({ withoutTranche }) => any(withoutTranche),
      "without a day": ({ withoutDay }) => any(withoutDay),
      "several sources of cost": ({ costSources }) => any(costSources),
      "more approved than costs": ({ moreApproved }) => any(moreApproved),
      "counted twice": ({ countedTwice }) => any(countedTwice),
      "stale but confirmed once": ({ stale }) => stale.some(({ days }) => days !== null),
      "deleted look-ups": ({ dangling }) => any(dangling),
      "foreign words": ({ foreignWords }) => any(foreignWords),
    },
  }),
  "A27 potentials": agreement({
    fast: ({ records, view }) => {
      const result = idlePotentials(records, view);
      return {
        withoutMeasure: inOrder(result.withoutMeasure),
        unpublished: inOrder(result.unpublished),
        byState: result.byState.map(({ state, potentials }) => ({
          state: state as string,
          potentials: inOrder(potentials),
        })),
        byPlace: result.byPlace.map(({ area, potentials }) => ({
          area: area?.id ?? null,
          potentials: inOrder(potentials),
        })),
      };
    },
    slow: ({ records, view }) => slowPotentials(records, view),
    reaches: {
      "without a measure": ({ withoutMeasure }) => any(withoutMeasure),
      unpublished: ({ unpublished }) => any(unpublished),
      "unknown state": ({ byState }) => byState.some(({ state }) => state === "unknown"),
      "the whole district": ({ byPlace }) => byPlace.some(({ area }) => area === null),
    },
  }),
  "A25 assumptions": agreement({
    fast: ({ records, view, changes }) => {
      const result = scenarios(records, view, changes);
      const { after } = result;
      return {
        cells: sorted(
          result.cells.map(([before, now]) => ({
            field: before.actionField.id,
            level: before.column.id,
            period: before.period.id,
            state: [before.state, now.state] as string[],
          })),
        ),
        needs: sorted(
          result.needs.map(([before, now]) => ({
            need: before.need.id,
            period: before.period.id,
            state: [before.state, now.state] as string[],
          })),
        ),
        emptyRequired: after.emptyRequired.length,
        withoutSuccessor: sorted(
          after.withoutSuccessor.map(({ structure, on }) => ({ structure: structure.id, on })),
        ),
        unmet: after.unmet.length,
        expiries: after.expiries.length,
        money: after.money.totals.map(({ year, cost, gap }) => ({
          year,
          cost: cost === null ? null : rounded(cost),
          gap: gap === null ? null : rounded(gap),
        })),
        months: after.capacity.months,
      };
    },
    slow: ({ recorded, view, changes }) => slowScenarios(recorded, view, changes),
    reaches: {
      cells: ({ cells }) => any(cells),
      needs: ({ needs }) => any(needs),
      "one more without a successor": ({ withoutSuccessor }) => any(withoutSuccessor),
    },
  }),
  "two days compared": agreement({
    fast: ({ records, view, days: [from, to] }) => {
      const result = comparison(records, view, from, to);
      return {
        before: inOrder(result.before),
        after: inOrder(result.after),
        added: inOrder(result.added),
        ended: inOrder(result.ended),
        changed: result.changed.map(({ structure, fte, certain }) => ({
          structure: structure.id,
          fte: [...fte],
          certain: [...certain],
        })),
        capacity: [...result.capacity],
        differing: {
          permanent: inOrder(result.differing.permanent),
          temporary: inOrder(result.differing.temporary),
          uncertain: inOrder(result.differing.uncertain),
          all: inOrder(result.differing.all),
        },
        cells: sorted(
          result.cells.map((pair) => ({
            field: pair[0].actionField.id,
            level: pair[0].column.id,
            state: pair.map(({ state }) => state) as (string | undefined)[],
          })),
        ),
        needs: result.needs.map(({ need, rows }) => ({
          need: need.id,
          state: rows.map((row) => row?.state ?? null) as (string | null)[],
        })),
      };
    },
    slow: ({ records, view, days: [from, to] }) => {
      const { cells, ...rest } = slowComparison(records, view, from, to);
      return { ...rest, cells: sorted(cells) };
    },
    reaches: {
      added: ({ added }) => any(added),
      ended: ({ ended }) => any(ended),
      changed: ({ changed }) => any(changed),
      permanent: ({ differing }) => any(differing.permanent),
      temporary: ({ differing }) => any(differing.temporary),
      uncertain: ({ differing }) => any(differing.uncertain),
      cells: ({ cells }) => any(cells),
      needs: ({ needs }) => needs.some(({ state }) => !state.includes(null)),
    },
  }),
};
