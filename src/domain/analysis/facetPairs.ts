import type { Records } from "../records.ts";
import { areaTree } from "./areaTree.ts";
import { type Span, spanOf } from "./dayNumbers.ts";
import { type Life, lifeSpan } from "./lives.ts";
import { groupBits } from "./targetGroups.ts";
import type { View } from "./view.ts";

/** Two structures that serve the same field, target group and area on enough shared days. */
export interface FacetPair extends Span {
  readonly a: Life;
  readonly b: Life;
  readonly actionFields: readonly number[];
  /** Shared target groups as bits. */
  readonly groups: number;
  /** Shared areas, of two that lie in each other the inner; empty = the whole district. */
  readonly areas: readonly number[];
}

const kinds: readonly string[] = ["service", "facility", "project"];

/**
 * Tells of every pair of structures of kind service, facility or project that share an action
 * field, whose target groups and areas meet, and that both exist on at least so many days of the
 * horizon. Structures are filed by field and area, so that only those near each other are compared.
 */
export function eachFacetPair(
  records: Records,
  view: View,
  lives: readonly Life[],
  tell: (pair: FacetPair) => void,
): void {
  const tree = areaTree(records.areas);
  const horizon = spanOf(view.horizon);
  const least = Math.max(1, view.settings.overlapFromDays);
  const items = itemsOf(lives, horizon, least);
  const files = new Map<number, File>();
  const seen = new Int32Array(items.length).fill(-1);
  items.forEach((item, number) => {
    const { actionFields, areas } = item.life.structure;
    const meet = (positions: readonly number[] | undefined) => {
      if (positions === undefined) return;
      for (const at of positions) {
        if (seen[at] === number) continue;
        seen[at] = number;
        const other = items[at] as Item;
        const groups = other.groups & item.groups;
        const from = other.from > item.from ? other.from : item.from;
        const to = other.to < item.to ? other.to : item.to;
        if (groups === 0 || to - from + 1 < least) continue;
        tell({
          a: other.life,
          b: item.life,
          from,
          to,
          groups,
          actionFields: shared(other.life.structure.actionFields, actionFields),
          areas: sharedAreas(tree, other.life.structure.areas, areas),
        });
      }
    };
    for (const field of actionFields) {
      const file = files.get(field);
      if (file === undefined) continue;
      if (areas.length === 0) {
        meet(file.all);
        continue;
      }
      meet(file.everywhere);
      for (const area of areas) {
        for (const above of tree.chain(area)) meet(file.byArea.get(above));
        for (const inside of tree.within(area)) meet(file.byArea.get(inside));
      }
    }
    for (const field of new Set(actionFields)) put(files, field, areas, number);
  });
}

interface Item extends Span {
  readonly life: Life;
  readonly groups: number;
}

interface File {
  readonly all: number[];
  readonly everywhere: number[];
  readonly byArea: Map<number, number[]>;
}

function itemsOf(lives: readonly Life[], horizon: Span, least: number): Item[] {
  const items: Item[] = [];
  for (const life of lives) {
    const span = lifeSpan(life);
    if (span === null || !kinds.includes(life.structure.kind ?? "")) continue;
    const from = Math.max(span.from, horizon.from);
    const to = Math.min(span.to, horizon.to);
    if (to - from + 1 < least) continue;
    items.push({ life, from, to, groups: groupBits(life.structure.targetGroups) });
  }
  return items;
}

function put(files: Map<number, File>, field: number, areas: readonly number[], number: number) {
  let file = files.get(field);
  if (file === undefined) {
    file = { all: [], everywhere: [], byArea: new Map() };
    files.set(field, file);
  }
  file.all.push(number);
  if (areas.length === 0) file.everywhere.push(number);
  for (const area of areas) {
    const group = file.byArea.get(area);
    if (group === undefined) file.byArea.set(area, [number]);
    else group.push(number);
  }
}

function shared(a: readonly number[], b: readonly number[]): number[] {
  const found: number[] = [];
  for (const id of a) if (b.includes(id) && !found.includes(id)) found.push(id);
  return found;
}

type Tree = ReturnType<typeof areaTree>;

/** Areas both serve; no areas mean the whole district, so the other's are shared. */
export function sharedAreas(tree: Tree, a: readonly number[], b: readonly number[]): number[] {
  if (a.length === 0) return [...b];
  if (b.length === 0) return [...a];
  const found: number[] = [];
  for (const x of a)
    for (const y of b) {
      const inner = x === y || tree.chain(x).includes(y) ? x : tree.chain(y).includes(x) ? y : null;
      if (inner !== null && !found.includes(inner)) found.push(inner);
    }
  return found;
}
