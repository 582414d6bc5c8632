import type { responsibilities as german } from "../../de/analysis/responsibilities.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const responsibilities: Texts<typeof german> = {
  title: "Responsibilities",
  statementFigure: (unclear, all) => `${unclear} of ${all}`,
  statement: (unclear) =>
    plural(unclear, {
      one: " tasks is not clearly assigned.",
      other: " tasks are not clearly assigned.",
    }),
  allClear: (all) => `All ${all} tasks are clearly assigned.`,
  explain: "Clearly assigned",
  definition:
    "A task is clearly assigned if on the key date exactly one unit leads it, at least one carries it out and no more contribute than foreseen.",
  formula: (unclear, all) =>
    `${unclear} of ${all} ${plural(all, { one: "task", other: "tasks" })} with a finding`,
  rolesKnown: (unknown) =>
    unknown === 0
      ? "All recorded responsibilities name task, structure and role."
      : plural(unknown, {
          one: "1 recorded responsibility names no task, structure or role and does not count.",
          other: `${unknown} recorded responsibilities name no task, structure or role and do not count.`,
        }),
  none: "No tasks are recorded yet.",
  noneChosen: "There is no task for this selection.",
  showAll: "Show all tasks",
  legend: {
    leads: "Lead, decision",
    does: "Carrying out",
    contributes: "Contribution",
    informed: "Information",
  },
  task: "Task",
  finding: "Finding",
  noField: "without field of action",
  field: "Field of action",
  allFields: "all fields of action",
  onlyUnclear: "With a finding",
  allTasks: "All tasks",
  filter: "Selection",
  moreUnits: (count) =>
    plural(count, { one: "Show 1 more unit", other: `Show ${count} more units` }),
  fewerUnits: "Show fewer units",
  moreTasks: (count) =>
    plural(count, { one: "Show 1 more task", other: `Show ${count} more tasks` }),
  cell: (task, unit, roles) => `${task}, ${unit}: ${roles}`,
  noRole: "no role",
  checks: {
    noLead: () => "Nobody leads",
    severalLeads: (count) => (count === 2 ? "Two units lead" : `${count} units lead`),
    nobodyDoes: () => "Nobody carries it out",
    tooManyContributors: (count) => `${count} units contribute`,
    tooManyLeads: (count) => `${count} leads with one unit`,
  },
  rule: "Within one authority only one lead is allowed. Enter opens a cell, the arrow keys move.",
  editCell: "Roles of this unit",
  close: "Close",
  main: "Main task",
  manyEntries:
    "This unit has several entries for this task, for instance by area. Change them one by one.",
  noRights: "You need write permission to change this.",
  unit: "Unit",
  unitOf: (name) => `belongs to ${name}`,
  mainTasks: "Main tasks",
  otherTasks: "Further tasks",
  structures: "Structures",
  measures: "Measures led",
  open: "Open points",
  due: (day) => `by ${day}`,
  overdue: (day) => `overdue since ${day}`,
  findings: "Findings",
  nothing: "none",
  gone: "This organisation does not exist.",
  print: "Print",
  record: "Edit entry",
  statementUnit: (structures, leads, open) =>
    `${plural(structures, { one: "1 structure", other: `${structures} structures` })}, ${plural(leads, { one: "1 lead", other: `${leads} leads` })}, ${plural(open, { one: "1 open point", other: `${open} open points` })}.`,
  unitExplain: "What belongs to this unit",
  unitDefinition:
    "Counted are the structures whose provider is the unit or a unit below it, without cancelled ones, the leads of these structures, and the open outcomes one of these units is responsible for.",
  unitFormula: (structures, leads, open) =>
    `Structures: ${structures}, leads: ${leads}, open outcomes: ${open}`,
  unitKnown: (unknown) =>
    unknown === 0
      ? "All open outcomes name who is responsible."
      : plural(unknown, {
          one: "1 open outcome names nobody as responsible and counts for no unit.",
          other: `${unknown} open outcomes name nobody as responsible and count for no unit.`,
        }),
};
