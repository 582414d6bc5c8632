import { dayNumber } from "../../day.ts";
import type { Records } from "../../records.ts";
import { choiceSets, type WordOf } from "../../schema/choices.ts";
import type { Responsibility, Structure, Task } from "../kernel/entries.ts";
import type { View } from "../kernel/view.ts";
import { withDays } from "../kernel/withDays.ts";
import { holdingSpan } from "../timelines/onDay.ts";

export interface MatrixCell {
  readonly task: Task;
  readonly structure: Structure;
  /** In the order E, D, M, I; each once. */
  readonly roles: readonly WordOf<"role">[];
  readonly main: boolean;
  readonly responsibilities: readonly Responsibility[];
}

export const matrixChecks = [
  "noLead",
  "severalLeads",
  "nobodyDoes",
  "tooManyContributors",
  "tooManyLeads",
] as const;

export interface MatrixFinding {
  readonly check: (typeof matrixChecks)[number];
  /** null for tooManyLeads. */
  readonly task: Task | null;
  /** Only for tooManyLeads. */
  readonly structure: Structure | null;
  readonly count: number;
  readonly responsibilities: readonly Responsibility[];
}

/** Roles that hold on the Stichtag. */
export interface ResponsibilityMatrixResult {
  readonly tasks: readonly Task[];
  /** Structures with a role, by id. */
  readonly structures: readonly Structure[];
  readonly cells: readonly MatrixCell[];
  readonly findings: readonly MatrixFinding[];
}

/**
 * A18 Zuständigkeitsmatrix on the Stichtag: task × structure with the roles that hold (role and
 * structure both exist). Checks: no lead, more than one structure leading, nobody doing, more
 * contributors than the office's limit, a structure leading more tasks than its limit.
 */
export function responsibilityMatrix(recorded: Records, view: View): ResponsibilityMatrixResult {
  const records = withDays(recorded);
  const today = dayNumber(view.asOf);
  const held = records.responsibilities.all.filter((role) => {
    const structure = records.structures.byId.get(role.structure ?? Number.NaN);
    const span = holdingSpan(role, structure);
    return span !== null && span.from <= today && today <= span.to;
  });
  const cells = cellsOf(records, held);
  const structures = [...new Set(cells.map(({ structure }) => structure))].sort(
    (a, b) => a.id - b.id,
  );
  const byTask = collect(cells, ({ task }) => task);
  const byStructure = collect(cells, ({ structure }) => structure);
  const findings = [
    ...records.tasks.all.flatMap((task) => taskFindings(task, byTask.get(task) ?? [], view)),
    ...structures.flatMap((structure) =>
      structureFindings(structure, byStructure.get(structure) ?? [], view),
    ),
  ];
  return { tasks: records.tasks.all, structures, cells, findings };
}

function cellsOf(records: Records, held: readonly Responsibility[]): MatrixCell[] {
  const groups = collect(held, ({ task, structure }) => `${task} ${structure}`);
  return [...groups.values()].flatMap((responsibilities) => {
    const task = records.tasks.byId.get(responsibilities[0]?.task ?? Number.NaN);
    const structure = records.structures.byId.get(responsibilities[0]?.structure ?? Number.NaN);
    if (!task || !structure) return [];
    const roles: WordOf<"role">[] = choiceSets.role.filter((word) =>
      responsibilities.some(({ role }) => role === word),
    );
    return [
      { task, structure, roles, main: responsibilities.some(({ main }) => main), responsibilities },
    ];
  });
}

function taskFindings(task: Task, cells: readonly MatrixCell[], view: View): MatrixFinding[] {
  const having = (role: WordOf<"role">) => cells.filter(({ roles }) => roles.includes(role));
  const found = (check: MatrixFinding["check"], of: readonly MatrixCell[]): MatrixFinding => ({
    check,
    task,
    structure: null,
    count: of.length,
    responsibilities: of.flatMap(({ responsibilities }) => responsibilities),
  });
  const leads = having("leads");
  const does = having("does");
  const contributes = having("contributes");
  return [
    ...(leads.length === 0 ? [found("noLead", leads)] : []),
    ...(leads.length > 1 ? [found("severalLeads", leads)] : []),
    ...(does.length === 0 ? [found("nobodyDoes", does)] : []),
    ...(contributes.length > view.settings.tooManyContributors
      ? [found("tooManyContributors", contributes)]
      : []),
  ];
}

function structureFindings(
  structure: Structure,
  cells: readonly MatrixCell[],
  view: View,
): MatrixFinding[] {
  const leads = cells.filter(({ roles }) => roles.includes("leads"));
  if (leads.length <= view.settings.tooManyLeads) return [];
  return [
    {
      check: "tooManyLeads",
      task: null,
      structure,
      count: leads.length,
      responsibilities: leads.flatMap(({ responsibilities }) =>
        responsibilities.filter(({ role }) => role === "leads"),
      ),
    },
  ];
}

function collect<T, K>(items: readonly T[], pick: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = pick(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
