import type { Records } from "../records.ts";
import type { Steps } from "../steps/steps.ts";
import { areaTree } from "./areaTree.ts";
import { type Span, spanOf } from "./dayNumbers.ts";
import { type Life, lifeSpan } from "./lives.ts";
import { groupBits } from "./targetGroups.ts";
import type { View } from "./view.ts";

/** Two structures that serve the same field, target group and area on enough shared days. */
export interface FacetPair extends Span {
  readonly a: Life;
  readonly b: Life;
  /** Shared target groups as bits. */
  readonly groups: number;
}

const kinds: readonly string[] = ["service", "facility", "project"];

/**
 * Tells of every pair of structures of kind service, facility or project that share an action
 * field, whose target groups and areas meet, and that both exist on at least so many days of the
 * horizon. Structures are filed by field and area in the order of their first days, and leave the
 * files when they end, so that only those near each other are ever compared.
 */
export function* eachFacetPair(
  records: Records,
  view: View,
  lives: readonly Life[],
  tell: (a: Life, b: Life, from: number, to: number, groups: number) => void,
): Steps<void> {
  const tree = areaTree(records.areas);
  const horizon = spanOf(view.horizon);
  const least = Math.max(1, view.settings.overlapFromDays);
  const items = itemsOf(lives, horizon, least);
  const ends = Int32Array.from(items, ({ to }) => to);
  const groups = Int32Array.from(items, (item) => item.groups);
  const seen = new Int32Array(items.length).fill(-1);
  const files = new Map<number, File>();
  for (let number = 0; number < items.length; number++) {
    const item = items[number] as Item;
    const { actionFields, areas } = item.life.structure;
    const meet = (file: number[] | undefined) => {
      if (file === undefined) return;
      let kept = 0;
      for (let index = 0; index < file.length; index++) {
        const at = file[index] as number;
        const end = ends[at] as number;
        // All that follow start on this day or later: who ends before is never met again.
        if (end - item.from + 1 < least) continue;
        file[kept++] = at;
        if (seen[at] === number) continue;
        seen[at] = number;
        const shared = (groups[at] as number) & item.groups;
        const to = end < item.to ? end : item.to;
        if (shared !== 0 && to - item.from + 1 >= least)
          tell((items[at] as Item).life, item.life, item.from, to, shared);
      }
      file.length = kept;
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
        for (const inside of tree.within(area)) if (inside !== area) meet(file.byArea.get(inside));
      }
    }
    for (const field of new Set(actionFields)) put(files, field, areas, number);
    if (number % 32 === 31) yield;
  }
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

/** By first day. */
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
  return items.sort((a, b) => a.from - b.from);
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
