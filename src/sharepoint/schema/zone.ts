import { CalendarDate, fromAbsolute, toZoned } from "@internationalized/date";
import { type Day, dayOf, type Moment } from "../../domain/day.ts";
import { isInstant } from "./retyped.ts";

/** Converts between what SharePoint keeps (instants) and calendar days of the site's time zone. */
export interface Zone {
  /** IANA name, such as Europe/Berlin. */
  readonly name: string;
  /** The calendar day of an instant in this zone; null where the text is none. */
  day(instant: string): Day | null;
  /** The first instant of a day in this zone. */
  midnight(day: Day): Moment;
}

/** The zone of a SharePoint time zone's number, else the one its distance from UTC (minutes west) gives. */
export function zoneOf(id: number, biasMinutes: number): Zone {
  const hours = Math.round(biasMinutes / 60);
  return makeZone(
    ianaNames[id] ?? (hours === 0 ? "UTC" : `Etc/GMT${hours > 0 ? "+" : ""}${hours}`),
  );
}

export function makeZone(name: string): Zone {
  // The same few days come again and again, and the conversion is the slowest step of reading.
  const days = new Map<string, Day | null>();
  const midnights = new Map<Day, Moment>();
  return {
    name,
    day(instant) {
      const known = days.get(instant);
      if (known !== undefined) return known;
      const day = dayIn(name, instant);
      days.set(instant, day);
      return day;
    },
    midnight(day) {
      const known = midnights.get(day) ?? midnightIn(name, day);
      midnights.set(day, known);
      return known;
    },
  };
}

function dayIn(zone: string, instant: string): Day | null {
  const at = isInstant(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(at)) return null;
  const { year, month, day } = fromAbsolute(at, zone);
  return dayOf(year, month, day);
}

function midnightIn(zone: string, day: Day): Moment {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const at = toZoned(new CalendarDate(year, month, dayOfMonth), zone).toDate();
  return at.toISOString().replace(".000Z", "Z") as Moment;
}

/** SharePoint's numbers of time zones, https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.spregionalsettings.timezones */
const ianaNames: { readonly [id: number]: string } = {
  2: "Europe/London",
  3: "Europe/Brussels",
  4: "Europe/Berlin",
  5: "Europe/Bucharest",
  6: "Europe/Budapest",
  7: "Europe/Athens",
  9: "America/Halifax",
  10: "America/New_York",
  11: "America/Chicago",
  12: "America/Denver",
  13: "America/Los_Angeles",
  14: "America/Anchorage",
  15: "Pacific/Honolulu",
  20: "Asia/Tokyo",
  21: "Asia/Singapore",
  23: "Asia/Kolkata",
  27: "Asia/Jerusalem",
  31: "Atlantic/Reykjavik",
  45: "Asia/Shanghai",
  49: "Africa/Cairo",
  50: "Africa/Johannesburg",
  51: "Europe/Moscow",
  57: "Europe/Warsaw",
  59: "Europe/Helsinki",
  76: "Australia/Sydney",
  79: "Europe/Istanbul",
  93: "UTC",
};
