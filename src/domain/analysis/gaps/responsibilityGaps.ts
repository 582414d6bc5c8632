import type { Day } from "../../day.ts";
import { intersect } from "../../period.ts";
import type { Records } from "../../records.ts";
import { areaTree } from "../kernel/areaTree.ts";
import { type Span, spanOf, toPeriod } from "../kernel/dayNumbers.ts";
import type { Area, Responsibility, Task } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { uncovered } from "../kernel/spans.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";
import { holdingSpan } from "../timelines/onDay.ts";

export interface ResponsibilityGap {
  readonly task: Task;
  /** null: everywhere. */
  readonly area: Area | null;
  /** A longest stretch of days within the horizon on which nobody leads. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly periods: readonly PlanPeriod[];
  /** Who led until the day before; empty where nobody did. */
  readonly ledUntil: readonly Responsibility[];
  /** Who leads from the day after; empty where nobody does. */
  readonly ledFrom: readonly Responsibility[];
}

/** By task, area and day. */
export interface ResponsibilityGapsResult {
  readonly gaps: readonly ResponsibilityGap[];
  readonly tasks: number;
}

/**
 * A6 Zuständigkeitslücken: longest stretches of the horizon's days on which nobody leads a task,
 * role and structure both existing. Where roles of the task (of any kind) name areas, each of
 * these areas is looked at by itself: a lead there is one without areas or one whose areas meet it.
 */
export function responsibilityGaps(recorded: Records, view: View): ResponsibilityGapsResult {
  const records = withDays(recorded);
  const horizon = spanOf(view.horizon);
  const byTask = groupedBy(records.responsibilities, "task");
  const gaps = records.tasks.all.flatMap((task) => {
    const roles = byTask.get(task.id) ?? [];
    const leads = leadsOf(records, roles);
    return placesOf(records, roles).flatMap((area) => {
      const here = area === null ? leads : leads.filter(({ role }) => reaches(records, role, area));
      return uncovered(here, horizon).map((gap) => gapOf(view, task, area, gap, here));
    });
  });
  return { gaps, tasks: records.tasks.all.length };
}

interface Lead extends Span {
  readonly role: Responsibility;
}

function leadsOf(records: Records, roles: readonly Responsibility[]): Lead[] {
  return roles.flatMap((role) => {
    if (role.role !== "leads") return [];
    const structure = records.structures.byId.get(role.structure ?? Number.NaN);
    const span = holdingSpan(role, structure);
    return span ? [{ ...span, role }] : [];
  });
}

function placesOf(records: Records, roles: readonly Responsibility[]): (Area | null)[] {
  const ids = new Set(roles.flatMap(({ areas }) => areas));
  const places = [...ids].sort((a, b) => a - b).flatMap((id) => records.areas.byId.get(id) ?? []);
  return places.length > 0 ? places : [null];
}

function reaches(records: Records, role: Responsibility, area: Area): boolean {
  return areaTree(records.areas).meet(role.areas, [area.id]);
}

function gapOf(
  view: View,
  task: Task,
  area: Area | null,
  gap: Span,
  leads: readonly Lead[],
): ResponsibilityGap {
  const period = toPeriod(gap);
  return {
    task,
    area,
    ...period,
    days: gap.to - gap.from + 1,
    periods: view.periods.filter((other) => intersect(other, period) !== null),
    ledUntil: leads.filter(({ to }) => to === gap.from - 1).map(({ role }) => role),
    ledFrom: leads.filter(({ from }) => from === gap.to + 1).map(({ role }) => role),
  };
}
