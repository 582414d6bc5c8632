import { type Day, dayNumber } from "../day.ts";
import type { Records } from "../records.ts";
import { eachOf, flatMapped } from "../steps/inSteps.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import { type CapacityParts, capacityPartsOn } from "./capacity.ts";
import { type CoverageState, coverage } from "./coverage.ts";
import type { ActionField, Need, SpatialLevel, Structure } from "./entries.ts";
import { type Life, livesInSteps, segmentOn } from "./lives.ts";
import { exists } from "./onDay.ts";
import { type NeedState, unmetNeeds } from "./unmetNeeds.ts";
import type { View } from "./view.ts";

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
  readonly capacity: readonly [CapacityParts, CapacityParts];
  readonly cells: readonly {
    readonly actionField: ActionField;
    readonly spatialLevel: SpatialLevel;
    readonly state: readonly [CoverageState, CoverageState];
  }[];
  readonly needs: readonly {
    readonly need: Need;
    readonly state: readonly [NeedState | null, NeedState | null];
  }[];
}

/** What comes and what goes between two days, by what is known today and on the view's Stichtag. */
export const comparison = stepwise(function* (
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
): Steps<Pick<ComparisonResult, "before" | "after" | "added" | "ended" | "changed">> {
  const before: Structure[] = [];
  const after: Structure[] = [];
  const added: Structure[] = [];
  const ended: Structure[] = [];
  const changed: ComparisonResult["changed"][number][] = [];
  const days = [dayNumber(from), dayNumber(to)] as const;
  const look = (life: Life) => {
    const { structure } = life;
    const [then, now] = [exists(structure, from), exists(structure, to)];
    if (then) before.push(structure);
    if (now) after.push(structure);
    if (then && !now) ended.push(structure);
    if (now && !then) added.push(structure);
    if (!then || !now) return;
    const [a, b] = [segmentOn(life, days[0]), segmentOn(life, days[1])];
    if (!a || !b || (a.fte === b.fte && a.certain === b.certain)) return;
    changed.push({ structure, fte: [a.fte, b.fte], certain: [a.certain, b.certain] });
  };
  yield* eachOf((yield* livesInSteps(records, view)).all, look);
  return { before, after, added, ended, changed };
}

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
    const { actionField, column } = cell;
    if (other === undefined || other.state === cell.state || column.by !== "spatialLevel")
      return [];
    return [{ actionField, spatialLevel: column.word, state: [cell.state, other.state] as const }];
  });
}

function* needsOf(
  records: Records,
  view: View,
  from: Day,
  to: Day,
): Steps<ComparisonResult["needs"]> {
  const before = yield* needStates(records, onDay(view, from));
  const after = yield* needStates(records, onDay(view, to));
  return yield* flatMapped(
    records.needs.all,
    (need) => {
      const state = [before.get(need) ?? null, after.get(need) ?? null] as const;
      return state[0] === state[1] ? [] : [{ need, state }];
    },
    256,
  );
}

function* needStates(records: Records, view: View): Steps<ReadonlyMap<Need, NeedState>> {
  const states = new Map<Need, NeedState>();
  const { needs } = yield* unmetNeeds.steps(records, view);
  yield* eachOf(needs, ({ need, state }) => states.set(need, state), 256);
  return states;
}
