import { type Steps, stepwise } from "../../steps/steps.ts";

/** Groups of a graph of at least two nodes, and the nodes whose loss splits their group. */
export interface Cuts {
  /** Nodes of each group, by ascending first node. */
  readonly components: readonly (readonly number[])[];
  /** For each such node, the groups its own would fall into. */
  readonly cuts: ReadonlyMap<number, () => readonly (readonly number[])[]>;
}

/**
 * Connected groups and articulation points by depth-first numbers (Tarjan 1972), without recursion:
 * a chain of 20,000 structures must not overflow the stack.
 */
export const cutPoints = stepwise(function* (
  neighbours: readonly (readonly number[])[],
): Steps<Cuts> {
  const size = neighbours.length;
  const found = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const last = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const next = new Int32Array(size);
  const order: number[] = [];
  const components: number[][] = [];
  const roots: number[] = [];
  const branches = new Map<number, number[]>();
  let passed = 0;
  for (let root = 0; root < size; root++) {
    if (found[root] !== -1 || neighbours[root]?.length === 0) continue;
    const start = order.length;
    const path = [root];
    found[root] = start;
    low[root] = start;
    order.push(root);
    while (path.length > 0) {
      passed += 1;
      if (passed % 256 === 0) yield;
      const node = path.at(-1) as number;
      const to = neighbours[node]?.[next[node] ?? 0];
      if (to !== undefined) {
        next[node] = (next[node] ?? 0) + 1;
        if (found[to] === -1) {
          parent[to] = node;
          found[to] = order.length;
          low[to] = order.length;
          order.push(to);
          path.push(to);
        } else if (to !== parent[node]) low[node] = Math.min(low[node] ?? 0, found[to] ?? 0);
        continue;
      }
      path.pop();
      last[node] = order.length;
      const above = parent[node] ?? -1;
      if (above === -1) continue;
      low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if ((low[node] ?? 0) >= (found[above] ?? 0))
        branches.set(above, [...(branches.get(above) ?? []), node]);
    }
    roots.push(start);
    components.push(order.slice(start));
  }
  const part = (from: number, to: number) => order.slice(from, to);
  const cuts = new Map<number, () => readonly (readonly number[])[]>();
  for (const [node, children] of branches) {
    const isRoot = parent[node] === -1;
    if (isRoot && children.length < 2) continue;
    cuts.set(node, () => {
      const parts = children.map((child) => part(found[child] ?? 0, last[child] ?? 0));
      if (isRoot) return parts;
      const cut = new Set([node, ...parts.flat()]);
      const component = components[groupAt(roots, found[node] ?? 0)] ?? [];
      return [component.filter((other) => !cut.has(other)), ...parts];
    });
  }
  return { components, cuts };
});

function groupAt(roots: readonly number[], at: number): number {
  let low = 0;
  let high = roots.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((roots[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
