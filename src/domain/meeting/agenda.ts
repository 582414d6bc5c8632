import type { Moment } from "../day.ts";
import { inOrder, lastPosition, placesAfterMove } from "../rank.ts";
import type { Entry, Records } from "../records.ts";
import type { Writer } from "./writer.ts";

export type AgendaItem = Entry<"agendaItems">;
export type Meeting = Entry<"meetings">;

/** The points of a meeting in their order. */
export function agendaOf(records: Records, meeting: number): readonly AgendaItem[] {
  return inOrder(records.agendaItems.all.filter((item) => item.meeting === meeting));
}

/** Points waiting for a meeting (Themenspeicher), the oldest first; those of a meeting that was deleted too. */
export function topicStore(records: Records): readonly AgendaItem[] {
  return records.agendaItems.all.filter(
    ({ meeting, state, movedTo }) =>
      (meeting === null || !records.meetings.byId.has(meeting)) &&
      state !== "discussed" &&
      movedTo === null,
  );
}

/** The position a new last point gets; none where points without one stand last already. */
export function nextPosition(items: readonly AgendaItem[]): number | null {
  return lastPosition(items);
}

/** Moves a point so many places down (or up); as a rule only its own position is written. */
export function moveItem(
  writer: Writer,
  items: readonly AgendaItem[],
  id: number,
  places: number,
): void {
  for (const place of placesAfterMove(items, id, places)) {
    writer.update("agendaItems", place.id, { position: place.position });
  }
}

export interface Slot {
  readonly item: AgendaItem;
  /** Number printed before it: TOP 1, 2, … */
  readonly number: number;
  /** When it began, or begins if all before it keep to their time. */
  readonly startsAt: Moment;
}

/** The points with their times: what has been counts as it was, what is to come as planned. */
export function schedule(
  meeting: Meeting,
  items: readonly AgendaItem[],
  now: Moment,
): readonly Slot[] {
  const begin = items.find(({ startedAt }) => startedAt !== null)?.startedAt;
  let at = Date.parse(begin ?? meeting.startsAt ?? now);
  return items.map((item, index) => {
    const startsAt = item.startedAt ? Date.parse(item.startedAt) : at;
    const planned = startsAt + (item.plannedMinutes ?? 0) * 60_000;
    const running = item.startedAt !== null && item.endedAt === null;
    at = item.endedAt
      ? Date.parse(item.endedAt)
      : running
        ? Math.max(planned, Date.parse(now))
        : planned;
    return { item, number: index + 1, startsAt: toMoment(startsAt) };
  });
}

/** An instant given in milliseconds. */
export function toMoment(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z") as Moment;
}
