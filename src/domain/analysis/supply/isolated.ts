import { type Day, dayNumber } from "../../day.ts";
import { contains, type Period } from "../../period.ts";
import type { Records } from "../../records.ts";
import { eachOf, flatMapped, mapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { cut, type Span, spanOf } from "../kernel/dayNumbers.ts";
import type { Meeting, Structure } from "../kernel/entries.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import type { StructureTimeline } from "../timelines/structureTimeline.ts";
import { timelineSpan, timelinesInSteps } from "../timelines/timelines.ts";
import { cutPoints } from "./cutPoints.ts";

export interface NetworkLink {
  readonly a: Structure;
  readonly b: Structure;
}

/** Who works with whom on the days of a period. */
export interface Network {
  readonly period: Period;
  readonly structures: readonly Structure[];
  /** Recorded cooperation of two structures that exist on a shared day. */
  readonly links: readonly NetworkLink[];
  /** Meetings held in the period at which providers of several structures met. */
  readonly meetings: readonly {
    readonly meeting: Meeting;
    readonly structures: readonly Structure[];
  }[];
  readonly isolated: readonly Structure[];
  /** Connected groups, the largest first; an isolated structure is a group of its own. */
  readonly components: readonly (readonly Structure[])[];
  /** Structures whose loss splits their group, and the groups that remain. */
  readonly articulation: readonly {
    readonly structure: Structure;
    readonly parts: readonly (readonly Structure[])[];
  }[];
  /** Connected, but with nobody on another spatial level. */
  readonly withoutOtherLevel: readonly Structure[];
}

export interface IsolatedResult {
  readonly horizon: Network;
  readonly periods: readonly { readonly period: PlanPeriod; readonly network: Network }[];
}

/**
 * A14 Isolierte Strukturen over the horizon and in each period. Structures that exist on a day of it
 * are connected where one names the other as cooperating and both exist on a shared day of it, and
 * where their providers, at least two different ones, took part in a meeting that was held, on whose
 * day they exist. isolated: connected with nobody; articulation: the only connection between the groups
 * that remain without it; withoutOtherLevel: connected, but only with structures of none but its
 * own spatial levels.
 */
export const isolated = counting(function* (records: Records, view: View): Steps<IsolatedResult> {
  const horizon = yield* networkOf.steps(records, view, view.horizon);
  const periods: IsolatedResult["periods"][number][] = [];
  for (const period of view.periods)
    periods.push({ period, network: yield* networkOf.steps(records, view, period) });
  return { horizon, periods };
});

/** One list for all who are connected with nobody; never added to. */
const nobody: number[] = [];

interface Node {
  readonly structure: Structure;
  readonly span: Span;
}

/** Who works with whom on the days of a period. */
export const networkOf = counting(function* (
  records: Records,
  view: View,
  period: Period,
): Steps<Network> {
  const nodes = yield* nodesOf((yield* timelinesInSteps(records, view)).all, spanOf(period));
  const at = new Map(nodes.map(({ structure }, index) => [structure.id, index]));
  const pairs = yield* cooperation(nodes, at);
  const rounds = roundsOf(records, period, nodes);
  const neighbours: number[][] = Array(nodes.length + rounds.length).fill(nobody);
  const add = (to: number, other: number) => {
    if (neighbours[to] === nobody) neighbours[to] = [];
    neighbours[to]?.push(other);
  };
  const connect = (a: number, b: number) => {
    add(a, b);
    add(b, a);
  };
  for (const [a, b] of pairs) connect(a, b);
  rounds.forEach(({ members }, index) => {
    for (const member of members) connect(member, nodes.length + index);
  });
  const structureAt = (index: number) => nodes[index]?.structure;
  const named = (group: readonly number[]) => group.flatMap((index) => structureAt(index) ?? []);
  yield;
  const { components, cuts } = yield* cutPoints.steps(neighbours);
  const beyond = reachesBeyond(nodes, neighbours, rounds);
  const isolated = yield* flatMapped(nodes, ({ structure }, index) =>
    neighbours[index] === nobody ? [structure] : [],
  );
  const known = yield* mapped(components, named);
  known.sort((a, b) => b.length - a.length);
  return {
    period: { from: period.from, to: period.to },
    structures: nodes.map(({ structure }) => structure),
    links: pairs.flatMap(([x, y]) => {
      const [a, b] = [structureAt(x), structureAt(y)];
      return a && b ? [{ a, b }] : [];
    }),
    meetings: rounds.map(({ meeting, members }) => ({ meeting, structures: named(members) })),
    isolated,
    components: [...known, ...isolated.map((structure) => [structure])],
    articulation: [...cuts]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, parts]) => {
        const structure = structureAt(index);
        if (structure === undefined) return [];
        return [
          {
            structure,
            // Computed when asked for: all parts of all of them together may be very many.
            get parts() {
              return parts().map(named);
            },
          },
        ];
      }),
    withoutOtherLevel: yield* flatMapped(nodes, ({ structure }, index) =>
      neighbours[index] !== nobody && !beyond(index) ? [structure] : [],
    ),
  };
});

