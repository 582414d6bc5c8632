import type { Day } from "../../../../src/domain/day.ts";

/** The next day, by the calendar of the runtime. */
export function next(day: Day): Day {
  return shift(day, 1);
}

export function shift(day: Day, days: number): Day {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10) as Day;
}

/** Every day from the first to the last, both counting. */
export function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = next(day)) days.push(day);
  return days;
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
