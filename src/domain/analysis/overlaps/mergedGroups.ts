import { eachOf } from "../../steps/inSteps.ts";
import { ordered } from "../../steps/ordered.ts";
import type { Steps } from "../../steps/steps.ts";
import type { OfferCell, OfferGroup } from "./offerGroups.ts";

/** Members that share several cells. */
export interface MergedGroup extends Omit<OfferGroup, "cell"> {
  /** By field, target group and area. */
  readonly cells: readonly OfferCell[];
  /** Cells of smaller groups of the same field whose members all stand in this one. */
  readonly within: readonly OfferCell[];
}

/** Groups, field by field, without those that stand in a larger one; then those with the same members as one. */
export function* mergedGroups(byField: readonly (readonly OfferGroup[])[]): Steps<MergedGroup[]> {
  const all = new Map<string, Gathered>();
  for (const groups of byField) {
    const sets = new Map<string, Gathered>();
    const gather = (group: OfferGroup) => at(sets, group).cells.push(group.cell);
    yield* eachOf(groups, gather, 256);
    const largest = yield* swallowers([...sets.values()]);
    const join = (set: Gathered) => {
      const kept = largest.get(set) ?? set;
      const into = at(all, kept);
      (kept === set ? into.cells : into.within).push(...set.cells);
    };
    yield* eachOf([...sets.values()], join, 256);
  }
  const merged = [...all.values()];
  yield* eachOf(
    merged,
    ({ cells, within }) => [cells, within].map((some) => some.sort(inOrder)),
    64,
  );
  return [...(yield* ordered(merged, (a, b) => inOrder(a.cells[0] ?? last, b.cells[0] ?? last)))];
}

interface Gathered extends MergedGroup {
  readonly cells: OfferCell[];
  readonly within: OfferCell[];
}

type Members = Omit<OfferGroup, "cell">;

function at(sets: Map<string, Gathered>, { members, from, to, days }: Members): Gathered {
  const name = members.join(" ");
  const known = sets.get(name);
  if (known) return known;
  const set = { members, from, to, days, cells: [], within: [] };
  sets.set(name, set);
  return set;
}

/** The largest of the sets that hold all of a set and more, where there is one. */
function* swallowers(sets: readonly Gathered[]): Steps<ReadonlyMap<Gathered, Gathered>> {
  const byMember = new Map<number, Gathered[]>();
  const file = (set: Gathered) => {
    for (const member of set.members) {
      const there = byMember.get(member);
      if (there) there.push(set);
      else byMember.set(member, [set]);
    }
  };
  yield* eachOf(sets, file, 256);
  const sort = (there: Gathered[]) => there.sort((a, b) => b.members.length - a.members.length);
  yield* eachOf([...byMember.values()], sort, 32);
  const found = new Map<Gathered, Gathered>();
  const look = (set: Gathered) => {
    // Whatever holds all of it holds the member that stands in the fewest.
    let fewest: readonly Gathered[] | null = null;
    for (const member of set.members) {
      const there = byMember.get(member) ?? [];
      if (fewest === null || there.length < fewest.length) fewest = there;
    }
    for (const other of fewest ?? []) {
      if (other.members.length <= set.members.length) break;
      if (!holdsAll(other.members, set.members)) continue;
      found.set(set, other);
      break;
    }
  };
  yield* eachOf(sets, look, 64);
  return found;
}

/** Whether an ascending list holds all of another. */
function holdsAll(outer: readonly number[], inner: readonly number[]): boolean {
  let at = 0;
  for (const one of inner) {
    while (at < outer.length && (outer[at] as number) < one) at += 1;
    if (outer[at] !== one) return false;
  }
  return true;
}

const last: OfferCell = { field: Number.MAX_VALUE, group: 0, area: 0 };

function inOrder(a: OfferCell, b: OfferCell): number {
  return a.field - b.field || a.group - b.group || a.area - b.area;
}