function nodesOf(timelines: readonly StructureTimeline[], period: Span): Steps<Node[]> {
  return flatMapped(timelines, (life) => {
    const span = timelineSpan(life);
    const part = span && cut(span, period);
    return part ? [{ structure: life.structure, span: part }] : [];
  });
}

function* cooperation(
  nodes: readonly Node[],
  at: ReadonlyMap<number, number>,
): Steps<[number, number][]> {
  const known = new Set<number>();
  const pairs: [number, number][] = [];
  yield* eachOf(nodes, (node, a) => {
    for (const id of node.structure.cooperatesWith) {
      const b = at.get(id);
      const other = nodes[b ?? -1];
      if (b === undefined || other === undefined || b === a) continue;
      const name = Math.min(a, b) * nodes.length + Math.max(a, b);
      if (known.has(name) || cut(node.span, other.span) === null) continue;
      known.add(name);
      pairs.push([Math.min(a, b), Math.max(a, b)]);
    }
  });
  return pairs;
}

interface Round {
  readonly meeting: Meeting;
  readonly members: readonly number[];
}

function roundsOf(records: Records, period: Period, nodes: readonly Node[]): Round[] {
  const byProvider = new Map<number, number[]>();
  nodes.forEach(({ structure: { provider } }, index) => {
    if (provider === null) return;
    const group = byProvider.get(provider);
    if (group) group.push(index);
    else byProvider.set(provider, [index]);
  });
  return records.meetings.all.flatMap((meeting) => {
    const on = meeting.startsAt?.slice(0, 10) as Day | undefined;
    if (on === undefined || !contains(period, on) || !isHeld(meeting)) return [];
    const day = dayNumber(on);
    const present = [...new Set(meeting.units)]
      .map((unit) =>
        (byProvider.get(unit) ?? []).filter((index) => {
          const span = nodes[index]?.span;
          return span !== undefined && span.from <= day && day <= span.to;
        }),
      )
      .filter((members) => members.length > 0);
    return present.length > 1 ? [{ meeting, members: present.flat() }] : [];
  });
}

const held: readonly string[] = ["running", "closed", "approved"];

function isHeld({ state }: Meeting): boolean {
  return state !== null && held.includes(state);
}

/** Whether a structure is connected with anybody on a spatial level that is not its own. */
function reachesBeyond(
  nodes: readonly Node[],
  neighbours: readonly (readonly number[])[],
  rounds: readonly Round[],
): (index: number) => boolean {
  const own = (index: number): readonly string[] => nodes[index]?.structure.spatialLevels ?? [];
  const shared = rounds.map(({ members }) => [...new Set(members.flatMap(own))]);
  return (index) =>
    (neighbours[index] ?? nobody).some((other) =>
      (other < nodes.length ? own(other) : (shared[other - nodes.length] ?? [])).some(
        (level) => !own(index).includes(level),
      ),
    );
}
