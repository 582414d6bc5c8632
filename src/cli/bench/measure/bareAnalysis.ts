import type { Records } from "../../../domain/records.ts";
import { choiceSets } from "../../../domain/schema/choices.ts";

/**
 * What the analyses are measured against: the least that can be done with typed arrays for the same
 * question, written without regard to anything else the analyses answer (unknown values, stages,
 * tranches, records behind a figure). Records as manyRecords makes them.
 */
export interface Columns {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Action fields and levels, as bits of position. */
  readonly fields: Int32Array;
  readonly levels: Int32Array;
  readonly groups: Int32Array;
  /** Areas of structure i: areas[areaAt[i]] to areas[areaAt[i + 1] - 1]. */
  readonly areaAt: Int32Array;
  readonly areas: Int32Array;
}

const levelBit = new Map<string, number>(
  choiceSets.spatialLevel.map((word, at) => [word, 1 << at]),
);
const groupBit = new Map<string, number>(choiceSets.targetGroup.map((word, at) => [word, 1 << at]));

/** Structures as columns of numbers. */
export function encode({ structures }: Records): Columns {
  const { all } = structures;
  const size = all.length;
  const columns = {
    size,
    from: new Int32Array(size),
    to: new Int32Array(size),
    fields: new Int32Array(size),
    levels: new Int32Array(size),
    groups: new Int32Array(size),
    areaAt: new Int32Array(size + 1),
    areas: new Int32Array(size * 5),
  };
  let next = 0;
  for (let at = 0; at < size; at++) {
    const structure = all[at];
    if (structure === undefined) continue;
    columns.from[at] = structure.startsOn === null ? 0 : number(structure.startsOn);
    columns.to[at] = structure.endsOn === null ? 1_000_000 : number(structure.endsOn);
    let bits = 0;
    for (const id of structure.actionFields) bits |= 1 << (id - 1);
    columns.fields[at] = bits;
    bits = 0;
    for (const word of structure.spatialLevels) bits |= levelBit.get(word) ?? 0;
    columns.levels[at] = bits;
    bits = 0;
    for (const word of structure.targetGroups) bits |= groupBit.get(word) ?? 0;
    columns.groups[at] = bits;
    for (const id of structure.areas) columns.areas[next++] = id;
    columns.areaAt[at + 1] = next;
  }
  return columns;
}

function number(day: string): number {
  return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / 86_400_000;
}

/** Days on which a field and level have a structure, per period: one sweep over all days. */
export function bareCoverage(
  columns: Columns,
  periods: readonly { from: number; to: number }[],
): Int32Array {
  const first = periods[0]?.from ?? 0;
  const last = periods.at(-1)?.to ?? 0;
  const days = last - first + 2;
  const cells = 16 * 6;
  const steps = new Int32Array(cells * days);
  for (let at = 0; at < columns.size; at++) {
    const from = Math.max(columns.from[at] ?? 0, first) - first;
    const to = Math.min(columns.to[at] ?? 0, last) - first + 1;
    if (from >= to) continue;
    const [fields, levels] = [columns.fields[at] ?? 0, columns.levels[at] ?? 0];
    for (let field = 0; field < 16; field++) {
      if ((fields & (1 << field)) === 0) continue;
      for (let level = 0; level < 6; level++) {
        if ((levels & (1 << level)) === 0) continue;
        const base = (field * 6 + level) * days;
        steps[base + from] = (steps[base + from] ?? 0) + 1;
        steps[base + to] = (steps[base + to] ?? 0) - 1;
      }
    }
  }
  const covered = new Int32Array(cells * periods.length);
  for (let cell = 0; cell < cells; cell++) {
    let count = 0;
    let day = 0;
    for (let p = 0; p < periods.length; p++) {
      const end = (periods[p]?.to ?? 0) - first;
      let sum = 0;
      for (; day <= end; day++) {
        count += steps[cell * days + day] ?? 0;
        if (count > 0) sum += 1;
      }
      covered[cell * periods.length + p] = sum;
    }
  }
  return covered;
}

