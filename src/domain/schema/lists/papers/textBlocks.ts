import { choice, lookup, note, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** Hand-written text of a document's chapter; it survives every new version. */
export const textBlocks = defineList({
  name: "textBlocks",
  fields: {
    title: text({ required: true }),
    document: choice("documentKind", { required: true }),
    chapter: text({ required: true }),
    actionField: lookup("actionFields"),
    period: lookup("periods"),
    text: note(),
  },
  columns: ["title", "document", "chapter", "actionField", "period"],
});
