import type { Day } from "../day.ts";
import type { Records } from "../records.ts";
import { areaTree } from "./areaTree.ts";
import { cut, type Span, spanOf, toPeriod } from "./dayNumbers.ts";
import type {
  ActionField,
  Area,
  Organisation,
  Responsibility,
  Structure,
  TargetGroup,
  Task,
} from "./entries.ts";
import { eachFacetPair, type FacetPair, sharedAreas, sharedIds } from "./facetPairs.ts";
import { groupedBy } from "./grouped.ts";
import { heaviest } from "./heaviest.ts";
import { livesOf } from "./lives.ts";
import { holdingSpan } from "./onDay.ts";
import { countDays, merged } from "./spans.ts";
import { groupBits, groupCount, groupsOf } from "./targetGroups.ts";
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
export function overlaps(records: Records, view: View, limit = overlapLimit): OverlapsResult {
  const found = heaviest<() => Overlap>(limit);
  let total = 0;
  for (const overlap of taskOverlaps(records, view)) {
    total += 1;
    found.offer(() => overlap, overlap.weight);
  }
  const count = counter(records);
  const tree = areaTree(records.areas);
  eachFacetPair(records, view, livesOf(records, view).all, (a, b, from, to, groups) => {
    total += 1;
    const fields = sharedIds(a.structure.actionFields, b.structure.actionFields);
    const areas = sharedAreas(tree, a.structure.areas, b.structure.areas);
    count.add(fields, areas);
    const facets = fields.length + groupCount(groups) + (areas.length || 1);
    const weight = facets * (to - from + 1);
    if (found.takes(weight))
      found.offer(() => facetOverlap(records, { a, b, from, to, groups }, weight), weight);
  });
  return { overlaps: found.all().map((make) => make()), total, counts: count.all() };
}

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

function taskOverlaps(records: Records, view: View): Overlap[] {
  const byTask = groupedBy(records.responsibilities, "task");
  return records.tasks.all.flatMap((task) => {
    const pairs = new Map<string, Meeting[]>();
    const leads = leadsOf(records, byTask.get(task.id) ?? [], view);
    leads.forEach((a, at) => {
      for (const b of leads.slice(at + 1)) {
        const meeting = meetingOf(records, a, b);
        if (meeting === null) continue;
        const name = [a.structure.id, b.structure.id].sort((x, y) => x - y).join(" ");
        pairs.set(name, [...(pairs.get(name) ?? []), meeting]);
      }
    });
    return [...pairs.values()].flatMap((meetings) => taskOverlap(records, view, task, meetings));
  });
}

interface Lead extends Span {
  readonly role: Responsibility;
  readonly structure: Structure;
}

interface Meeting extends Span {
  readonly leads: readonly [Lead, Lead];
  readonly groups: number;
  readonly areas: readonly number[];
}

function leadsOf(records: Records, roles: readonly Responsibility[], view: View): Lead[] {
  return roles.flatMap((role) => {
    const structure = records.structures.byId.get(role.structure ?? Number.NaN);
    const span = role.role === "leads" ? holdingSpan(role, structure) : null;
    const part = span && cut(span, spanOf(view.horizon));
    return part && structure ? [{ ...part, role, structure }] : [];
  });
}

function meetingOf(records: Records, a: Lead, b: Lead): Meeting | null {
  const days = cut(a, b);
  const groups = groupBits(a.role.targetGroups) & groupBits(b.role.targetGroups);
  const tree = areaTree(records.areas);
  if (a.structure === b.structure || days === null || groups === 0) return null;
  if (!tree.meet(a.role.areas, b.role.areas)) return null;
  return { ...days, leads: [a, b], groups, areas: sharedAreas(tree, a.role.areas, b.role.areas) };
}

function taskOverlap(
  records: Records,
  view: View,
  task: Task,
  meetings: readonly Meeting[],
): Overlap[] {
  const stretches = merged(meetings);
  const days = countDays(stretches);
  const [first, last] = [stretches[0], stretches.at(-1)];
  const leads = meetings.flatMap((meeting) => meeting.leads);
  const [a, b] = [...new Set(leads.map(({ structure }) => structure))].sort((x, y) => x.id - y.id);
  if (!first || !last || !a || !b || days < Math.max(1, view.settings.overlapFromDays)) return [];
  const areas = meetings.some((meeting) => meeting.areas.length === 0)
    ? []
    : [...new Set(meetings.flatMap((meeting) => meeting.areas))];
  const targetGroups = groupsOf(meetings.reduce((bits, { groups }) => bits | groups, 0));
  return [
    {
      kind: "task",
      structures: [a, b],
      task,
      responsibilities: [...new Set(leads.map(({ role }) => role))],
      actionFields: task.actionFields.flatMap((id) => records.actionFields.byId.get(id) ?? []),
      targetGroups,
      areas: areas.flatMap((id) => records.areas.byId.get(id) ?? []),
      ...toPeriod({ from: first.from, to: last.to }),
      days,
      weight: (1 + (targetGroups.length || 1) + (areas.length || 1)) * days,
      sameAuthority: sameAuthority(records, [a, b]),
    },
  ];
}

function sameAuthority(records: Records, [a, b]: readonly [Structure, Structure]): boolean {
  const authority = authorityOf(records, a.carrier);
  return authority !== null && authority === authorityOf(records, b.carrier);
}

/** The organisation a unit belongs to at the top; circles end where they close. */
function authorityOf(records: Records, id: number | null): Organisation | null {
  const seen = new Set<number>();
  let found = records.organisations.byId.get(id ?? Number.NaN) ?? null;
  while (found !== null && found.unitOf !== null && !seen.has(found.id)) {
    seen.add(found.id);
    const above = records.organisations.byId.get(found.unitOf);
    if (above === undefined) break;
    found = above;
  }
  return found;
}

/** Counts pairs per field and shared area. */
function counter({ actionFields, areas }: Records) {
  const rows = new Map(actionFields.all.map(({ id }, at) => [id, at]));
  const columns = new Map(areas.all.map(({ id }, at) => [id, at + 1]));
  const width = areas.all.length + 1;
  const counts = new Int32Array(actionFields.all.length * width);
  const add = (field: number, column: number | undefined) => {
    const row = rows.get(field);
    if (row === undefined || column === undefined) return;
    const at = row * width + column;
    counts[at] = (counts[at] ?? 0) + 1;
  };
  return {
    add: (shared: readonly number[], places: readonly number[]) => {
      for (const field of shared) {
        if (places.length === 0) add(field, 0);
        else for (const area of places) add(field, columns.get(area));
      }
    },
    all: (): OverlapCount[] =>
      actionFields.all.flatMap((actionField, row) =>
        [null, ...areas.all].flatMap((area, column) => {
          const pairs = counts[row * width + column] ?? 0;
          return pairs > 0 ? [{ actionField, area, pairs }] : [];
        }),
      ),
  };
}
