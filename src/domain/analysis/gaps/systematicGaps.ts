import type { Day } from "../../day.ts";
import { intersect } from "../../period.ts";
import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import type { ListName } from "../../schema/index.ts";
import { eachOf, flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { areaTree } from "../kernel/areaTree.ts";
import type { ActionField, Area, GapKind, SpatialLevel, SteeringLevel } from "../kernel/entries.ts";
import { memoized } from "../kernel/memoized.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import type { FundingSubject } from "../money/costSource.ts";
import { type FundingYear, fundingGaps } from "../money/fundingGaps.ts";
import { coverage } from "../supply/coverage.ts";
import { steeringGaps } from "./steeringGaps.ts";
import { type NeedCoverage, unmetNeeds } from "./unmetNeeds.ts";

/** One gap of another analysis, as it is counted here. */
export interface GapOccurrence {
  readonly analysis: "coverage" | "unmetNeeds" | "steeringGaps" | "fundingGaps";
  readonly kind: GapKind;
  readonly actionField: ActionField;
  readonly level: SpatialLevel | SteeringLevel | null;
  readonly period: PlanPeriod;
  readonly municipalities: readonly Area[];
  /** The need, task, structure or measure; null for a cell of the matrix. */
  readonly record: { readonly list: ListName; readonly id: number } | null;
}

export interface SystematicGap {
  readonly kind: GapKind;
  readonly pattern: "periods" | "levels" | "municipalities";
  readonly actionField: ActionField;
  readonly members: readonly GapOccurrence[];
  /** What makes the pattern; only the list named by it is filled. */
  readonly periods: readonly PlanPeriod[];
  readonly levels: readonly (SpatialLevel | SteeringLevel)[];
  readonly municipalities: readonly Area[];
}

export interface SystematicGapsResult {
  readonly gaps: readonly SystematicGap[];
}

/**
 * A10 Systematische Lücken: gaps of one kind in one action field that recur, in at least the
 * office's number of consecutive periods, of levels, or of municipalities (each taken over all
 * periods). Counted are required cells with nothing in them (A1), needs not met (A7), steering
 * gaps (A8, in the municipalities of the needs that ask then) and money missing (A9, in every period
 * its year shares a day with; a structure or measure once in each). Periods are consecutive in the
 * order of their starts, without those that lie inside another; of equal ones the first counts. A word for a level that the app
 * does not know counts as none.
 */
export const systematicGaps = counting(function* (
  records: Records,
  view: View,
): Steps<SystematicGapsResult> {
  const groups = new Map<string, GapOccurrence[]>();
  const file = (occurrence: GapOccurrence) => {
    const name = `${occurrence.kind} ${occurrence.actionField.id}`;
    const group = groups.get(name);
    if (group) group.push(occurrence);
    else groups.set(name, [occurrence]);
  };
  for (const found of yield* occurrences(records, view)) yield* eachOf(found, file, 256);
  const gaps = yield* flatMapped([...groups.values()], (members) => patterns(members, view), 1);
  return { gaps };
});

/** Which kind of gap an unmet need is: steering, or none of the supply, or too little of it. */
export function kindOfNeed({ need, structures }: NeedCoverage): GapKind {
  if (need.kind === "steering") return "steering";
  return structures.length > 0 ? "capacity" : "service";
}

function patterns(members: readonly GapOccurrence[], view: View): SystematicGap[] {
  const [first] = members;
  if (first === undefined) return [];
  const { kind, actionField } = first;
  const { systematicPeriods, systematicLevels, systematicMunicipalities } = view.settings;
  const noMembers = { kind, actionField, periods: [], levels: [], municipalities: [] };
  const found: SystematicGap[] = [];
  for (const run of runsOf(consecutive(view.periods), members)) {
    if (run.length < systematicPeriods) continue;
    const inRun = members.filter(({ period }) => run.includes(period));
    found.push({ ...noMembers, pattern: "periods", periods: run, members: inRun });
  }
  const levels = [...new Set(members.flatMap(({ level }) => level ?? []))];
  if (levels.length >= systematicLevels) {
    const onLevels = members.filter(({ level }) => level !== null);
    found.push({ ...noMembers, pattern: "levels", levels, members: onLevels });
  }
  const municipalities = [...new Set(members.flatMap((member) => member.municipalities))];
  if (municipalities.length >= systematicMunicipalities) {
    const inPlaces = members.filter((member) => member.municipalities.length > 0);
    found.push({ ...noMembers, pattern: "municipalities", municipalities, members: inPlaces });
  }
  return found;
}

/** Those that do not lie inside another, in the order of their starts; of equal ones the first. */
function consecutive(periods: readonly PlanPeriod[]): PlanPeriod[] {
  const found: PlanPeriod[] = [];
  for (const period of [...periods].sort(byStart)) {
    const last = found.at(-1);
    // Whatever begins before and ends no earlier holds all of it.
    if (last === undefined || period.to > last.to) found.push(period);
  }
  return found;
}

/** Of those with the same start the longest first. */
function byStart(a: PlanPeriod, b: PlanPeriod): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to > b.to ? -1 : a.to < b.to ? 1 : 0;
}

