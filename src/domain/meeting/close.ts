import type { Moment } from "../day.ts";
import type { Records } from "../records.ts";
import { type AgendaItem, agendaOf, type Meeting } from "./agenda.ts";
import { carryOver } from "./carryOver.ts";
import { endCurrent } from "./run.ts";
import type { Writer } from "./writer.ts";

/** Points of a meeting nobody came to: those that go on when it is closed. */
export function leftOver(records: Records, meeting: Meeting): readonly AgendaItem[] {
  return agendaOf(records, meeting.id).filter(
    (item) => item.state === "open" && item.movedTo === null && item.id !== meeting.currentItem,
  );
}

/**
 * Closes a meeting: the current point ends, points nobody came to go to the meeting given, or to the
 * store of topics.
 */
export function closeMeeting(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  now: Moment,
  to: number | null,
  because: string,
): void {
  endCurrent(writer, records, meeting, now);
  const first = to === null ? 0 : agendaOf(records, to).length;
  leftOver(records, meeting).forEach((item, index) => {
    const made = carryOver(writer, records, item, to, because);
    // Several go at once: each new one counts the ones before it.
    if (to !== null) writer.update("agendaItems", made, { position: first + index + 1 });
  });
  writer.update("meetings", meeting.id, { state: "closed", endsAt: now, currentItem: null });
}
