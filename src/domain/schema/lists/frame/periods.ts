import { date, text } from "../../field.ts";
import { defineList, endNotBeforeStart } from "../../list.ts";

/** A period (Zeitraum) of the plan; both ends count. */
export const periods = defineList({
  name: "periods",
  fields: {
    title: text({ required: true }),
    startsOn: date({ required: true }),
    endsOn: date({ required: true }),
  },
  columns: ["title", "startsOn", "endsOn"],
  rules: [endNotBeforeStart],
});
