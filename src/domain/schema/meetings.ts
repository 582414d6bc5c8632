import {
  choice,
  link,
  lookup,
  lookups,
  moment,
  note,
  number,
  person,
  persons,
  text,
} from "./field.ts";
import { defineList } from "./list.ts";

/** A meeting of the coordination round. */
export const meetings = defineList({
  name: "meetings",
  fields: {
    title: text({ required: true }),
    series: text(),
    rhythm: number({ unit: "weeks" }),
    startsAt: moment({ required: true }),
    endsAt: moment(),
    place: text(),
    chair: person(),
    minuteTaker: person(),
    units: lookups("organisations"),
    attendees: persons(),
    excused: persons(),
    absent: persons(),
    guests: text(),
    state: choice("meetingState", { required: true }),
    currentItem: lookup("agendaItems"),
    distribution: note(),
    fileReference: text(),
    minutesLink: link(),
  },
  columns: ["title", "startsAt", "place", "state", "series", "chair", "minutesLink"],
});
