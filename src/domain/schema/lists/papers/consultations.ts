import { choice, lookup, note, number, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A step of the sequence of bodies a paper goes through. */
export const consultations = defineList({
  name: "consultations",
  fields: {
    title: text({ hidden: true }),
    councilPaper: lookup("councilPapers", { required: true }),
    session: lookup("sessions", { required: true }),
    treatment: choice("treatment", { required: true }),
    result: choice("consultationResult"),
    votesYes: number({ unit: "count" }),
    votesNo: number({ unit: "count" }),
    condition: note(),
    adjournedTo: lookup("sessions"),
  },
  columns: ["councilPaper", "session", "treatment", "result", "votesYes", "votesNo"],
  titleOf: ["councilPaper", "session", "treatment"],
});
