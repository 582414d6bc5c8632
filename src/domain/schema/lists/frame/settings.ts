import { note, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A setting of the office, one entry per name. */
export const settings = defineList({
  name: "settings",
  fields: {
    title: text(),
    name: text({ required: true, hidden: true }),
    value: note(),
  },
  columns: ["title", "value"],
});
