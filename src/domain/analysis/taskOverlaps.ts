import type { Records } from "../records.ts";
import { flatMapped } from "../steps/inSteps.ts";
import type { Steps } from "../steps/steps.ts";
import { areaTree } from "./areaTree.ts";
import { cut, type Span, spanOf, toPeriod } from "./dayNumbers.ts";
import type { Responsibility, Structure, Task } from "./entries.ts";
import { groupedBy } from "./grouped.ts";
import { holdingSpan } from "./onDay.ts";
import type { Overlap } from "./overlaps.ts";
import { sameAuthority } from "./sameAuthority.ts";
import { sharedAreas } from "./sharedFacets.ts";
import { countDays, merged } from "./spans.ts";
import { groupBits, groupsOf } from "./targetGroups.ts";
import type { View } from "./view.ts";

/** Pairs of structures that lead one task, one for each pair and task. */
export function taskOverlaps(records: Records, view: View): Steps<Overlap[]> {
  const byTask = groupedBy(records.responsibilities, "task");
  return flatMapped(
    records.tasks.all,
    (task) => {
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
    },
    1,
  );
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
