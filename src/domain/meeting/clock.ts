import type { Moment } from "../day.ts";
import type { AgendaItem } from "./agenda.ts";

export interface Clock {
  readonly plannedSeconds: number;
  readonly elapsedSeconds: number;
  /** Below 0 when over time. */
  readonly remainingSeconds: number;
  /** Share of the planned time that is gone, 0–1. */
  readonly share: number;
  readonly over: boolean;
  /** The last fifth has begun, or it is over. */
  readonly warm: boolean;
}

/** How much of its time a point has used; null where none is planned or it has not begun. */
export function clockOf(item: AgendaItem, now: Moment): Clock | null {
  if (item.startedAt === null || !item.plannedMinutes) return null;
  const plannedSeconds = item.plannedMinutes * 60;
  const until = Date.parse(item.endedAt ?? now);
  // Clocks of two machines may differ by seconds: nothing runs backwards.
  const elapsedSeconds = Math.max(0, Math.round((until - Date.parse(item.startedAt)) / 1000));
  const remainingSeconds = plannedSeconds - elapsedSeconds;
  return {
    plannedSeconds,
    elapsedSeconds,
    remainingSeconds,
    share: Math.min(1, elapsedSeconds / plannedSeconds),
    over: remainingSeconds < 0,
    warm: remainingSeconds <= plannedSeconds / 5,
  };
}

/** 5:20, or +2:20 when over time. */
export function clockText(clock: Clock): string {
  const seconds = Math.abs(clock.remainingSeconds);
  const minutes = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return clock.over ? `+${minutes}` : minutes;
}
