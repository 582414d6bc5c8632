import { useState } from "react";
import { useRecords, useStore } from "../../../data/store.ts";
import type { Day, Moment } from "../../../domain/day.ts";
import {
  type AgendaItem,
  agendaOf,
  type Meeting,
  type Slot,
  schedule,
} from "../../../domain/meeting/agenda.ts";
import { currentItem, goTo, itemAfter } from "../../../domain/meeting/run.ts";
import { dayIn } from "../../../i18n/format.ts";
import { presently, useNow, useTimeZone } from "../useClock.ts";

/** A running meeting as one person sees it: everybody's point, and the one this person looks at. */
export interface Run {
  readonly now: Moment;
  readonly today: Day;
  /** The day of the meeting: days without a year are counted from it. */
  readonly meetingDay: Day;
  readonly slots: readonly Slot[];
  readonly shown: Slot | null;
  /** The point everybody is at. */
  readonly current: Slot | null;
  readonly next: Slot | null;
  /** The point before everybody's, in the order of the agenda. */
  readonly previous: Slot | null;
  /** Looks at a point without moving the others; null comes back. */
  readonly look: (item: AgendaItem | null) => void;
  /** Makes a point everybody's. */
  readonly call: (item: AgendaItem) => void;
}

export function useRun(meeting: Meeting): Run {
  const records = useRecords();
  const store = useStore();
  const timeZone = useTimeZone();
  const now = useNow(1000);
  const [looking, setLooking] = useState<number | null>(null);
  const items = agendaOf(records, meeting.id);
  const slots = schedule(meeting, items, now);
  const current = currentItem(records, meeting);
  const slotOf = (id: number | null | undefined) =>
    slots.find(({ item }) => item.id === (id == null ? id : store.presentId(id))) ?? null;
  const atCurrent = slotOf(current?.id);
  const shown = slotOf(looking) ?? atCurrent;
  return {
    now,
    today: dayIn(now, timeZone),
    meetingDay: dayIn(meeting.startsAt ?? now, timeZone),
    slots,
    shown,
    current: atCurrent,
    previous: (atCurrent && slots[slots.indexOf(atCurrent) - 1]) ?? null,
    next: slotOf(itemAfter(items, current?.id ?? null)?.id),
    look: (item) => setLooking(item && item.id !== current?.id ? item.id : null),
    call: (item) => {
      setLooking(null);
      goTo(store, records, meeting, item, presently());
    },
  };
}
