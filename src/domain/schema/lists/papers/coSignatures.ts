import { choice, flag, lookup, moment, note, number, person, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A unit's co-signature of one version or paper, bound to the file's hash; an internal note, not an electronic signature. */
export const coSignatures = defineList({
  name: "coSignatures",
  fields: {
    title: text({ hidden: true }),
    planVersion: lookup("planVersions"),
    councilPaper: lookup("councilPapers"),
    unit: lookup("organisations", { required: true }),
    person: person(),
    step: number({ unit: "count" }),
    alwaysRequired: flag(),
    decision: choice("coSignDecision", { required: true }),
    statement: note(),
    decidedAt: moment(),
    signedHash: text({ hidden: true }),
  },
  columns: ["unit", "planVersion", "councilPaper", "step", "decision", "decidedAt", "person"],
  titleOf: ["unit", "planVersion", "councilPaper"],
});
