import { choice, choices, date, flag, lookup, lookups, text } from "../../field.ts";
import { defineList, endNotBeforeStart } from "../../list.ts";

/** Who has which role in a task, where, for whom and for how long. */
export const responsibilities = defineList({
  name: "responsibilities",
  fields: {
    title: text({ hidden: true }),
    task: lookup("tasks", { required: true }),
    structure: lookup("structures", { required: true }),
    role: choice("role", { required: true }),
    main: flag(),
    areas: lookups("areas"),
    targetGroups: choices("targetGroup"),
    startsOn: date(),
    endsOn: date(),
    confirmedOn: date(),
  },
  columns: ["task", "structure", "role", "main", "areas", "startsOn", "endsOn"],
  rules: [endNotBeforeStart],
  titleOf: ["task", "structure", "role"],
});
