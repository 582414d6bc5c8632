import { choice, date, lookups, note, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A chance of immigration for the district: recognised, made public, developed. */
export const potentials = defineList({
  name: "potentials",
  fields: {
    title: text({ required: true }),
    description: note(),
    actionFields: lookups("actionFields"),
    areas: lookups("areas"),
    state: choice("potentialState", { required: true }),
    publishedOn: date(),
    publicText: note(),
  },
  columns: ["title", "state", "actionFields", "areas", "publishedOn"],
});
