import { type Day, dayOf } from "../../domain/day.ts";
import { type Read, read, unread } from "../../domain/issue.ts";
import { parseDayText, parseMomentText } from "../../domain/typedDay.ts";

/** Which of two numbers that could be both is the day. */
export const dayOrders = ["DMY", "MDY"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** How a column writes days; null where its rows contradict each other or prove nothing. */
export interface DayReading {
  readonly dotted: DayOrder;
  readonly slashed: DayOrder | null;
  /** IANA name of the site's time zone. */
  readonly timeZone: string;
  /** What a month without a day means; null: it means nothing. */
  readonly edge: "start" | "end" | null;
}

/** A day, or with `month` the first or last of a month of which no day was named. */
export type ReadDay = Read<{ readonly day: Day; readonly month: boolean }>;

/**
 * The day a cell names, whatever stands behind it: a time of day is left out, an instant (…T23:00Z) is
 * the day the site's clocks show then.
 */
export function readDay(text: string, reading: DayReading): ReadDay {
  const typed = text.trim().replace(/\s+/g, " ");
  if (typed.length > 60) return unread("notADay");
  const bare = typed.replace(/^\p{L}{2,10}\.?, ?/u, "");
  const timed = timePattern.exec(bare);
  if (!timed) return readBare(bare, reading);
  const [, date = "", hour = "", rest = "", half, zone] = timed;
  if (Number(hour) > 24) return unread("notADay");
  const read = readBare(date, { ...reading, edge: null });
  if (!read.ok || !zone) return read;
  const isMidnight = Number(hour) === 0 && /^[:.0]*$/.test(rest) && /^(?:Z|UTC|GMT)$/i.test(zone);
  // A day without a time, written as SharePoint and many programs write it.
  if (isMidnight) return read;
  const full = half && /p/i.test(half) && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  const clock = `${String(full).padStart(2, "0")}${rest.replaceAll(".", ":").slice(0, 6)}`;
  const instant = parseMomentText(
    `${read.value.day}T${clock}${/^(?:UTC|GMT)$/i.test(zone) ? "Z" : zone.toUpperCase()}`,
    "UTC",
  );
  if (!instant.ok) return unread("notADay");
  return { ok: true, value: { day: dayIn(reading.timeZone, instant.value), month: false } };
}

/** What a cell proves about the order of day and month; null: nothing. */
export function orderIn(
  text: string,
): { readonly dotted: boolean; readonly order: DayOrder | "either" } | null {
  const parts = numbered.exec(
    text
      .trim()
      .slice(0, 40)
      .replace(/[ ,T]*\d{1,2}:.*$/, ""),
  );
  // 16-12-31 is no day in any order.
  if (!parts || (parts[2] === "-" && parts[4]?.length !== 4)) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const dotted = parts[2] === ".";
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12))
    return null;
  if (first > 12) return { dotted, order: "DMY" };
  if (second > 12) return { dotted, order: "MDY" };
  return first === second ? null : { dotted, order: "either" };
}

const timePattern =
  /^(.+?)(?:,? |T|t)(?:um )?(\d{1,2})([:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?) ?([ap]\.?m\.?)?(?:Uhr)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const numbered = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/;

function readBare(text: string, { dotted, slashed, edge }: DayReading): ReadDay {
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return whole(yearFirst[1], yearFirst[3], yearFirst[4]);
  const parts = numbered.exec(text);
  if (parts && (parts[2] !== "-" || parts[4]?.length === 4)) {
    const [, first, mark, second, year] = parts;
    const [one, two] = [Number(first), Number(second)];
    const usual = mark === "." ? dotted : slashed;
    // With points a month of 13 is a slip of the pen where the column writes the day first.
    const proven = one > 12 ? "DMY" : two > 12 && mark !== "." ? "MDY" : null;
    const order = proven ?? (one === two ? "DMY" : usual);
    if (order === null) return unread("ambiguousDay");
    return order === "DMY" ? whole(year, second, first) : whole(year, first, second);
  }
  const month = readMonth(text, edge);
  if (month) return month;
  const english = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const hyphened = /^(\d{1,2})-(\p{L}{3,9})-(\d{4})$/u.exec(text);
  const named = english
    ? `${english[2]}. ${english[1]} ${english[3]}`
    : hyphened
      ? `${hyphened[1]}. ${hyphened[2]} ${hyphened[3]}`
      : text;
  const day = parseDayText(named);
  return day.ok ? { ok: true, value: { day: day.value, month: false } } : day;
}

function whole(year = "", month = "", day = ""): ReadDay {
  // The form is the one that is read everywhere; years and days that are none are refused there.
  const written = year.length === 2 ? `${day}.${month}.${year}` : `${year}-${month}-${day}`;
  const parsed = parseDayText(written);
  return parsed.ok ? { ok: true, value: { day: parsed.value, month: false } } : parsed;
}

/** A month without a day, "11/2016" or "November 2016"; null where the text is none. */
function readMonth(text: string, edge: DayReading["edge"]): ReadDay | null {
  const figures = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  const named = /^\p{L}{3,9}\.? \d{4}$/u.test(text) ? parseDayText(`1. ${text}`) : null;
  const year = Number(figures?.[2] ?? yearFirst?.[1] ?? (named?.ok ? named.value.slice(0, 4) : 0));
  const month = Number(figures?.[1] ?? yearFirst?.[2] ?? (named?.ok ? named.value.slice(5, 7) : 0));
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return null;
  if (edge === null) return unread("monthOnly");
  const day = edge === "start" ? dayOf(year, month, 1) : lastOf(year, month);
  return day === null ? null : read({ day, month: true });
}

function lastOf(year: number, month: number): Day | null {
  return [31, 30, 29, 28].map((day) => dayOf(year, month, day)).find((day) => day !== null) ?? null;
}

function dayIn(timeZone: string, moment: string): Day {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date(moment));
  const at = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${at("year")}-${at("month")}-${at("day")}` as Day;
}
