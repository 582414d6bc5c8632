import type { Moment } from "../day.ts";
import type { Records } from "../records.ts";
import { type AgendaItem, agendaOf, type Meeting } from "./agenda.ts";
import type { Writer } from "./writer.ts";

/** Opens the meeting and its first point that is still open. */
export function startMeeting(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  now: Moment,
): void {
  writer.update("meetings", meeting.id, { state: "running" });
  const first = agendaOf(records, meeting.id).find(({ state }) => state === "open");
  if (first) goTo(writer, records, meeting, first, now);
}

/** Makes a point the current one for everybody; the one before it ends. */
export function goTo(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  item: AgendaItem,
  now: Moment,
): void {
  endCurrent(writer, records, meeting, now, item.id);
  writer.update("agendaItems", item.id, {
    ...(item.startedAt === null ? { startedAt: now } : {}),
    endedAt: null,
    // What is adjourned has gone elsewhere and stays so, unless it was deleted there.
    ...(item.movedTo !== null && records.agendaItems.byId.has(item.movedTo)
      ? {}
      : { state: "open", movedTo: null }),
  });
  writer.update("meetings", meeting.id, { currentItem: item.id });
}

/** Stops the clock of the current point, unless it is the one that goes on. That it has been dealt with is said when the meeting is closed. */
export function endCurrent(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  now: Moment,
  except: number | null = null,
): void {
  const current = currentItem(records, meeting);
  if (!current || current.id === except || current.endedAt !== null) return;
  writer.update("agendaItems", current.id, { endedAt: now });
}

/** The point everybody is at. */
export function currentItem(records: Records, meeting: Meeting): AgendaItem | null {
  return meeting.currentItem === null
    ? null
    : (records.agendaItems.byId.get(meeting.currentItem) ?? null);
}

/** The next point after one that has not been dealt with; null after the last. */
export function itemAfter(items: readonly AgendaItem[], id: number | null): AgendaItem | null {
  const at = items.findIndex((item) => item.id === id);
  return items.slice(at + 1).find(({ state }) => state === "open") ?? null;
}
