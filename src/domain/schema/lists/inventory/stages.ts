import { choice, date, lookup, number, text } from "../../field.ts";
import { defineList, endNotBeforeStart } from "../../list.ts";

/** How a structure's size develops: its posts and capacity from a day on. */
export const stages = defineList({
  name: "stages",
  fields: {
    title: text({ hidden: true }),
    structure: lookup("structures", { required: true }),
    startsOn: date({ required: true }),
    endsOn: date(),
    fte: number({ unit: "fte" }),
    capacity: number({ unit: "count" }),
    capacityUnit: choice("unit"),
    certainty: choice("certainty", { required: true }),
  },
  columns: ["structure", "startsOn", "endsOn", "fte", "capacity", "capacityUnit", "certainty"],
  rules: [endNotBeforeStart],
  titleOf: ["structure", "startsOn"],
});
