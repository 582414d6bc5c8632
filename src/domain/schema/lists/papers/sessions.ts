import { choice, date, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A session of a council body. */
export const sessions = defineList({
  name: "sessions",
  fields: {
    title: text({ required: true }),
    body: text({ required: true }),
    onDay: date({ required: true }),
    papersDueOn: date(),
    publicity: choice("publicity", { required: true }),
  },
  columns: ["title", "body", "onDay", "papersDueOn", "publicity"],
});
