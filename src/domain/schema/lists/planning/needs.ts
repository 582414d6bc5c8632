import { choice, choices, date, lookups, note, number, person, text } from "../../field.ts";
import { defineList, endNotBeforeStart } from "../../list.ts";

/** What is needed: of steering or of supply, on a level, for a time. */
export const needs = defineList({
  name: "needs",
  fields: {
    title: text({ required: true }),
    kind: choice("needKind", { required: true }),
    actionFields: lookups("actionFields", { required: true }),
    tasks: lookups("tasks"),
    spatialLevel: choice("spatialLevel", { required: true }),
    steeringLevel: choice("steeringLevel"),
    areas: lookups("areas"),
    targetGroups: choices("targetGroup"),
    startsOn: date({ required: true }),
    endsOn: date(),
    quantity: number({ unit: "count" }),
    unit: choice("unit"),
    priority: choice("priority", { required: true }),
    evidence: note(),
    description: note(),
    confirmedOn: date(),
    confirmedBy: person(),
  },
  columns: [
    "title",
    "kind",
    "actionFields",
    "spatialLevel",
    "steeringLevel",
    "priority",
    "quantity",
    "unit",
    "startsOn",
    "endsOn",
  ],
  sections: {
    subject: ["title", "kind", "actionFields", "tasks", "description", "evidence"],
    effect: [
      "spatialLevel",
      "steeringLevel",
      "areas",
      "targetGroups",
      "quantity",
      "unit",
      "priority",
    ],
    term: ["startsOn", "endsOn"],
    status: ["confirmedOn", "confirmedBy"],
  },
  rules: [
    endNotBeforeStart,
    {
      code: "steeringLevelRequired",
      field: "steeringLevel",
      holds: ({ kind, steeringLevel }) => kind !== "steering" || steeringLevel !== null,
    },
  ],
});
