import { date, link, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** An existing concept, resolution or guideline the plan rests on. */
export const references = defineList({
  name: "references",
  fields: {
    title: text({ required: true }),
    link: link(),
    onDay: date(),
    body: text(),
  },
  columns: ["title", "onDay", "body", "link"],
});
