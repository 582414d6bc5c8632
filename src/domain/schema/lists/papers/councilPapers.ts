import { choice, link, lookup, note, person, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A paper for a council body. */
export const councilPapers = defineList({
  name: "councilPapers",
  fields: {
    title: text({ required: true }),
    kind: choice("paperKind"),
    facts: note(),
    proposal: note(),
    financialEffects: note(),
    planVersion: lookup("planVersions"),
    clerk: person(),
    fileReference: text(),
    filing: text(),
    fileLink: link(),
    fileHash: text(),
  },
  columns: ["title", "kind", "planVersion", "clerk", "fileReference", "fileLink"],
});
