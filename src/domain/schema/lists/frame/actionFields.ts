import { flag, note, number, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A field of action (Handlungsfeld) of integration work. */
export const actionFields = defineList({
  name: "actionFields",
  fields: {
    title: text({ required: true }),
    position: number({ unit: "count", rank: true }),
    guidingGoal: note(),
    introduction: note(),
    crossCutting: flag(),
  },
  columns: ["title", "position", "crossCutting", "guidingGoal"],
});
