import { choice, lookup, note, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** An organisation or a unit of one: provider, funder, authority. */
export const organisations = defineList({
  name: "organisations",
  fields: {
    title: text({ required: true }),
    kind: choice("organisationKind", { required: true }),
    unitOf: lookup("organisations"),
    alsoWritten: note(),
  },
  columns: ["title", "kind", "unitOf"],
});
