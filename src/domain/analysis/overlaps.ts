import type { Day } from "../day.ts";
import type { Records } from "../records.ts";
import { mapped } from "../steps/inSteps.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import { areaTree } from "./areaTree.ts";
import { toPeriod } from "./dayNumbers.ts";
import type { ActionField, Area, Responsibility, Structure, TargetGroup, Task } from "./entries.ts";
import { facetNumbers } from "./facetNumbers.ts";
import { eachFacetPair, type FacetPair } from "./facetPairs.ts";
import { heaviest } from "./heaviest.ts";
import { livesInSteps } from "./lives.ts";
import { overlapCounts } from "./overlapCounts.ts";
import { sameAuthority } from "./sameAuthority.ts";
import { sharedAreas, sharedIds } from "./sharedFacets.ts";
import { groupCount, groupsOf } from "./targetGroups.ts";
import { taskOverlaps } from "./taskOverlaps.ts";
import type { View } from "./view.ts";

/** Two structures doing the same for the same people in the same place at the same time. */
export interface Overlap {
  /** task: both lead it; facets: both serve the same field, target group and area. */
  readonly kind: "task" | "facets";
  readonly structures: readonly [Structure, Structure];
  readonly task: Task | null;
  /** The leading roles behind a task's overlap. */
  readonly responsibilities: readonly Responsibility[];
  readonly actionFields: readonly ActionField[];
  /** Empty = all. */
  readonly targetGroups: readonly TargetGroup[];
  /** Empty = the whole district. */
  readonly areas: readonly Area[];
  /** First and last shared day within the horizon. */
  readonly from: Day;
  readonly to: Day;
  /** Shared days within the horizon. */
  readonly days: number;
  /** Shared facets × days. */
  readonly weight: number;
  /** Both belong to one authority: two leads are then always an error (AGO § 16 (2)). */
  readonly sameAuthority: boolean;
}

export interface OverlapCount {
  readonly actionField: ActionField;
  /** null: the whole district. */
  readonly area: Area | null;
  readonly pairs: number;
}

export interface OverlapsResult {
  /** The weightiest first, no more than asked for. */
  readonly overlaps: readonly Overlap[];
  /** All there are, listed or not. */
  readonly total: number;
  /** Pairs with shared facets per field and shared area. */
  readonly counts: readonly OverlapCount[];
}

/** How many overlaps are listed unless more are asked for. */
export const overlapLimit = 1000;

/**
 * A5 Mehrfachzuständigkeiten: two structures that lead one task (their roles' areas and target
 * groups meeting), one result per pair and task; or two of kind service, facility or project with a
 * shared action field, target group and area, one result per pair with all shared facets. Empty
 * areas are the whole district, empty target groups everybody. Both exist on at least the office's
 * threshold of shared days within the horizon. Weight: number of shared facets (an unlimited one
 * counts 1) × days.
 */
export const overlaps = stepwise(function* (
  records: Records,
  view: View,
  limit: number = overlapLimit,
): Steps<OverlapsResult> {
  const found = heaviest<() => Overlap>(limit);
  let total = 0;
  for (const overlap of yield* taskOverlaps(records, view)) {
    total += 1;
    found.offer(() => overlap, overlap.weight);
  }
  yield;
  const numbers = facetNumbers(records);
  yield;
  const counts = overlapCounts(records, numbers);
  const { all } = yield* livesInSteps(records, view);
  yield* eachFacetPair(view, all, numbers, (a, b, from, to, groups) => {
    total += 1;
    const weight = (counts.add(a, b) + groupCount(groups)) * (to - from + 1);
    if (!found.takes(weight)) return;
    const pair = { a: a.life, b: b.life, from, to, groups };
    found.offer(() => facetOverlap(records, pair, weight), weight);
  });
  yield;
  const listed = yield* mapped(found.all(), (make) => make());
  return { overlaps: listed, total, counts: counts.all() };
});

function facetOverlap(records: Records, pair: FacetPair, weight: number): Overlap {
  const [a, b] = [pair.a.structure, pair.b.structure].sort((x, y) => x.id - y.id) as [
    Structure,
    Structure,
  ];
  return {
    kind: "facets",
    structures: [a, b],
    task: null,
    responsibilities: [],
    actionFields: sharedIds(a.actionFields, b.actionFields).flatMap(
      (id) => records.actionFields.byId.get(id) ?? [],
    ),
    targetGroups: groupsOf(pair.groups),
    areas: sharedAreas(areaTree(records.areas), a.areas, b.areas).flatMap(
      (id) => records.areas.byId.get(id) ?? [],
    ),
    ...toPeriod(pair),
    days: pair.to - pair.from + 1,
    weight,
    sameAuthority: sameAuthority(records, [a, b]),
  };
}