/** Structures filed by field and area, in order of their first day. */
function inverted(columns: Columns): Map<number, number[]> {
  const order = Array.from({ length: columns.size }, (_, at) => at).sort(
    (a, b) => (columns.from[a] ?? 0) - (columns.from[b] ?? 0),
  );
  const files = new Map<number, number[]>();
  for (const at of order)
    for (let field = 0; field < 16; field++) {
      if (((columns.fields[at] ?? 0) & (1 << field)) === 0) continue;
      for (let i = columns.areaAt[at] ?? 0; i < (columns.areaAt[at + 1] ?? 0); i++) {
        const name = field * 1000 + (columns.areas[i] ?? 0);
        const file = files.get(name);
        if (file) file.push(at);
        else files.set(name, [at]);
      }
    }
  return files;
}

/** Fields, target groups and areas with at least two structures on so many days, by inverted lists and a sweep. */
export function bareOverlaps(
  columns: Columns,
  horizon: { from: number; to: number },
  least: number,
): number {
  let found = 0;
  for (const file of inverted(columns).values())
    for (let group = 1; group < 1 << groupBit.size; group <<= 1) {
      let [days, counted, last] = [0, horizon.from - 1, horizon.from - 1];
      for (const at of file) {
        if (((columns.groups[at] ?? 0) & group) === 0) continue;
        const from = Math.max(columns.from[at] ?? 0, horizon.from);
        const to = Math.min(columns.to[at] ?? 0, horizon.to);
        const shared = Math.min(to, last);
        if (shared > counted && shared >= from) {
          days += shared - Math.max(from - 1, counted);
          counted = shared;
        }
        if (to >= from && to > last) last = to;
      }
      if (days >= least) found += 1;
    }
  return found;
}

/** Structures that end in a window, by last day, each with the days until its successor's first; null without one. */
export function bareExpiring(
  records: Records,
  from: string,
  to: string,
): { at: number; on: number; gap: number | null }[] {
  const found: { at: number; on: number; gap: number | null }[] = [];
  const { all, byId } = records.structures;
  for (let at = 0; at < all.length; at++) {
    const { endsOn, successor } = all[at] as (typeof all)[number];
    if (endsOn === null || endsOn < from || endsOn > to) continue;
    const on = number(endsOn);
    const next = successor === null ? undefined : byId.get(successor);
    const gap = next === undefined ? null : number(next.startsOn ?? "1970-01-01") - on - 1;
    found.push({ at, on, gap });
  }
  return found.sort((a, b) => a.on - b.on);
}

/** Mean capacity for each need and period, by inverted lists. */
export function bareNeeds(
  records: Records,
  columns: Columns,
  periods: readonly { from: number; to: number }[],
): Float64Array {
  const files = inverted(columns);
  const { all } = records.needs;
  const supply = new Float64Array(all.length * periods.length);
  const seen = new Int32Array(columns.size).fill(-1);
  const capacity = Float64Array.from(records.structures.all, (s) => s.capacity ?? 0);
  all.forEach((need, row) => {
    const level = levelBit.get(need.spatialLevel ?? "") ?? 0;
    let groups = 0;
    for (const word of need.targetGroups) groups |= groupBit.get(word) ?? 0;
    const starts = number(need.startsOn ?? "1970-01-01");
    for (const field of need.actionFields)
      for (const area of need.areas)
        for (const at of files.get((field - 1) * 1000 + area) ?? []) {
          if (seen[at] === row) continue;
          seen[at] = row;
          if (((columns.groups[at] ?? 0) & groups) === 0) continue;
          if (((columns.levels[at] ?? 0) & level) === 0) continue;
          for (let p = 0; p < periods.length; p++) {
            const from = Math.max(periods[p]?.from ?? 0, starts);
            const to = periods[p]?.to ?? 0;
            const days =
              Math.min(columns.to[at] ?? 0, to) - Math.max(columns.from[at] ?? 0, from) + 1;
            if (days > 0 && to >= from)
              supply[row * periods.length + p] =
                (supply[row * periods.length + p] ?? 0) +
                ((capacity[at] ?? 0) * days) / (to - from + 1);
          }
        }
  });
  return supply;
}
