import type { Records } from "../../records.ts";
import { flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { type AreaTree, areaTree } from "../kernel/areaTree.ts";
import { authorityOf } from "../kernel/authorityOf.ts";
import { cut, type Span, spanOf, toPeriod } from "../kernel/dayNumbers.ts";
import type { Organisation, Responsibility, Structure, Task } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { countDays, merged } from "../kernel/spans.ts";
import type { View } from "../kernel/view.ts";
import { holdingSpan } from "../timelines/onDay.ts";
import type { Overlap } from "./overlaps.ts";
import { type Stay, together } from "./together.ts";

/** For each task those that lead it where their areas meet on common days. */
export function taskGroups(records: Records, view: View): Steps<Overlap[]> {
  const byTask = groupedBy(records.responsibilities, "task");
  return flatMapped(
    records.tasks.all,
    (task) => {
      const leads = leadsOf(records, byTask.get(task.id) ?? [], view);
      return leads.length < 2 ? [] : groupOf(records, view, task, leads);
    },
    1,
  );
}

interface Lead extends Span {
  readonly role: Responsibility;
  readonly structure: Structure;
}

function leadsOf(records: Records, roles: readonly Responsibility[], view: View): Lead[] {
  return roles.flatMap((role) => {
    const structure = records.structures.byId.get(role.structure ?? Number.NaN);
    const span = role.role === "leads" ? holdingSpan(role, structure) : null;
    const part = span && cut(span, spanOf(view.horizon));
    return part && structure ? [{ ...part, role, structure }] : [];
  });
}

function groupOf(records: Records, view: View, task: Task, leads: readonly Lead[]): Overlap[] {
  const tree = areaTree(records.areas);
  const { spans, structures, areas } = meetingOf(tree, leads);
  const days = countDays(spans);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || days < Math.max(1, view.settings.overlapFromDays)) return [];
  const known = areas.includes(null)
    ? []
    : areas.flatMap((id) => records.areas.byId.get(id ?? Number.NaN) ?? []);
  return [
    {
      kind: "task",
      structures: [...structures].sort((a, b) => a.id - b.id),
      task,
      responsibilities: leads
        .filter(({ structure }) => structures.has(structure))
        .map(({ role }) => role),
      facets: [],
      within: [],
      actionFields: task.actionFields.flatMap((id) => records.actionFields.byId.get(id) ?? []),
      targetGroups: [],
      areas: known,
      ...toPeriod({ from: first.from, to: last.to }),
      days,
      weight: (2 + (known.length || 1)) * days,
      sameAuthority: [...byAuthority(records, leads).values()].some(
        (own) => meetingOf(tree, own).spans.length > 0,
      ),
    },
  ];
}

interface Meeting {
  /** Days on which at least two structures lead where their areas meet. */
  readonly spans: readonly Span[];
  /** Those that do on one of these days. */
  readonly structures: ReadonlySet<Structure>;
  /** Where they meet; null = in the whole district. */
  readonly areas: readonly (number | null)[];
}

/** Two areas meet where both are, or contain, one that one of them names; without areas, the whole district. */
function meetingOf(tree: AreaTree, leads: readonly Lead[]): Meeting {
  const everywhere = leads.filter(({ role }) => role.areas.length === 0);
  const named = new Map<number, Lead[]>();
  for (const lead of leads) for (const area of new Set(lead.role.areas)) file(named, area, lead);
  const places: [number | null, readonly Lead[]][] = [[null, everywhere]];
  for (const area of named.keys()) {
    const there = new Set(tree.chain(area).flatMap((above) => named.get(above) ?? []));
    places.push([area, [...there, ...everywhere]]);
  }
  const structures = new Set<Structure>();
  const spans: Span[] = [];
  const areas: (number | null)[] = [];
  for (const [area, there] of places) {
    if (there.length < 2) continue;
    const meeting = together(staysOf(there));
    if (meeting.spans.length === 0) continue;
    areas.push(area);
    for (const span of meeting.spans) spans.push(span);
    for (const structure of meeting.who) structures.add(structure);
  }
  return { spans: merged(spans), structures, areas };
}

/** Each structure's days of leading, several roles taken together, by first day. */
function staysOf(leads: readonly Lead[]): Stay<Structure>[] {
  const byStructure = new Map<Structure, Lead[]>();
  for (const lead of leads) file(byStructure, lead.structure, lead);
  return [...byStructure]
    .flatMap(([who, own]) => merged(own).map((span) => ({ ...span, who })))
    .sort((a, b) => a.from - b.from);
}

/** Leads of each authority that has several structures among them. */
function byAuthority(records: Records, leads: readonly Lead[]): Map<Organisation, Lead[]> {
  const found = new Map<Organisation, Lead[]>();
  for (const lead of leads) {
    const authority = authorityOf(records, lead.structure.provider);
    if (authority) file(found, authority, lead);
  }
  return found;
}

function file<K>(files: Map<K, Lead[]>, name: K, lead: Lead): void {
  const file = files.get(name);
  if (file) file.push(lead);
  else files.set(name, [lead]);
}
