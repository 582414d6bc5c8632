import { useSyncExternalStore } from "react";
import { type Day, day } from "../domain/day.ts";
import { useStorePart } from "./store.ts";

/** The calendar day it is now where the site is; changes at midnight. */
export function useToday(): Day {
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  return useSyncExternalStore(everyMinute, () => dayIn(timeZone));
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}

function dayIn(timeZone: string): Day {
  return day(new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date()));
}