/** Longest runs of consecutive periods with a member. */
function runsOf(periods: readonly PlanPeriod[], members: readonly GapOccurrence[]): PlanPeriod[][] {
  const having = new Set(members.map(({ period }) => period));
  const runs: PlanPeriod[][] = [[]];
  for (const period of periods) {
    if (having.has(period)) runs.at(-1)?.push(period);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Those of each analysis. */
function* occurrences(records: Records, view: View): Steps<GapOccurrence[][]> {
  const find = finder(records);
  return [
    (yield* memoized(coverage, records, view)).cells
      .filter(({ state, required }) => required && state === "empty")
      .map(({ actionField, column, period }) => ({
        analysis: "coverage" as const,
        kind: "service" as const,
        actionField,
        level: knownLevel(column.id),
        period,
        municipalities: [],
        record: null,
      })),
    yield* flatMapped((yield* memoized(unmetNeeds, records, view)).unmet, (row) =>
      find(row.need.actionFields, [row.need.spatialLevel], row.need.areas, {
        analysis: "unmetNeeds",
        kind: kindOfNeed(row),
        period: row.period,
        record: { list: "needs", id: row.need.id },
      }),
    ),
    yield* flatMapped(
      (yield* memoized(steeringGaps, records, view)).gaps,
      ({ task, needs, steeringLevel, period }) =>
        find(
          task ? task.actionFields : needs.flatMap(({ actionFields }) => actionFields),
          [steeringLevel],
          needs.flatMap(({ areas }) => areas),
          {
            analysis: "steeringGaps",
            kind: "steering",
            period,
            record: task
              ? { list: "tasks", id: task.id }
              : { list: "needs", id: needs[0]?.id ?? Number.NaN },
          },
        ),
    ),
    yield* flatMapped(yield* unpaid(records, view), ({ subject: { list, entry }, period }) => {
      const levels: readonly (string | null)[] =
        "spatialLevels" in entry ? entry.spatialLevels : [entry.spatialLevel];
      return find(entry.actionFields, levels, entry.areas, {
        analysis: "fundingGaps",
        kind: "funding",
        period,
        record: { list: list as ListName, id: entry.id },
      });
    }),
  ];
}

type Kind = Pick<GapOccurrence, "analysis" | "kind" | "period" | "record">;

/** One occurrence per action field and level; none where the field is not recorded. */
function finder(records: Records) {
  const tree = areaTree(records.areas);
  return (
    fields: readonly number[],
    levels: readonly (string | null)[],
    areas: readonly number[],
    kind: Kind,
  ): GapOccurrence[] => {
    const municipalities: Area[] = [
      ...new Set(areas.flatMap((id) => tree.municipalityOf(id) ?? [])),
    ];
    const actionFields: ActionField[] = [...new Set(fields)].flatMap(
      (id) => records.actionFields.byId.get(id) ?? [],
    );
    const known = levels.length > 0 ? levels.map(knownLevel) : [null];
    return actionFields.flatMap((actionField) =>
      known.map((level) => ({ ...kind, actionField, level, municipalities })),
    );
  };
}

const knownLevels: readonly (SpatialLevel | SteeringLevel)[] = [
  ...choiceSets.spatialLevel,
  ...choiceSets.steeringLevel,
];

function knownLevel(word: string | null): SpatialLevel | SteeringLevel | null {
  return knownLevels.find((level) => level === word) ?? null;
}

/** What lacks money in a year of a period, once for each period. */
function* unpaid(
  records: Records,
  view: View,
): Steps<readonly { subject: FundingSubject; period: PlanPeriod }[]> {
  const found = new Map<PlanPeriod, Set<FundingSubject["entry"]>>();
  const { rows } = yield* memoized(fundingGaps, records, view);
  return yield* flatMapped(
    rows.filter(({ gap }) => gap !== null && gap > 0),
    (row) =>
      periodsOfYear(row, view).flatMap((period) => {
        const there = found.get(period) ?? new Set();
        found.set(period, there);
        if (there.has(row.subject.entry)) return [];
        there.add(row.subject.entry);
        return [{ subject: row.subject, period }];
      }),
  );
}

function periodsOfYear({ year }: FundingYear, view: View): PlanPeriod[] {
  if (year === null) return [];
  const days = { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day };
  return view.periods.filter((period) => intersect(period, days) !== null);
}
