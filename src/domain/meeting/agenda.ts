import type { Moment } from "../day.ts";
import type { Entry, Records } from "../records.ts";
import type { Writer } from "./writer.ts";

export type AgendaItem = Entry<"agendaItems">;
export type Meeting = Entry<"meetings">;

/** The points of a meeting in their order. */
export function agendaOf(records: Records, meeting: number): readonly AgendaItem[] {
  return records.agendaItems.all.filter((item) => item.meeting === meeting).sort(byPosition);
}

/** Points waiting for a meeting (Themenspeicher), the oldest first. */
export function topicStore(records: Records): readonly AgendaItem[] {
  return records.agendaItems.all.filter(
    ({ meeting, state, movedTo }) => meeting === null && state !== "discussed" && movedTo === null,
  );
}

/** The position a new last point gets. */
export function nextPosition(items: readonly AgendaItem[]): number {
  return items.reduce((last, { position }) => Math.max(last, position ?? 0), 0) + 1;
}

/** Moves a point so many places down (or up); only positions that differ are written. */
export function moveItem(
  writer: Writer,
  items: readonly AgendaItem[],
  id: number,
  places: number,
): void {
  const from = items.findIndex((item) => item.id === id);
  const to = Math.min(items.length - 1, Math.max(0, from + places));
  const moved = items[from];
  if (!moved || to === from) return;
  const others = items.filter((item) => item !== moved);
  renumber(writer, [...others.slice(0, to), moved, ...others.slice(to)]);
}

/** Gives the points their places from 1 on. */
export function renumber(writer: Writer, items: readonly AgendaItem[]): void {
  items.forEach((item, index) => {
    if (item.position !== index + 1) writer.update("agendaItems", item.id, { position: index + 1 });
  });
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

function byPosition(a: AgendaItem, b: AgendaItem): number {
  return (
    (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER) || a.id - b.id
  );
}
