import type { Records } from "../records.ts";
import { expiring } from "./deadlines/expiring.ts";
import { responsibilityGaps } from "./gaps/responsibilityGaps.ts";
import { steeringGaps } from "./gaps/steeringGaps.ts";
import { systematicGaps } from "./gaps/systematicGaps.ts";
import { unmetNeeds } from "./gaps/unmetNeeds.ts";
import { type Json, namer, recordName } from "./kernel/names.ts";
import type { View } from "./kernel/view.ts";
import { feasibility } from "./measures/feasibility.ts";
import { incompleteMeasures } from "./measures/incompleteMeasures.ts";
import { dependency } from "./money/dependency.ts";
import { fundingGaps } from "./money/fundingGaps.ts";
import { otherAnalyses } from "./otherAnalyses.ts";
import { overlaps } from "./overlaps/overlaps.ts";
import { capacity } from "./supply/capacity.ts";
import { cliffs } from "./supply/cliffs.ts";
import { coverage } from "./supply/coverage.ts";
import { isolated } from "./supply/isolated.ts";

/**
 * All results as plain data for checking, reporting tools and archives: records named by `key`, else
 * `list:id`; days JJJJ-MM-TT, both ends counting; a month by its first day; null = unknown or none.
 */
export function analysesAsJson(records: Records, view: View): Json {
  return {
    asOf: view.asOf,
    from: view.horizon.from,
    to: view.horizon.to,
    scenario: view.scenario,
    results: {
      ...gapResults(records, view),
      ...moneyResults(records, view),
      ...otherAnalyses(records, view),
    },
  };
}

function gapResults(records: Records, view: View): Json {
  const { name, names, period } = namer(records);
  return {
    coverage: coverage(records, view).cells.map((cell) => ({
      actionField: name("actionFields", cell.actionField),
      spatialLevel: cell.column.id,
      period: period(cell.period),
      structures: names("structures", cell.structures),
      state: cell.state,
      required: cell.required,
      fte: cell.fte,
      uncertain: names("structures", cell.uncertain),
      uncertainFte: cell.uncertainFte,
      coveredDays: cell.coveredDays,
      days: cell.days,
    })),
    expiring: expiring(records, view).expiries.map((row) => ({
      structure: name("structures", row.structure),
      on: row.on,
      days: row.days,
      cause: row.cause,
      successor: row.successor,
      gapDays: row.gapDays,
      decideBy: row.decision.decideBy,
      applyBy: row.decision.applyBy,
      session: name("sessions", row.decision.session),
      nextSession: name("sessions", row.decision.nextSession),
      fundings: names("fundings", row.fundings),
      fteLost: row.fteLost,
      eurosPerYearLost: row.eurosPerYearLost,
    })),
    overlaps: overlaps(records, view).overlaps.map((row) => ({
      structures: names("structures", row.structures),
      ...(row.task
        ? { task: name("tasks", row.task) }
        : {
            actionFields: names("actionFields", row.actionFields),
            targetGroups: [...row.targetGroups],
            areas: names("areas", row.areas),
          }),
      from: row.from,
      to: row.to,
      days: row.days,
    })),
    responsibilityGaps: responsibilityGaps(records, view).gaps.map((row) => ({
      task: name("tasks", row.task),
      area: name("areas", row.area),
      from: row.from,
      to: row.to,
      days: row.days,
    })),
    unmetNeeds: unmetNeeds(records, view).unmet.map((row) => ({
      need: name("needs", row.need),
      period: period(row.period),
      demand: row.demand,
      supply: row.supply,
      unit: row.unit,
      degree: row.degree,
      state: row.state,
      coveredDays: row.coveredDays,
      days: row.days,
    })),
    steeringGaps: steeringGaps(records, view).gaps.map((row) => ({
      task: name("tasks", row.task),
      steeringLevel: row.steeringLevel,
      period: period(row.period),
      missing: row.missing,
      days: row.days,
      needs: names("needs", row.needs),
    })),
    systematicGaps: systematicGaps(records, view).gaps.map((row) => ({
      kind: row.kind,
      pattern: row.pattern,
      actionField: name("actionFields", row.actionField),
      members: row.members.map((member) => ({
        analysis: member.analysis,
        record: recordName(records, member.record),
        level: member.level,
        period: period(member.period),
        municipalities: names("areas", member.municipalities),
      })),
    })),
    isolated: names("structures", isolated(records, view).horizon.isolated),
    articulation: isolated(records, view).horizon.articulation.map(({ structure }) =>
      name("structures", structure),
    ),
    incompleteMeasures: incompleteMeasures(records, view).rows.map(({ measure, missing }) => ({
      measure: name("measures", measure),
      missing,
    })),
    feasibility: feasibility(records, view).gaps.map((row) => ({
      measure: name("measures", row.measure),
      period: period(row.period),
      missing: name("structures", row.structure) ?? missingWords[row.obstacle] ?? row.obstacle,
      from: row.from,
      to: row.to,
      obstacle: row.obstacle,
      successor: row.succession?.successor ?? null,
    })),
  };
}

const missingWords: { readonly [obstacle: string]: string } = {
  noLead: "lead",
  fundingOpen: "funding",
};

function moneyResults(records: Records, view: View): Json {
  const { name, names, period } = namer(records);
  return {
    fundingGaps: fundingGaps(records, view).rows.map((row) => ({
      ...(row.subject.list === "structures"
        ? { structure: name("structures", row.subject.entry) }
        : { measure: name("measures", row.subject.entry) }),
      year: row.year,
      cost: row.cost,
      approved: row.approved,
      applied: row.applied,
      gap: row.gap,
      ownShare: row.ownShare,
      office: { ...row.office },
      thirdParties: { ...row.thirdParties },
      unknown: names("fundings", row.unknown),
    })),
    capacity: capacity(records, view).months.map((month) => ({ ...month })),
    dependency: dependency(records, view).rows.map((row) => ({
      by: row.of.by,
      of:
        row.of.by === "spatialLevel"
          ? row.of.word
          : row.of.by === "actionField"
            ? name("actionFields", row.of.actionField)
            : name("organisations", row.of.organisation),
      period: period(row.period),
      fteShare: row.fteShare,
      euroShare: row.euroShare,
      hhi: row.hhi,
      warning: row.warning,
    })),
    cliffs: cliffs(records, view).cliffs.map((row) => ({
      month: row.month,
      fte: row.fte,
      fundings: names("fundings", row.fundings),
      structures: names("structures", row.structures),
    })),
  };
}
