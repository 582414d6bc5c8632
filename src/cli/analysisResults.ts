import { capacity } from "../domain/analysis/capacity.ts";
import { cliffs } from "../domain/analysis/cliffs.ts";
import { coverage } from "../domain/analysis/coverage.ts";
import { dataQuality } from "../domain/analysis/dataQuality.ts";
import { decideBy } from "../domain/analysis/decideBy.ts";
import { type DependencyOf, dependency } from "../domain/analysis/dependency.ts";
import { distribution } from "../domain/analysis/distribution.ts";
import { expiring } from "../domain/analysis/expiring.ts";
import { feasibility } from "../domain/analysis/feasibility.ts";
import { fundingGaps } from "../domain/analysis/fundingGaps.ts";
import { idlePotentials } from "../domain/analysis/idlePotentials.ts";
import { incompleteMeasures } from "../domain/analysis/incompleteMeasures.ts";
import { isolated } from "../domain/analysis/isolated.ts";
import { lateMeasures } from "../domain/analysis/lateMeasures.ts";
import { overlaps } from "../domain/analysis/overlaps.ts";
import { progress } from "../domain/analysis/progress.ts";
import { resolutions } from "../domain/analysis/resolutions.ts";
import { responsibilityGaps } from "../domain/analysis/responsibilityGaps.ts";
import { responsibilityMatrix } from "../domain/analysis/responsibilityMatrix.ts";
import { singleProviders } from "../domain/analysis/singleProviders.ts";
import { steeringGaps } from "../domain/analysis/steeringGaps.ts";
import { systematicGaps } from "../domain/analysis/systematicGaps.ts";
import { unlinked } from "../domain/analysis/unlinked.ts";
import { unmetNeeds } from "../domain/analysis/unmetNeeds.ts";
import type { View } from "../domain/analysis/view.ts";
import { type Records, referenceTo } from "../domain/records.ts";
import { type Names, namesOf } from "./namesOf.ts";

/** All results in the form the README documents: records by name, days JJJJ-MM-TT, both ends counting. */
export function analysisResults(records: Records, view: View) {
  const names = namesOf(records);
  return {
    asOf: view.asOf,
    from: view.horizon.from,
    to: view.horizon.to,
    scenario: view.scenario,
    results: { ...listed(records, view, names), ...others(records, view, names) },
  };
}

/** The results whose form is promised to other programs. */
function listed(records: Records, view: View, names: Names) {
  const network = isolated(records, view).horizon;
  return {
    coverage: coverage(records, view).cells.map((cell) => ({
      actionField: names.entry(cell.actionField),
      spatialLevel: cell.column.by === "spatialLevel" ? cell.column.word : null,
      period: names.period(cell.period),
      structures: names.of(cell.structures),
      state: cell.state,
      required: cell.required,
      fte: cell.fte,
    })),
    expiring: expiring(records, view).expiries.map((expiry) => ({
      structure: names.entry(expiry.structure),
      on: expiry.on,
      days: expiry.days,
      cause: expiry.cause,
      successor: expiry.successor,
      gapDays: expiry.gapDays,
      decideBy: expiry.decision.decideBy,
    })),
    overlaps: overlaps(records, view, Number.POSITIVE_INFINITY).overlaps.map((overlap) => ({
      structures: names.of(overlap.structures),
      ...(overlap.kind === "task"
        ? { task: names.entry(overlap.task) }
        : {
            actionFields: names.of(overlap.actionFields),
            targetGroups: overlap.targetGroups,
            areas: names.of(overlap.areas),
          }),
      from: overlap.from,
      to: overlap.to,
      days: overlap.days,
    })),
    responsibilityGaps: responsibilityGaps(records, view).gaps.map((gap) => ({
      task: names.entry(gap.task),
      area: names.entry(gap.area),
      from: gap.from,
      to: gap.to,
      days: gap.days,
    })),
    unmetNeeds: unmetNeeds(records, view).unmet.map((row) => ({
      need: names.entry(row.need),
      period: names.period(row.period),
      demand: row.demand,
      supply: row.supply,
      unit: row.unit,
      degree: row.degree,
    })),
    steeringGaps: steeringGaps(records, view).gaps.map((gap) => ({
      task: names.entry(gap.task),
      steeringLevel: gap.steeringLevel,
      period: names.period(gap.period),
      missing: gap.missing,
      days: gap.days,
    })),
    fundingGaps: fundingGaps(records, view).rows.map((row) => ({
      [row.subject.list === "structures" ? "structure" : "measure"]: names.entry(row.subject.entry),
      year: row.year,
      cost: row.cost,
      approved: row.approved,
      applied: row.applied,
      gap: row.gap,
    })),
    systematicGaps: systematicGaps(records, view).gaps.map((gap) => ({
      kind: gap.kind,
      pattern: gap.pattern,
      actionField: names.entry(gap.actionField),
      members: gap.members.map((member) => ({
        analysis: member.analysis,
        record: member.record && nameOfReference(records, names, member.record),
        level: member.level,
        period: names.period(member.period),
        municipalities: names.of(member.municipalities),
      })),
    })),
    capacity: capacity(records, view).months.map(({ month, permanent, temporary, uncertain }) => ({
      month,
      permanent,
      temporary,
      uncertain,
    })),
    dependency: dependency(records, view).rows.map((row) => ({
      by: row.of.by,
      of: nameOfGroup(row.of, names),
      period: names.period(row.period),
      fteShare: row.fteShare,
      euroShare: row.euroShare,
      hhi: row.hhi,
    })),
    cliffs: cliffs(records, view).cliffs.map(({ month, fte, fundings }) => ({
      month,
      fte,
      fundings: names.of(fundings),
    })),
    isolated: names.of(network.isolated),
    articulation: network.articulation.map(({ structure }) => names.entry(structure)),
    incompleteMeasures: incompleteMeasures(records, view).rows.map(({ measure, missing }) => ({
      measure: names.entry(measure),
      missing,
    })),
    feasibility: feasibility(records, view).gaps.map((gap) => ({
      measure: names.entry(gap.measure),
      period: names.period(gap.period),
      missing: gap.structure ? names.entry(gap.structure) : gap.obstacle,
      from: gap.from,
      to: gap.to,
    })),
  };
}

/** The other results, as their tables name them. */
function others(records: Records, view: View, names: Names) {
  return {
    decideBy: names.of(decideBy(records, view).dates),
    responsibilityMatrix: names.of(responsibilityMatrix(records, view).cells),
    singleProviders: names.of(singleProviders(records, view).rows),
    unlinked: names.of(unlinked(records, view)),
    lateMeasures: names.of(lateMeasures(records, view).late),
    progress: names.of(progress(records, view).measures),
    resolutions: names.of(resolutions(records, view).rows),
    distribution: names.of(distribution(records, view).rows),
    dataQuality: names.of(dataQuality(records, view)),
    idlePotentials: names.of(idlePotentials(records, view)),
  };
}

function nameOfReference(
  records: Records,
  names: Names,
  {
    list,
    id,
  }: { readonly list: keyof Records & Parameters<typeof referenceTo>[0]; readonly id: number },
): string {
  return names.entry(records[list].byId.get(id)) ?? referenceTo(list, id);
}

function nameOfGroup(of: DependencyOf, names: Names): string | null {
  if (of.by === "actionField") return names.entry(of.actionField);
  return of.by === "carrier" ? names.entry(of.organisation) : of.word;
}
