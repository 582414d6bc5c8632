import type { Records } from "../records.ts";
import { eachOf, mapped } from "../steps/inSteps.ts";
import type { Steps } from "../steps/steps.ts";
import { areaTree } from "./areaTree.ts";
import type { Need } from "./entries.ts";
import type { Life } from "./lives.ts";
import { groupBits } from "./targetGroups.ts";

/**
 * Positions (in `lives`) of the structures that match a need: they share an action field, have its
 * spatial level among theirs, and areas and target groups meet. Structures that never exist match
 * nothing. Ascending.
 */
export function* matcher(
  records: Records,
  lives: readonly Life[],
): Steps<(need: Need) => number[]> {
  const tree = areaTree(records.areas);
  const buckets = yield* bucketsOf(lives);
  const bits = yield* mapped(lives, ({ structure }) => groupBits(structure.targetGroups), 256);
  const seen = new Int32Array(lives.length);
  let round = 0;
  return (need) => {
    const wanted = groupBits(need.targetGroups);
    const found: number[] = [];
    round += 1;
    const take = (positions: readonly number[] | undefined) => {
      if (positions === undefined) return;
      for (const at of positions) {
        if (seen[at] === round) continue;
        seen[at] = round;
        if (((bits[at] ?? 0) & wanted) !== 0) found.push(at);
      }
    };
    for (const field of need.actionFields) {
      const bucket = buckets.get(field)?.get(need.spatialLevel ?? "");
      if (bucket === undefined) continue;
      if (need.areas.length === 0) {
        take(bucket.all);
        continue;
      }
      take(bucket.everywhere);
      for (const area of need.areas) {
        for (const above of tree.chain(area)) take(bucket.byArea.get(above));
        for (const inside of tree.within(area))
          if (inside !== area) take(bucket.byArea.get(inside));
      }
    }
    return found.sort((a, b) => a - b);
  };
}

interface Bucket {
  readonly all: number[];
  readonly everywhere: number[];
  readonly byArea: Map<number, number[]>;
}

function* bucketsOf(lives: readonly Life[]): Steps<Map<number, Map<string, Bucket>>> {
  const buckets = new Map<number, Map<string, Bucket>>();
  const file = (life: Life, at: number) => {
    if (life.segments.length === 0) return;
    const { actionFields, spatialLevels, areas } = life.structure;
    for (const field of actionFields) {
      let levels = buckets.get(field);
      if (levels === undefined) {
        levels = new Map();
        buckets.set(field, levels);
      }
      for (const level of spatialLevels) {
        let bucket = levels.get(level);
        if (bucket === undefined) {
          bucket = { all: [], everywhere: [], byArea: new Map() };
          levels.set(level, bucket);
        }
        bucket.all.push(at);
        if (areas.length === 0) bucket.everywhere.push(at);
        for (const area of areas) {
          const group = bucket.byArea.get(area);
          if (group) group.push(at);
          else bucket.byArea.set(area, [at]);
        }
      }
    }
  };
  yield* eachOf(lives, file);
  return buckets;
}
