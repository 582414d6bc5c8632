import type { AreaTree } from "./areaTree.ts";

/** Ids both lists hold. */
export function sharedIds(a: readonly number[], b: readonly number[]): number[] {
  const found: number[] = [];
  shareIds(a, b, found);
  return found;
}

/** The same in place of what was in `found`. */
export function shareIds(a: readonly number[], b: readonly number[], found: number[]): void {
  found.length = 0;
  for (const id of a) if (b.includes(id) && !found.includes(id)) found.push(id);
}

/** Areas both serve, of two that lie in each other the inner; no areas mean the whole district, so the other's are shared. */
export function sharedAreas(tree: AreaTree, a: readonly number[], b: readonly number[]): number[] {
  const found: number[] = [];
  shareAreas(tree, a, b, found);
  return found;
}

/** The same in place of what was in `found`. */
export function shareAreas(
  tree: AreaTree,
  a: readonly number[],
  b: readonly number[],
  found: number[],
): void {
  found.length = 0;
  if (a.length === 0) for (const y of b) found.push(y);
  else if (b.length === 0) for (const x of a) found.push(x);
  else
    for (const x of a) {
      const above = tree.chain(x);
      for (const y of b) {
        const inner = x === y || above.includes(y) ? x : tree.chain(y).includes(x) ? y : null;
        if (inner !== null && !found.includes(inner)) found.push(inner);
      }
    }
}
