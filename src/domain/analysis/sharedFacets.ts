import type { AreaTree } from "./areaTree.ts";

/** Ids both lists hold. */
export function sharedIds(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set(a)].filter((id) => b.includes(id));
}

/** Areas both serve, of two that lie in each other the inner; no areas mean the whole district, so the other's are shared. */
export function sharedAreas(tree: AreaTree, a: readonly number[], b: readonly number[]): number[] {
  if (a.length === 0) return [...b];
  if (b.length === 0) return [...a];
  const inner = a.flatMap((x) =>
    b.flatMap((y) => {
      if (tree.chain(x).includes(y)) return [x];
      return tree.chain(y).includes(x) ? [y] : [];
    }),
  );
  return [...new Set(inner)];
}
