import { type Day, dayOf, type Moment } from "./day.ts";
import { type Read, read, unread } from "./issue.ts";

const months = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const otherMonths: { readonly [name: string]: number } = {
  mar: 3,
  mrz: 3,
  may: 5,
  oct: 10,
  dec: 12,
};

/** A day written 8.11.2016, 08.11.16, 2016-11-08, 8. November 2016 or 13/11/2016; years 1900–2100. */
export function parseDayText(text: string): Read<Day> {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?)?$/.exec(typed);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(typed);
  if (german) return toDay(german[3], german[2], german[1]);
  const named = /^(\d{1,2})\.? (\p{L}{3,9})\.? (\d{4})$/u.exec(typed);
  const month = monthNamed(named?.[2]);
  if (named && month) return toDay(named[3], String(month), named[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  if (!slashed) return unread("notADay");
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  // Written so, 03/04/2017 is April to some and March to others; guessing would go unnoticed.
  if (first <= 12 && second <= 12 && first !== second) return unread("ambiguousDay");
  return first > 12
    ? toDay(slashed[3], slashed[2], slashed[1])
    : toDay(slashed[3], slashed[1], slashed[2]);
}

/** A day with a time: 08.11.2016 14:00, 2016-11-08T14:00 by the zone's clocks, or an instant with Z or an offset. */
export function parseMomentText(text: string, timeZone: string): Read<Moment> {
  const parts =
    /^(\S(?:.*?\S)??)(?:,? +|T)(?:um )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)? ?(Uhr|Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (!parts) return unread("notAMoment");
  const day = parseDayText(parts[1] ?? "");
  if (!day.ok) return day.code === "notADay" ? unread("notAMoment") : day;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return unread("notAMoment");
  const clock = Date.parse(`${day.value}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;
  const zone = parts[5];
  const shift = zone && zone !== "Uhr" ? offsetOf(zone) : offsetIn(timeZone, clock);
  return read(new Date(clock - shift).toISOString().replace(".000Z", "Z") as Moment);
}

function toDay(year = "", month = "", date = ""): Read<Day> {
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const day = dayOf(full, Number(month), Number(date));
  if (day === null) return unread(full >= 1 ? "notADay" : "yearOutOfRange");
  return full < 1900 || full > 2100 ? unread("yearOutOfRange") : read(day);
}

function monthNamed(name: string | undefined): number | null {
  const start = name?.toLowerCase().slice(0, 3) ?? "";
  return (months.indexOf(start) + 1 || otherMonths[start]) ?? null;
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -1 : 1) * minutes * 60_000;
}

/** Milliseconds the zone's clocks are ahead of UTC when they show this time. */
function offsetIn(timeZone: string, clock: number): number {
  const guess = aheadAt(timeZone, clock);
  // The first guess took the clock for UTC; near a change of the clocks the second one corrects it.
  return aheadAt(timeZone, clock - guess);
}

function aheadAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(new Date(instant));
  const at = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    at("year"),
    at("month") - 1,
    at("day"),
    at("hour"),
    at("minute"),
    at("second"),
  );
  return shown - instant;
}
