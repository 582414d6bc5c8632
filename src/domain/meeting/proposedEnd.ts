import type { Day, Moment } from "../day.ts";
import { type AgendaItem, type Meeting, toMoment } from "./agenda.ts";

/**
 * When a meeting that is being closed ended, until somebody says otherwise: now, as long as it is
 * still its day and no more than half a day has gone. One closed later ended as planned, or with
 * the last point dealt with on its day; where neither is known, after the time its points were to take.
 */
export function proposedEnd(
  meeting: Meeting,
  items: readonly AgendaItem[],
  now: Moment,
  dayOf: (moment: Moment) => Day,
): Moment {
  const { startsAt, endsAt } = meeting;
  if (startsAt === null) return now;
  const start = Date.parse(startsAt);
  const belongs = (moment: Moment) =>
    Date.parse(moment) - start <= halfDay && dayOf(moment) === dayOf(startsAt);
  if (belongs(now)) return now;
  const after = (moment: Moment | null): moment is Moment =>
    moment !== null && Date.parse(moment) > start;
  if (after(endsAt)) return endsAt;
  const ended = items
    .map((item) => item.endedAt)
    .filter((moment) => after(moment) && belongs(moment))
    .sort()
    .at(-1);
  if (ended) return ended;
  const planned = items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
  return toMoment(start + planned * 60_000);
}

const halfDay = 12 * 3_600_000;
