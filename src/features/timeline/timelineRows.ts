import type { DecideByResult, DecisionDate } from "../../domain/analysis/deadlines/decideBy.ts";
import type { Funding, Structure } from "../../domain/analysis/kernel/entries.ts";
import { groupedBy } from "../../domain/analysis/kernel/grouped.ts";
import { hasDay } from "../../domain/analysis/kernel/withDays.ts";
import { inOrder } from "../../domain/analysis/supply/coverageColumns.ts";
import { successionAfter } from "../../domain/analysis/timelines/succession.ts";
import { addDays, type Day, later } from "../../domain/day.ts";
import { contains, type Period } from "../../domain/period.ts";
import type { Records } from "../../domain/records.ts";
import { type Bar, barsOf } from "./barsOf.ts";

export const groupings = ["actionField", "provider", "none"] as const;
export type Grouping = (typeof groupings)[number];

export interface TimelineChoice {
  readonly grouping: Grouping;
  readonly field: number | null;
  /** Only structures that end within the horizon. */
  readonly ending: boolean;
}

/** What follows an end in sight: days without anybody until the successor, or nobody at all. */
export interface Transition {
  readonly end: Day;
  readonly next: {
    readonly structure: Structure;
    readonly from: Day;
    readonly days: number;
  } | null;
  /** By when it has to be decided what follows; null where the end lies before the Stichtag. */
  readonly decision: DecisionDate | null;
}

/** An application deadline, with when it has to be decided. */
export interface DeadlineFlag {
  readonly day: Day;
  readonly decision: DecisionDate;
}

export type TimelineRow =
  | { readonly kind: "group"; readonly id: number | null; readonly count: number }
  | { readonly kind: "structure"; readonly structure: Structure };

/** Groups and structures in the order they are shown. */
export function timelineRows(
  records: Records,
  { grouping, field, ending }: TimelineChoice,
  horizon: Period,
): readonly TimelineRow[] {
  const shown = records.structures.all.filter(
    (structure) =>
      structure.state !== "cancelled" &&
      (field === null || structure.actionFields.includes(field)) &&
      (!ending || (structure.endsOn !== null && contains(horizon, structure.endsOn))) &&
      (structure.startsOn === null || structure.startsOn <= horizon.to) &&
      (structure.endsOn === null || structure.endsOn >= horizon.from),
  );
  if (grouping === "none") return shown.map((structure) => ({ kind: "structure", structure }));
  const idOf = (structure: Structure): number | null =>
    grouping === "provider" ? structure.provider : (field ?? structure.actionFields[0] ?? null);
  const groups = new Map<number | null, Structure[]>();
  for (const id of groupOrder(records, grouping)) groups.set(id, []);
  for (const structure of shown) {
    const id = idOf(structure);
    const group = groups.get(id);
    if (group) group.push(structure);
    else groups.set(id, [structure]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .flatMap(([id, members]): TimelineRow[] => [
      { kind: "group", id, count: members.length },
      ...members.map((structure) => ({ kind: "structure" as const, structure })),
    ]);
}

function groupOrder(records: Records, grouping: Grouping): readonly number[] {
  if (grouping === "actionField") return inOrder(records).map(({ id }) => id);
  const titles = records.organisations.all.map(({ id, title }) => ({ id, title: title ?? "" }));
  return titles.sort((a, b) => a.title.localeCompare(b.title, "de")).map(({ id }) => id);
}

export interface RowParts {
  readonly bars: readonly Bar[];
  readonly flags: readonly DeadlineFlag[];
  readonly transition: Transition | null;
}

/** What is drawn in a structure's row, made when the row comes into sight; no deadlines while they are not known. */
export function rowParts(records: Records, deadlines: DecideByResult | null, asOf: Day) {
  const fundings = groupedBy(records.fundings, "structure");
  const decisions = new Map<number, DecisionDate[]>();
  for (const date of deadlines?.dates ?? []) {
    const id = date.structure?.id ?? date.funding?.structure ?? null;
    if (id === null) continue;
    const own = decisions.get(id);
    if (own) own.push(date);
    else decisions.set(id, [date]);
  }
  return (structure: Structure, window: Period): RowParts => {
    const bars = barsOf(structure, fundings.get(structure.id) ?? none, window, asOf);
    const own = decisions.get(structure.id) ?? [];
    const transition = transitionOf(records, structure, bars, window);
    const decision = own.find(({ endsOn }) => endsOn === structure.endsOn) ?? null;
    return {
      bars,
      flags: flagsOf(own).filter(({ day }) => contains(window, day)),
      transition: transition && { ...transition, decision },
    };
  };
}

/** One flag a day, for what has to be decided first of all that is due on it. */
function flagsOf(decisions: readonly DecisionDate[]): readonly DeadlineFlag[] {
  const byDay = new Map<Day, DecisionDate>();
  for (const decision of decisions)
    if (!byDay.has(decision.applyBy)) byDay.set(decision.applyBy, decision);
  return [...byDay].map(([day, decision]) => ({ day, decision }));
}

const none: readonly Funding[] = [];

function transitionOf(
  records: Records,
  structure: Structure,
  bars: readonly Bar[],
  window: Period,
): Omit<Transition, "decision"> | null {
  const { endsOn } = structure;
  // Nothing follows on days that never were.
  if (endsOn === null || !contains(window, endsOn) || !hasDay(structure)) return null;
  const { successor, successorStructure, gapDays } = successionAfter(records, structure, endsOn);
  // Behind whatever is drawn after the end, such as money nobody has decided about.
  const drawnTo = bars.reduce((last, { to }) => later(last, to), endsOn);
  if (successor === "none") return drawnTo < window.to ? { end: drawnTo, next: null } : null;
  if (!successorStructure || gapDays === null || gapDays <= 0) return null;
  const from = successorStructure.startsOn ?? addDays(endsOn, 1);
  return { end: endsOn, next: { structure: successorStructure, from, days: gapDays } };
}
