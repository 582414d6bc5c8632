import type { Moment } from "../day.ts";
import { type Meeting, toMoment } from "./agenda.ts";

/** When the round meets next: the same hour on the clock so many weeks later, summer time or not. */
export function nextStart(meeting: Meeting, timeZone: string): Moment | null {
  if (meeting.startsAt === null) return null;
  const weeks = meeting.rhythm ?? 4;
  const from = Date.parse(meeting.startsAt);
  const there = from + weeks * 7 * 86_400_000;
  return toMoment(there + offset(from, timeZone) - offset(there, timeZone));
}

/** Milliseconds clocks of the zone are ahead of UTC at an instant. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

/** Everybody who was or will be asked to the round: units of its meetings. */
export function unitsOfRound(meetings: readonly Meeting[], meeting: Meeting): readonly number[] {
  const round = meetings.filter(({ series }) => series !== null && series === meeting.series);
  return [...new Set([...meeting.units, ...round.flatMap(({ units }) => units)])];
}
