import { choice, date, lookup, note, number, percent, person, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** What a point of an agenda led to: a result, a resolution, a task. */
export const outcomes = defineList({
  name: "outcomes",
  fields: {
    title: text({ required: true }),
    agendaItem: lookup("agendaItems", { required: true, indexed: true }),
    kind: choice("outcomeKind", { required: true }),
    text: note({ required: true }),
    responsible: lookup("organisations"),
    person: person(),
    dueOn: date({ indexed: true }),
    state: choice("outcomeState", { required: true }),
    doneOn: date(),
    /** The point of an agenda at which it was found done. */
    doneAt: lookup("agendaItems"),
    condition: note(),
    funding: lookup("fundings"),
    conditionRate: percent(),
    changed: note({ hidden: true, log: true }),
    votesYes: number({ unit: "count" }),
    votesNo: number({ unit: "count" }),
    votesAbstained: number({ unit: "count" }),
  },
  columns: ["title", "kind", "agendaItem", "responsible", "person", "dueOn", "state"],
});
