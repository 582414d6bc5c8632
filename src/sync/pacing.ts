import type { Failure } from "../domain/failure.ts";
import { fairPollMs, waitAfter } from "./schedule.ts";
import type { StoreState } from "./store.ts";
import type { Clock } from "./surroundings.ts";

/** When the site may be asked and sent to, and when it is asked for changes. */
export interface Pacing {
  trouble(): StoreState["trouble"];
  /** Nothing may be asked or sent now. */
  paused(): boolean;
  /** In milliseconds. */
  pausedUntil(): number;
  /** Nothing is asked or sent for a while. */
  halt(failure: Failure): void;
  /** An answer came: the next failure counts as the first. */
  recovered(): void;
  /** A person wants it tried now, whatever was agreed. */
  resume(): void;
  /** Something new makes another try worth while, unless the site itself asked to be left alone. */
  hurry(): void;
  /** Changes were asked for; next time after so many milliseconds, later where the site is to be spared. */
  asked(everyMs: number): void;
  /** Changes are asked for after so many milliseconds at the latest. */
  askWithin(ms: number): void;
  nextAskAt(): number;
  /** So many writes are sent. */
  wrote(count: number): void;
}

/** How many times more seldom than usual the site is asked at most. */
const slowest = 12;
const minute = 60_000;

export function makePacing(clock: Clock, random: () => number, changed: () => void): Pacing {
  let trouble: StoreState["trouble"] = null;
  let failures = 0;
  let pausedUntil = 0;
  /** How many times more seldom than usual the site is asked, after it asked to be spared. */
  let slowness = 1;
  let nextAskAt = 0;
  /** When writes were sent within the last minute. */
  let wroteAt: number[] = [];

  return {
    trouble: () => trouble,
    paused: () => clock.now() < pausedUntil,
    pausedUntil: () => pausedUntil,
    halt(failure) {
      failures += 1;
      if (failure.code === "throttled") slowness = Math.min(slowest, slowness * 2);
      pausedUntil = clock.now() + waitAfter(failures, failure, random());
      trouble = { failure, retryAt: pausedUntil };
      changed();
    },
    recovered() {
      failures = 0;
      pausedUntil = 0;
      if (trouble === null) return;
      trouble = null;
      changed();
    },
    resume() {
      pausedUntil = 0;
    },
    hurry() {
      if (trouble?.failure.code !== "throttled") pausedUntil = Math.min(pausedUntil, clock.now());
    },
    asked(everyMs) {
      const now = clock.now();
      wroteAt = wroteAt.filter((at) => at > now - minute);
      slowness = Math.max(1, slowness / 2);
      nextAskAt = now + fairPollMs(everyMs, wroteAt.length) * slowness;
    },
    askWithin(ms) {
      nextAskAt = Math.min(nextAskAt, clock.now() + ms);
    },
    nextAskAt: () => nextAskAt,
    wrote(count) {
      for (let at = 0; at < count; at += 1) wroteAt.push(clock.now());
    },
  };
}
