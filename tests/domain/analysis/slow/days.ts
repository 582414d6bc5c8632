import type { Day } from "../../../../src/domain/day.ts";

/** Every day of three decades, by the calendar of the runtime. */
const calendar: readonly Day[] = Array.from(
  { length: 10_958 },
  (_, at) => new Date(Date.UTC(2005, 0, 1 + at, 12)).toISOString().slice(0, 10) as Day,
);
const place: ReadonlyMap<Day, number> = new Map(calendar.map((day, at) => [day, at]));

function placeOf(day: Day): number {
  const at = place.get(day);
  if (at === undefined) throw new RangeError(`${day} lies outside the calendar`);
  return at;
}

export function next(day: Day): Day {
  return shift(day, 1);
}

export function shift(day: Day, days: number): Day {
  const shifted = calendar[placeOf(day) + days];
  if (shifted === undefined) throw new RangeError(`${day} ${days} lies outside the calendar`);
  return shifted;
}

/** The same day of the month so many months earlier, else its last day, found by looking back from there. */
export function monthsBefore(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  const wanted = `${month}${day.slice(7)}`;
  return calendar.findLast((other) => other.startsWith(month) && other <= wanted) as Day;
}

export function daysApart(first: Day, second: Day): number {
  return placeOf(second) - placeOf(first);
}

/** Every day from the first to the last, both counting. */
export function daysFrom(from: Day, to: Day): Day[] {
  return from > to ? [] : calendar.slice(placeOf(from), placeOf(to) + 1);
}

/** Days as longest stretches of consecutive ones. */
export function stretches(days: readonly Day[]): { from: Day; to: Day; days: number }[] {
  const found: { from: Day; to: Day; days: number }[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && next(last.to) === day) {
      last.to = day;
      last.days += 1;
    } else found.push({ from: day, to: day, days: 1 });
  }
  return found;
}
