import type { overview as german } from "../../de/analysis/overview.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const overview: Texts<typeof german> = {
  title: "Overview",
  decide: "What has to be decided now",
  allFindings: (count) => plural(count, { one: "the one point", other: `all ${count} points` }),
  nothingToDecide: "There is nothing to decide at present.",
  consequences: (count) =>
    plural(count, { one: "and 1 consequence", other: `and ${count} consequences` }),
  noDate: "no date",
  overdueBy: (days) => `${days} overdue`,
  inDays: (count) => plural(count, { one: "in 1 day", other: `in ${count} days` }),
  todayDue: "today",
  coverage: "Coverage on district level",
  openCoverage: "all levels",
  field: "Field of action",
  legend: { secured: "covered", partly: "partly", missing: "missing", unknown: "uncertain" },
  notRequired: "not required, nothing recorded",
  cell: (field, period, state, count) =>
    `${field}, ${period}: ${state}, ${plural(count, { one: "1 structure", other: `${count} structures` })}`,
  capacity: "Capacity",
  capacityNow: (total, temporary) => `${total}, of which ${temporary} temporary`,
  openCapacity: "See capacity in detail",
  changesSince: (day) => `Changed since the meeting on ${day}`,
  changesEver: "Changed last",
  noChanges: "Nothing has been changed since.",
  created: "added",
  added: "new",
  addedMany: (count, list) => `${list}: ${count} entries`,
  changed: "changed",
  decided: "resolution",
  moreChanges: (changes) => plural(changes, { one: "1 more line", other: `${changes} more lines` }),
  empty:
    "Nothing is recorded yet. Add the first structures, import an existing list, or load the example data under Set-up.",
  addStructure: "Add a structure",
  importList: "Import a list",
  explain: {
    existing: {
      title: "Existing structures",
      definition:
        "A structure exists on the key date if it has begun, has not ended and is not cancelled. First and last day count. A structure without a first day counts as having always existed.",
      formula: (count, all) => `${count} of ${all} recorded structures`,
    },
    recorded: {
      title: "Recorded structures",
      definition: "All entries of the list of structures, planned, ended and cancelled included.",
      formula: (count) => `${count} entries`,
    },
    expiring: {
      title: "Expiring structures",
      definition:
        "Structures whose last day lies within the preview, and structures whose last approved funding ends in it. Each counts once.",
      formula: (count, from, to) => `${count} with an end from ${from} to ${to}`,
    },
    withoutSuccessor: {
      title: "Without a secured successor",
      definition:
        "Expiring structures without a successor, with one that is only planned, or with a gap between end and start of the successor.",
      formula: (count, of) => `${count} of ${of} expiring structures`,
    },
  },
};
