import type { Records } from "../records.ts";
import { type AgendaItem, agendaOf, type Meeting } from "./agenda.ts";
import { nextMeeting } from "./carryOver.ts";
import type { Writer } from "./writer.ts";

/** Adjourned points that wait for the next meeting of their round, by the meeting they can go to now. */
export function placesForWaiting(records: Records): ReadonlyMap<Meeting, readonly AgendaItem[]> {
  const places = new Map<Meeting, AgendaItem[]>();
  const waiting = records.agendaItems.all.filter(
    ({ waits, state, meeting }) => waits && state === "open" && meeting === null,
  );
  if (waiting.length === 0) return places;
  const origins = new Map(records.agendaItems.all.map((item) => [item.movedTo, item]));
  // Where two meetings before have points left, the earlier one's come first.
  const order = (item: AgendaItem) => {
    const from = origins.get(item.id);
    const meeting = records.meetings.byId.get(from?.meeting ?? Number.NaN);
    return [meeting?.startsAt ?? "", from?.position ?? 0, from?.id ?? item.id] as const;
  };
  for (const item of waiting.sort((a, b) => compareRanks(order(a), order(b)))) {
    const from = origins.get(item.id);
    const meeting = records.meetings.byId.get(from?.meeting ?? Number.NaN);
    const next = meeting ? nextMeeting(records, meeting) : null;
    if (next) places.set(next, [...(places.get(next) ?? []), item]);
  }
  return places;
}

/** Puts points that wait for a meeting on its agenda, before all others, in the order they were adjourned. */
export function takeUpWaiting(writer: Writer, records: Records): void {
  for (const [meeting, items] of placesForWaiting(records)) {
    const first = agendaOf(records, meeting.id).reduce(
      (least, { position }) => Math.min(least, position ?? least),
      1,
    );
    items.forEach((item, index) => {
      writer.update("agendaItems", item.id, {
        meeting: meeting.id,
        position: first - items.length + index,
        waits: false,
      });
    });
  }
}

function compareRanks(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  if (at < 0) return 0;
  return (a[at] as string | number) < (b[at] as string | number) ? -1 : 1;
}
