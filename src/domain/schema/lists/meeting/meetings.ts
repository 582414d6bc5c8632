import {
  choice,
  date,
  flag,
  link,
  lookup,
  lookups,
  moment,
  note,
  number,
  person,
  persons,
  text,
} from "../../field.ts";
import { defineList } from "../../list.ts";

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
    currentItem: lookup("agendaItems", { first: true }),
    distribution: note(),
    fileReference: text(),
    minutesLink: link({ first: true }),
    /** What its minutes hold apart from the points, as it was when the meeting was closed. */
    record: note({ hidden: true, first: true }),
    /** Whether everything its closing asks for has been done. */
    carriedOut: flag({ hidden: true }),
    approvedOn: date({ hidden: true, first: true }),
    /** The day its approved minutes went to the files; from then on they stand. */
    filedOn: date({ hidden: true, first: true }),
  },
  columns: ["title", "startsAt", "place", "state", "series", "chair", "minutesLink"],
});
