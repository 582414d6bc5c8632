import { useEffect, useState } from "react";
import { useStorePart } from "../../data/store.ts";
import type { Moment } from "../../domain/day.ts";
import { toMoment } from "../../domain/meeting/agenda.ts";

/** The present instant, renewed every so many milliseconds. */
export function useNow(everyMs: number): Moment {
  const [now, setNow] = useState(presently);
  useEffect(() => {
    const timer = setInterval(() => setNow(presently()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** The present instant, once: when somebody does something. */
export function presently(): Moment {
  return toMoment(Date.now());
}

export function useTimeZone(): string {
  return useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
}
