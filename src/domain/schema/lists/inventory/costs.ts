import { date, euro, lookup, text } from "../../field.ts";
import { defineList, endNotBeforeStart } from "../../list.ts";

/** What a structure or a measure costs in the days named. */
export const costs = defineList({
  name: "costs",
  fields: {
    title: text({ required: true }),
    structure: lookup("structures"),
    measure: lookup("measures"),
    startsOn: date({ required: true }),
    endsOn: date({ required: true }),
    amount: euro({ required: true }),
    payer: lookup("organisations"),
  },
  columns: ["title", "structure", "measure", "startsOn", "endsOn", "amount", "payer"],
  rules: [
    endNotBeforeStart,
    {
      code: "oneSubject",
      field: "structure",
      holds: ({ structure, measure }) => (structure === null) !== (measure === null),
    },
  ],
});
