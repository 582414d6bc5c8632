import { choice, lookup, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A place: the district, its municipalities, and what lies in them. */
export const areas = defineList({
  name: "areas",
  fields: {
    title: text({ required: true }),
    kind: choice("areaKind", { required: true }),
    partOf: lookup("areas"),
    officialKey: text(),
  },
  columns: ["title", "kind", "partOf", "officialKey"],
});
