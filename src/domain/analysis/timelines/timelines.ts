import { dayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import { mapped } from "../../steps/inSteps.ts";
import { atOnce, type Steps } from "../../steps/steps.ts";
import { noEnd, type Span } from "../kernel/dayNumbers.ts";
import type { Funding, Stage } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { View } from "../kernel/view.ts";
import { withDaysInSteps } from "../kernel/withDays.ts";
import type { Segment, StructureTimeline } from "./structureTimeline.ts";
import { timelineOf } from "./timeline.ts";

export interface StructureTimelines {
  /** By id, as the structures. */
  readonly all: readonly StructureTimeline[];
  readonly byId: ReadonlyMap<number, StructureTimeline>;
}

/** The timelines of all structures for a Stichtag and a scenario; the last few asked for are kept with the records. */
export function timelinesOf(
  records: Records,
  view: Pick<View, "asOf" | "scenario">,
): StructureTimelines {
  return atOnce(timelinesInSteps(records, view));
}

/** The same in steps. */
export function* timelinesInSteps(
  all: Records,
  view: Pick<View, "asOf" | "scenario">,
): Steps<StructureTimelines> {
  const records = yield* withDaysInSteps(all);
  const kept = made.get(records) ?? new Map<string, StructureTimelines>();
  made.set(records, kept);
  const name = `${view.asOf} ${view.scenario}`;
  const known = kept.get(name);
  if (known) return known;
  const timelines = yield* live(records, view);
  const oldest = kept.keys().next();
  if (kept.size >= keptViews && !oldest.done) kept.delete(oldest.value);
  kept.set(name, timelines);
  return timelines;
}

const keptViews = 4;
const made = new WeakMap<Records, Map<string, StructureTimelines>>();

function* live(records: Records, view: Pick<View, "asOf" | "scenario">): Steps<StructureTimelines> {
  const fundings = groupedBy(records.fundings, "structure");
  const stages = groupedBy(records.stages, "structure");
  const asOf = dayNumber(view.asOf);
  const all = yield* mapped(records.structures.all, (structure) =>
    timelineOf(
      structure,
      fundings.get(structure.id) ?? noFundings,
      stages.get(structure.id) ?? noStages,
      asOf,
      view.scenario,
    ),
  );
  let byId: ReadonlyMap<number, StructureTimeline> | null = null;
  return {
    all,
    get byId() {
      byId ??= new Map(all.map((life) => [life.structure.id, life]));
      return byId;
    },
  };
}

const noFundings: readonly Funding[] = [];
const noStages: readonly Stage[] = [];

/** The segment a day lies in, or null where the structure does not exist. */
export function segmentOn({ segments }: StructureTimeline, day: number): Segment | null {
  for (const segment of segments) if (segment.from <= day && day <= segment.to) return segment;
  return null;
}

/** All days from the first to the last; null where it never exists. */
export function timelineSpan({ segments }: StructureTimeline): Span | null {
  const first = segments[0];
  return first ? { from: first.from, to: segments.at(-1)?.to ?? noEnd } : null;
}
