import { toStamp } from "./clock.ts";

/** The site's time zone: SharePoint's number 4, Berlin. */
export const zone = {
  id: 4,
  name: "Europe/Berlin",
  description: "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien",
  bias: -60,
  daylightBias: -60,
};

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone: zone.name,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** What a clock on the wall shows in the site's zone, as `2026-11-22T00:00:00`. */
export function toLocal(instant: Date): string {
  const at = Object.fromEntries(
    parts.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${at.year?.padStart(4, "0")}-${at.month}-${at.day}T${at.hour}:${at.minute}:${at.second}`;
}

/** The instant of a local time in the site's zone; in the hour that is skipped, the one after it. */
function fromLocal(local: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  let guess = asUtc;
  for (let round = 0; round < 2; round++)
    guess = asUtc - (Date.parse(`${toLocal(new Date(guess))}Z`) - guess);
  return new Date(guess);
}

/**
 * An instant from what a client sent: with Z or an offset as it is, without one in the site's
 * zone; null where it is no date. Parts of seconds are dropped.
 */
export function parseInstant(text: string): string | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, day = "", minutes = "00:00", seconds = "00", offset] = match;
  const local = `${day}T${minutes}:${seconds}`;
  const ahead = offset ? minutesAhead(offset) : 0;
  if (!isOnCalendar(local) || ahead === null) return null;
  const date = offset ? new Date(Date.parse(`${local}Z`) - ahead * 60_000) : fromLocal(local);
  const year = date.getUTCFullYear();
  return year < 0 || year > 9_999 ? null : toStamp(date);
}

/** Whether there is such a day and such a time on it; where there is none, JavaScript counts on. */
function isOnCalendar(local: string): boolean {
  const at = Date.parse(`${local}Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(local);
}

/** Minutes that an offset such as +01:00 or Z is ahead of UTC; null beyond the 14 hours there are. */
function minutesAhead(offset: string): number | null {
  if (offset.toUpperCase() === "Z") return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  if (minutes > 59 || hours * 60 + minutes > 840) return null;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** `22.11.2026` or `22.11.2026 14:30` in the site's zone. */
export function toGerman(stamp: string, dateOnly: boolean): string {
  const local = toLocal(new Date(stamp));
  const day = `${local.slice(8, 10)}.${local.slice(5, 7)}.${local.slice(0, 4)}`;
  return dateOnly ? day : `${day} ${local.slice(11, 16)}`;
}
