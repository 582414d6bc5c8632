import { addDays, type Day } from "../../day.ts";
import type { Records } from "../../records.ts";
import type { Session } from "../kernel/entries.ts";
import type { View } from "../kernel/view.ts";

/** A session whose day is known, with the day its papers are due. */
export interface DatedSession {
  readonly session: Session;
  readonly onDay: Day;
  /** As recorded, else the office's days before it. */
  readonly papersDueOn: Day;
}

/** Sessions of all bodies by day, of two on one day the earlier entry first. */
export interface Calendar {
  /** The last on or before a day, of two on that day the later entry; null where there is none. */
  lastUntil(day: Day): DatedSession | null;
  /** The first from the Stichtag on whose papers can still be handed in, where it lies on or before a day. */
  nextUntil(day: Day): DatedSession | null;
}

export function calendarOf(records: Records, { asOf, settings }: View): Calendar {
  const sessions = records.sessions.all
    .flatMap((session): DatedSession[] => {
      const { onDay, papersDueOn } = session;
      if (onDay === null) return [];
      const dueOn = papersDueOn ?? addDays(onDay, -settings.papersDueDays);
      return [{ session, onDay, papersDueOn: dueOn }];
    })
    .sort((a, b) => compareDays(a.onDay, b.onDay) || a.session.id - b.session.id);
  const next = sessions.find(({ onDay, papersDueOn }) => onDay >= asOf && papersDueOn >= asOf);
  return {
    lastUntil: (day) => lastUntil(sessions, day),
    nextUntil: (day) => (next !== undefined && next.onDay <= day ? next : null),
  };
}

function lastUntil(sessions: readonly DatedSession[], limit: Day): DatedSession | null {
  let low = 0;
  let high = sessions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sessions[middle] as DatedSession).onDay <= limit) low = middle + 1;
    else high = middle;
  }
  return sessions[low - 1] ?? null;
}

const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
