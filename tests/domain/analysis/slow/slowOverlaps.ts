import type { Structure } from "../../../../src/domain/analysis/kernel/entries.ts";
import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Day } from "../../../../src/domain/day.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { choiceSets } from "../../../../src/domain/schema/choices.ts";
import { ids } from "./agreement.ts";
import { daysFrom } from "./days.ts";
import { areasMeet, covers, existsOn } from "./definitions.ts";

/** A5, day by day and every structure with every other. */
export function slowOverlaps(records: Records, view: View) {
  const days = daysFrom(view.horizon.from, view.horizon.to);
  const least = Math.max(1, view.settings.overlapFromDays);
  const counted = (there: (d: Day) => readonly Structure[]) => {
    const shared = days.filter((d) => there(d).length > 0);
    const members = new Set(shared.flatMap((d) => there(d)));
    return shared.length < least ? null : { members, shared };
  };
  const row = (members: ReadonlySet<Structure>, shared: readonly Day[]) => ({
    structures: ids([...members]),
    days: shared.length,
    from: shared[0] as Day,
    to: shared.at(-1) as Day,
  });
  const tasks = records.tasks.all.flatMap((task) => {
    const leading = (d: Day) =>
      records.responsibilities.all.flatMap((r) => {
        const s = records.structures.byId.get(r.structure ?? Number.NaN);
        const leads = r.task === task.id && r.role === "leads" && covers(r, d);
        return s && leads && existsOn(s, d) ? [{ s, r }] : [];
      });
    const group = counted((d) => {
      const leads = leading(d);
      return leads
        .filter((x) => leads.some((y) => x.s !== y.s && areasMeet(records, x.r.areas, y.r.areas)))
        .map(({ s }) => s);
    });
    return group ? [{ task: task.id, ...row(group.members, group.shared) }] : [];
  });
  return {
    tasks,
    offers: offers(records, counted).map(({ members, shared, ...facets }) => ({
      ...facets,
      ...row(members, shared),
    })),
  };
}

interface Group {
  readonly members: ReadonlySet<Structure>;
  readonly shared: readonly Day[];
}

function offers(
  records: Records,
  counted: (there: (d: Day) => readonly Structure[]) => Group | null,
) {
  const kinds: readonly unknown[] = ["service", "facility", "project"];
  const places = [null, ...records.areas.all.map(({ id }) => id)];
  const groups = records.actionFields.all.flatMap((h) =>
    choiceSets.targetGroup.flatMap((z) =>
      places.flatMap((r) => {
        const candidates = records.structures.all.filter(
          (s) =>
            kinds.includes(s.kind) &&
            s.actionFields.includes(h.id) &&
            s.targetGroups.includes(z) &&
            contains(records, s, r),
        );
        const group = counted((d) => {
          const there = candidates.filter((s) => existsOn(s, d));
          return there.length > 1 ? there : [];
        });
        const isNamed = r === null || [...(group?.members ?? [])].some((s) => s.areas.includes(r));
        return group && isNamed ? [{ h: h.id, z, r, ...group }] : [];
      }),
    ),
  );
  const holds = (a: Group, b: Group) => [...b.members].every((s) => a.members.has(s));
  const kept = groups.filter(
    (g) => !groups.some((o) => o.h === g.h && holds(o, g) && !holds(g, o)),
  );
  const first = kept.filter((g, at) => !kept.slice(0, at).some((o) => holds(o, g) && holds(g, o)));
  return first.map((g) => {
    const same = kept.filter((o) => holds(o, g) && holds(g, o));
    return {
      members: g.members,
      shared: g.shared,
      fields: [...new Set(same.map(({ h }) => h))].sort((a, b) => a - b),
      groups: [...new Set(same.map(({ z }) => z))].sort(),
      areas: [...new Set(same.flatMap(({ r }) => r ?? []))].sort((a, b) => a - b),
    };
  });
}

/** An area of the structure is the place or holds it; no areas hold every place. */
function contains(records: Records, { areas }: Structure, place: number | null): boolean {
  const above: number[] = [];
  for (let at = place; at !== null && !above.includes(at); ) {
    above.push(at);
    at = records.areas.byId.get(at)?.partOf ?? null;
  }
  return areas.length === 0 || areas.some((id) => above.includes(id));
}
