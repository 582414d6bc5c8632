import { choice, flag, lookup, moment, note, number, reference, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A point of an agenda; without a meeting it waits in the store of topics. */
export const agendaItems = defineList({
  name: "agendaItems",
  fields: {
    title: text({ required: true }),
    meeting: lookup("meetings", { indexed: true }),
    position: number({ unit: "count", rank: true }),
    plannedMinutes: number({ unit: "minutes" }),
    startedAt: moment({ first: true }),
    endedAt: moment({ first: true }),
    presenter: lookup("organisations"),
    kind: choice("agendaKind", { required: true }),
    about: reference(),
    finding: text({ hidden: true }),
    because: note(),
    note: note(),
    state: choice("agendaState", { required: true }),
    movedTo: lookup("agendaItems"),
    /** Comes first in the next meeting of its round, as soon as there is one. */
    waits: flag({ hidden: true }),
    /** What the minutes hold of it, as it was when the meeting was closed. */
    record: note({ hidden: true, first: true }),
  },
  columns: ["title", "meeting", "position", "kind", "state", "plannedMinutes", "presenter"],
});
