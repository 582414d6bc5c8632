import { type Day, dayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import { eachOf, flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { type NeedCoverage, unmetNeeds } from "../gaps/unmetNeeds.ts";
import type { Need, Structure } from "../kernel/entries.ts";
import type { View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { type CapacityParts, capacityPartsOn, type FtePart, fteParts } from "../supply/capacity.ts";
import { type CoverageCell, coverage } from "../supply/coverage.ts";
import { exists } from "../timelines/onDay.ts";
import type { Segment, StructureTimeline } from "../timelines/structureTimeline.ts";
import { segmentOn, timelinesInSteps } from "../timelines/timelines.ts";

/** What one day has that another has not. */
export interface ComparisonResult {
  readonly from: Day;
  readonly to: Day;
  readonly before: readonly Structure[];
  readonly after: readonly Structure[];
  /** Exist on the later day only. */
  readonly added: readonly Structure[];
  /** Exist on the earlier day only. */
  readonly ended: readonly Structure[];
  /** Exist on both, with VZÄ or certainty that differ. */
  readonly changed: readonly {
    readonly structure: Structure;
    readonly fte: readonly [number | null, number | null];
    readonly certain: readonly [boolean, boolean];
  }[];
  /** All existing on the earlier and on the later day. */
  readonly capacity: readonly [CapacityParts, CapacityParts];
  /** Structures whose VZÄ of the kind, or of all kinds together, differ; 0 where one does not exist or they are unknown. */
  readonly differing: { readonly [K in FtePart | "all"]: readonly Structure[] };
  /** Cells of field and spatial level whose state differs; each day is a period of its own. */
  readonly cells: readonly (readonly [CoverageCell, CoverageCell])[];
  /** Needs whose state differs; null where the need does not exist on the day. */
  readonly needs: readonly {
    readonly need: Need;
    readonly rows: readonly [NeedCoverage | null, NeedCoverage | null];
  }[];
}

/**
 * What comes and what goes between two days, by what is known today and on the view's Stichtag, with
 * the records behind each figure.
 */
export const comparison = counting(function* (
  records: Records,
  view: View,
  from: Day,
  to: Day,
): Steps<ComparisonResult> {
  return {
    from,
    to,
    ...(yield* structuresOf(records, view, from, to)),
    capacity: [
      yield* capacityPartsOn.steps(records, view, from),
      yield* capacityPartsOn.steps(records, view, to),
    ],
    cells: yield* cellsOf(records, view, from, to),
    needs: yield* needsOf(records, view, from, to),
  };
});

function* structuresOf(
  records: Records,
  view: View,
  from: Day,
  to: Day,
): Steps<Pick<ComparisonResult, "before" | "after" | "added" | "ended" | "changed" | "differing">> {
  const before: Structure[] = [];
  const after: Structure[] = [];
  const added: Structure[] = [];
  const ended: Structure[] = [];
  const changed: ComparisonResult["changed"][number][] = [];
  const differing = { permanent: [], temporary: [], uncertain: [], all: [] } as {
    readonly [K in FtePart | "all"]: Structure[];
  };
  const days = [dayNumber(from), dayNumber(to)] as const;
  const look = (life: StructureTimeline) => {
    const { structure } = life;
    const [then, now] = [exists(structure, from), exists(structure, to)];
    if (then) before.push(structure);
    if (now) after.push(structure);
    if (then && !now) ended.push(structure);
    if (now && !then) added.push(structure);
    const [a, b] = [segmentOn(life, days[0]), segmentOn(life, days[1])];
    for (const part of fteParts)
      if ((a?.[part] ?? 0) !== (b?.[part] ?? 0)) differing[part].push(structure);
    if (fteOf(a) !== fteOf(b)) differing.all.push(structure);
    if (!a || !b || (a.fte === b.fte && a.certain === b.certain)) return;
    changed.push({ structure, fte: [a.fte, b.fte], certain: [a.certain, b.certain] });
  };
  yield* eachOf((yield* timelinesInSteps(records, view)).all, look);
  return { before, after, added, ended, changed, differing };
}

const fteOf = (segment: Segment | null) => segment?.fte ?? 0;

function onDay(view: View, day: Day): View {
  return { ...view, periods: [{ id: 0, title: "", from: day, to: day }] };
}

function* cellsOf(
  records: Records,
  view: View,
  from: Day,
  to: Day,
): Steps<ComparisonResult["cells"]> {
  const earlier = (yield* coverage.steps(records, onDay(view, from))).cells;
  const later = (yield* coverage.steps(records, onDay(view, to))).cells;
  return yield* flatMapped(earlier, (cell, at) => {
    const other = later[at];
    return other === undefined || other.state === cell.state ? [] : [[cell, other] as const];
  });
}

function* needsOf(
  records: Records,
  view: View,
  from: Day,
  to: Day,
): Steps<ComparisonResult["needs"]> {
  const before = yield* needsOn(records, onDay(view, from));
  const after = yield* needsOn(records, onDay(view, to));
  return yield* flatMapped(
    records.needs.all,
    (need) => {
      const rows = [before.get(need) ?? null, after.get(need) ?? null] as const;
      return rows[0]?.state === rows[1]?.state ? [] : [{ need, rows }];
    },
    256,
  );
}

function* needsOn(records: Records, view: View): Steps<ReadonlyMap<Need, NeedCoverage>> {
  const rows = new Map<Need, NeedCoverage>();
  const { needs } = yield* unmetNeeds.steps(records, view);
  yield* eachOf(needs, (row) => rows.set(row.need, row), 256);
  return rows;
}
