import { choice, date, flag, lookup, lookups, note, text } from "../../field.ts";
import { defineList, endNotBeforeStart } from "../../list.ts";

/** What was decided about something missing or doubled; findings are computed, gaps are decided. */
export const gaps = defineList({
  name: "gaps",
  fields: {
    title: text({ required: true }),
    kind: choice("gapKind", { required: true }),
    finding: text({ indexed: true, hidden: true }),
    facts: note({ hidden: true }),
    systematic: flag(),
    actionFields: lookups("actionFields"),
    spatialLevel: choice("spatialLevel"),
    areas: lookups("areas"),
    startsOn: date(),
    endsOn: date(),
    needs: lookups("needs"),
    structures: lookups("structures"),
    tasks: lookups("tasks"),
    cause: note(),
    decision: choice("decision", { required: true }),
    reason: note(),
    lead: lookup("structures"),
    checkOn: date(),
    remarks: note(),
  },
  columns: [
    "title",
    "kind",
    "decision",
    "actionFields",
    "spatialLevel",
    "lead",
    "checkOn",
    "startsOn",
    "endsOn",
  ],
  sections: {
    subject: ["title", "kind", "systematic", "actionFields", "cause"],
    effect: ["spatialLevel", "areas", "needs", "structures", "tasks"],
    term: ["startsOn", "endsOn"],
    status: ["decision", "reason", "lead", "checkOn", "remarks"],
  },
  rules: [endNotBeforeStart],
});
