import { choice, lookup, moment, note, number, reference, text } from "./field.ts";
import { defineList } from "./list.ts";

/** A point of an agenda; without a meeting it waits in the store of topics. */
export const agendaItems = defineList({
  name: "agendaItems",
  fields: {
    title: text({ required: true }),
    meeting: lookup("meetings", { indexed: true }),
    position: number({ unit: "count", rank: true }),
    plannedMinutes: number({ unit: "minutes" }),
    startedAt: moment(),
    endedAt: moment(),
    presenter: lookup("organisations"),
    kind: choice("agendaKind", { required: true }),
    about: reference(),
    finding: text({ hidden: true }),
    because: note(),
    note: note(),
    state: choice("agendaState", { required: true }),
    movedTo: lookup("agendaItems"),
  },
  columns: ["title", "meeting", "position", "kind", "state", "plannedMinutes", "presenter"],
});
