import type { Day } from "../day.ts";
import type { Records } from "../records.ts";
import { type CapacityParts, capacityPartsOn } from "./capacity.ts";
import { type CoverageState, coverage } from "./coverage.ts";
import type { ActionField, Need, SpatialLevel, Structure } from "./entries.ts";
import { existingOn, segmentOf } from "./onDay.ts";
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
export function comparison(records: Records, view: View, from: Day, to: Day): ComparisonResult {
  const before = existingOn(records, from);
  const after = existingOn(records, to);
  const [earlier, later] = [new Set(before), new Set(after)];
  const capacity = [
    capacityPartsOn(records, view, from),
    capacityPartsOn(records, view, to),
  ] as const;
  return {
    from,
    to,
    before,
    after,
    added: after.filter((structure) => !earlier.has(structure)),
    ended: before.filter((structure) => !later.has(structure)),
    changed: before
      .filter((structure) => later.has(structure))
      .flatMap((structure) => {
        const [a, b] = [from, to].map((day) => segmentOf(records, view, structure.id, day));
        if (!a || !b || (a.fte === b.fte && a.certain === b.certain)) return [];
        return [
          { structure, fte: [a.fte, b.fte] as const, certain: [a.certain, b.certain] as const },
        ];
      }),
    capacity,
    cells: cellsOf(records, view, from, to),
    needs: needsOf(records, view, from, to),
  };
}

function onDay(view: View, day: Day): View {
  return { ...view, periods: [{ id: 0, title: "", from: day, to: day }] };
}

function cellsOf(records: Records, view: View, from: Day, to: Day): ComparisonResult["cells"] {
  const later = coverage(records, onDay(view, to)).cells;
  return coverage(records, onDay(view, from)).cells.flatMap((cell, at) => {
    const other = later[at];
    const { actionField, column } = cell;
    if (other === undefined || other.state === cell.state || column.by !== "spatialLevel")
      return [];
    return [{ actionField, spatialLevel: column.word, state: [cell.state, other.state] as const }];
  });
}

function needsOf(records: Records, view: View, from: Day, to: Day): ComparisonResult["needs"] {
  const [before, after] = [from, to].map(
    (day) =>
      new Map(unmetNeeds(records, onDay(view, day)).needs.map(({ need, state }) => [need, state])),
  );
  return records.needs.all.flatMap((need) => {
    const state = [before?.get(need) ?? null, after?.get(need) ?? null] as const;
    return state[0] === state[1] ? [] : [{ need, state }];
  });
}
