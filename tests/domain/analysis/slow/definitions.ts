import type { Funding, Stage, Structure } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import { type Entries, type Records, toRecords } from "../../../../src/domain/records.ts";
import { listNames } from "../../../../src/domain/schema/index.ts";

/** The definitions of the analyses' notation, one after the other, for one day at a time. */
type Asked = Pick<View, "asOf" | "scenario">;

export const covers = (e: { startsOn: Day | null; endsOn: Day | null }, t: Day) =>
  (e.startsOn === null || e.startsOn <= t) && (e.endsOn === null || t <= e.endsOn);

/** The records without what starts after its end: it has no day, and no analysis counts it. */
export function countedRecords(records: Records): Records {
  const known = rest.get(records);
  if (known) return known;
  const made = toRecords(
    Object.fromEntries(
      listNames.map((list) => [list, records[list].all.filter((one) => !startsAfterEnd(one))]),
    ) as unknown as Entries,
  );
  rest.set(records, made);
  return made;
}
const rest = new WeakMap<Records, Records>();

export function startsAfterEnd(one: object): boolean {
  const { startsOn = null, endsOn = null } = one as { startsOn?: Day | null; endsOn?: Day | null };
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

/** s exists on d when b ≤ d ≤ e (no b = always so far) and its state is not cancelled. */
export function existsOn(s: Structure, d: Day): boolean {
  if (s.state === "cancelled") return false;
  if (s.startsOn !== null && s.endsOn !== null && s.startsOn > s.endsOn) return false;
  return covers(s, d);
}

/** Approved; planned adds applied for and planned. */
export function counted(f: Funding, view: Pick<View, "scenario">): boolean {
  if (f.approval === "approved") return true;
  return view.scenario === "planned" && (f.approval === "applied" || f.approval === "planned");
}

export function trancheCovers(f: Funding, t: Day, view: Asked): boolean {
  if (f.startsOn !== null && t < f.startsOn) return false;
  if (f.kind === "permanent") return true;
  return t <= (f.endsOn ?? view.asOf);
}

export function tranchesOf({ fundings }: Records, s: Pick<Structure, "id">): readonly Funding[] {
  return remembered(fundings, s.id, () => fundings.all.filter((f) => f.structure === s.id));
}

function stagesOf({ stages }: Records, s: Structure): readonly Stage[] {
  return remembered(stages, s.id, () => stages.all.filter(({ structure }) => structure === s.id));
}

/** What was looked up once for a table and a structure: it is asked for on every day. */
function remembered<T>(table: object, id: number, find: () => readonly T[]): readonly T[] {
  const ofTable = known.get(table) ?? new Map<number, readonly unknown[]>();
  known.set(table, ofTable);
  const found = (ofTable.get(id) as readonly T[] | undefined) ?? find();
  ofTable.set(id, found);
  return found;
}
const known = new WeakMap<object, Map<number, readonly unknown[]>>();

export function certainOn(records: Records, s: Structure, t: Day, view: Asked): boolean {
  if (!existsOn(s, t)) return false;
  const agreed = s.state === "secured" || (view.scenario === "planned" && s.state === "planned");
  const knownToLast = s.endsOn !== null || s.term === "permanent" || t <= view.asOf;
  const paid =
    s.funding !== "project" ||
    tranchesOf(records, s).some((f) => counted(f, view) && trancheCovers(f, t, view));
  return agreed && knownToLast && paid;
}

interface Size {
  fte: number | null;
  capacity: number | null;
  unit: string | null;
  certain: boolean;
}

/** The stage covering t (latest start wins), planned ones passed over in scenario secured. */
export function sizeOn(records: Records, s: Structure, t: Day, view: Asked): Size {
  const byStart = (a: Stage, b: Stage) =>
    (a.startsOn ?? "") < (b.startsOn ?? "")
      ? -1
      : (a.startsOn ?? "") > (b.startsOn ?? "")
        ? 1
        : a.id - b.id;
  const stages = [...stagesOf(records, s)].sort(byStart);
  const own = { fte: s.fte, capacity: s.capacity, unit: s.capacityUnit, certain: true };
  const of = (stage: Stage): Size => ({
    fte: stage.fte,
    capacity: stage.capacity,
    unit: stage.capacityUnit,
    certain: stage.certainty === "secured" || stage.certainty === "planned",
  });
  const covering = stages.filter((stage) => covers(stage, t));
  const winner = covering.at(-1);
  if (!winner) return own;
  if (winner.certainty !== "planned" || view.scenario === "planned") return of(winner);
  const other = covering.filter(({ certainty }) => certainty !== "planned").at(-1);
  if (other) return of(other);
  const before = stages
    .filter(
      ({ certainty, startsOn }) =>
        certainty === "secured" && (startsOn ?? "") <= (winner.startsOn ?? ""),
    )
    .at(-1);
  return before ? of(before) : own;
}

/** v(s,t) and its parts; sure: what is certain on t, whatever its term. */
export function fteOn(records: Records, s: Structure, t: Day, view: Asked) {
  if (!existsOn(s, t)) return { fte: null, sure: 0, permanent: 0, temporary: 0, uncertain: 0 };
  const { fte, certain } = sizeOn(records, s, t, view);
  const unsure = { fte, sure: 0, permanent: 0, temporary: 0, uncertain: 0 };
  if (fte === null) return unsure;
  if (!certain || !certainOn(records, s, t, view)) return { ...unsure, uncertain: fte };
  const none = { ...unsure, sure: fte };
  const temporary = tranchesOf(records, s)
    .filter((f) => counted(f, view) && f.kind === "temporary" && trancheCovers(f, t, view))
    .reduce((sum, f) => sum + (f.fte ?? 0), 0);
  const paid = Math.min(fte, temporary);
  if (s.term === "permanent") return { ...none, temporary: paid, permanent: fte - paid };
  if (s.term === "temporary") return { ...none, temporary: fte };
  return { ...none, temporary: paid, uncertain: fte - paid };
}

/** An area meets itself and everything in or above it; no areas mean the whole district. */
export function areasMeet(records: Records, a: readonly number[], b: readonly number[]): boolean {
  const above = (id: number): number[] => {
    const seen: number[] = [];
    for (let at: number | null = id; at !== null && !seen.includes(at); ) {
      seen.push(at);
      at = records.areas.byId.get(at)?.partOf ?? null;
    }
    return seen;
  };
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) => b.some((y) => above(x).includes(y) || above(y).includes(x)));
}

/** everyone, empty target groups and words nobody knows meet all. */
export function groupsMeet(a: readonly string[], b: readonly string[]): boolean {
  const all = (groups: readonly string[]) =>
    groups.length === 0 || groups.some((word) => word === "everyone" || word.startsWith("?"));
  return all(a) || all(b) ? true : a.some((group) => b.includes(group));
}

export function share(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.some((x) => b.includes(x));
}
