import type { Moment } from "../day.ts";
import type { Records } from "../records.ts";
import { agendaOf, type Meeting } from "./agenda.ts";
import { carryOver, nextMeeting } from "./carryOver.ts";
import { currentItem, endCurrent } from "./run.ts";
import type { Writer } from "./writer.ts";

/**
 * Closes a meeting: the current point ends, points nobody came to go to the next meeting or the store
 * of topics. Answers how many went on.
 */
export function closeMeeting(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  now: Moment,
  because: (title: string) => string,
): number {
  const current = currentItem(records, meeting);
  endCurrent(writer, records, meeting, now);
  const open = agendaOf(records, meeting.id).filter(
    (item) => item.state === "open" && item.movedTo === null && item.id !== current?.id,
  );
  const to = nextMeeting(records, meeting);
  const first = to ? agendaOf(records, to.id).length : 0;
  open.forEach((item, index) => {
    const made = carryOver(writer, records, item, to, because(meeting.title ?? ""));
    // Several go at once: each new one counts the ones before it.
    if (to) writer.update("agendaItems", made, { position: first + index + 1 });
  });
  writer.update("meetings", meeting.id, { state: "closed", endsAt: now, currentItem: null });
  return open.length;
}
