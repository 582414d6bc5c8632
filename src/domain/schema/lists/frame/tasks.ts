import { choice, choices, lookups, note, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** What has to be done by somebody, and on which levels it must exist. */
export const tasks = defineList({
  name: "tasks",
  fields: {
    title: text({ required: true }),
    actionFields: lookups("actionFields"),
    kind: choice("taskKind", { required: true }),
    obligation: choice("obligation"),
    requiredAt: choices("spatialLevel"),
    requiredSteering: choices("steeringLevel"),
    description: note(),
  },
  columns: ["title", "actionFields", "kind", "obligation", "requiredAt", "requiredSteering"],
});
