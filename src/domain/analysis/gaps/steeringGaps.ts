import type { Period } from "../../period.ts";
import type { Records } from "../../records.ts";
import { choiceSets } from "../../schema/choices.ts";
import { cut, entrySpan, type Span, spanOf, toPeriod } from "../kernel/dayNumbers.ts";
import type { Need, Responsibility, SteeringLevel, Task } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { countDays, cutAll, merged, uncovered } from "../kernel/spans.ts";
import type { PlanPeriod, View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";
import { holdingSpan } from "../timelines/onDay.ts";

export type SteeringMissing = "lead" | "does" | "both";

export interface SteeringCell {
  /** null: a need of kind steering that names no task. */
  readonly task: Task | null;
  readonly steeringLevel: SteeringLevel;
  readonly period: PlanPeriod;
  /** Those that ask on a day of the period. */
  readonly needs: readonly Need[];
  /** Days of the period on which it is required. */
  readonly requiredDays: number;
  readonly daysWithoutLead: number;
  readonly daysWithoutDoing: number;
  /** Days without lead or without doing. */
  readonly days: number;
  /** From the first to the last of these days; null where there are none. */
  readonly lacking: Period | null;
  /** null: nothing missing. */
  readonly missing: SteeringMissing | null;
  readonly responsibilities: readonly Responsibility[];
}

/** By task, level and period. */
export interface SteeringGapsResult {
  readonly cells: readonly SteeringCell[];
  /** Those with something missing. */
  readonly gaps: readonly SteeringCell[];
}

/**
 * A8 Steuerungslücken: steering task × steering level × period, days without a lead (E) or without
 * somebody who does it (D), by a structure of that steering level, role and structure both
 * existing. Required on all days of a period where the task's `requiredSteering` names the level;
 * otherwise on the days of needs of kind steering that name task and level. A need that names no
 * task asks for any steering task of its action fields.
 */
export function steeringGaps(recorded: Records, view: View): SteeringGapsResult {
  const records = withDays(recorded);
  const byTask = groupedBy(records.responsibilities, "task");
  const rolesOf = (tasks: readonly Task[]) => tasks.flatMap(({ id }) => byTask.get(id) ?? []);
  const cells = [
    ...taskRequirements(records).map((wanted) => ({ ...wanted, roles: rolesOf([wanted.task]) })),
    ...openRequirements(records).map((wanted) => ({ ...wanted, roles: rolesOf(wanted.tasks) })),
  ].flatMap(({ task, level, always, needs, roles }) =>
    view.periods.flatMap((period) => {
      const span = spanOf(period);
      const asking = needs.filter((need) => cut(entrySpan(need), span) !== null);
      const required = always
        ? [span]
        : merged(asking.flatMap((need) => cut(entrySpan(need), span) ?? []));
      if (required.length === 0) return [];
      return [cellOf(records, task, level, period, asking, required, roles)];
    }),
  );
  return { cells, gaps: cells.filter(({ missing }) => missing !== null) };
}

interface Requirement {
  readonly level: SteeringLevel;
  readonly always: boolean;
  readonly needs: readonly Need[];
}

export const steeringTaskKinds: readonly string[] = [
  "coordination",
  "planning",
  "monitoring",
  "networking",
];
const isSteering = ({ kind }: Task) => kind !== null && steeringTaskKinds.includes(kind);
const known = (word: string | null): SteeringLevel | null =>
  choiceSets.steeringLevel.find((level) => level === word) ?? null;

function taskRequirements(records: Records): (Requirement & { readonly task: Task })[] {
  const naming = groupedBy(records.needs, "tasks");
  return records.tasks.all.flatMap((task) => {
    const needs = naming.get(task.id) ?? [];
    const own: readonly string[] = isSteering(task) ? task.requiredSteering : [];
    return choiceSets.steeringLevel.flatMap((level) => {
      const asking = needs.filter(
        ({ kind, steeringLevel }) => kind === "steering" && steeringLevel === level,
      );
      const always = own.includes(level);
      return always || asking.length > 0 ? [{ task, level, always, needs: asking }] : [];
    });
  });
}

function openRequirements(records: Records) {
  return steeringNeeds(records).flatMap((need) => {
    const level = known(need.steeringLevel);
    if (need.tasks.length > 0 || level === null) return [];
    const tasks = records.tasks.all.filter(
      (task) => isSteering(task) && task.actionFields.some((id) => need.actionFields.includes(id)),
    );
    return [{ task: null, level, always: false, needs: [need], tasks }];
  });
}

function steeringNeeds(records: Records): Need[] {
  return records.needs.all.filter(({ kind }) => kind === "steering");
}

function cellOf(
  records: Records,
  task: Task | null,
  steeringLevel: SteeringLevel,
  period: PlanPeriod,
  needs: readonly Need[],
  required: readonly Span[],
  roles: readonly Responsibility[],
): SteeringCell {
  const held = roles.flatMap((role) => {
    const structure = records.structures.byId.get(role.structure ?? Number.NaN);
    const span = holdingSpan(role, structure);
    if (span === null || !structure?.steeringLevels.includes(steeringLevel)) return [];
    return cutAll([span], spanOf(period)).map((part) => ({ ...part, role }));
  });
  const leads = held.filter(({ role }) => role.role === "leads");
  const does = held.filter(({ role }) => role.role === "does");
  const without = (spans: readonly Span[]) => required.flatMap((span) => uncovered(spans, span));
  const noLead = without(leads);
  const notDone = without(does);
  const lacking = merged([...noLead, ...notDone]);
  const [first, last] = [lacking[0], lacking.at(-1)];
  return {
    task,
    steeringLevel,
    period,
    needs,
    requiredDays: countDays(required),
    daysWithoutLead: countDays(noLead),
    daysWithoutDoing: countDays(notDone),
    days: countDays(lacking),
    lacking: first && last ? toPeriod({ from: first.from, to: last.to }) : null,
    missing:
      noLead.length > 0
        ? notDone.length > 0
          ? "both"
          : "lead"
        : notDone.length > 0
          ? "does"
          : null,
    responsibilities: [...leads, ...does].map(({ role }) => role),
  };
}
