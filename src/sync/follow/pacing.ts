import type { Failure } from "../../domain/failure.ts";
import type { StoreState } from "../store.ts";
import type { Clock } from "../surroundings.ts";
import { pollEveryMs, waitAfter } from "./schedule.ts";

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
}

/** How many times more seldom than usual the site is asked at most. */
const slowest = 12;
/** However little is left of what the site grants, it is asked after so long, in milliseconds. */
const longestUnaskedMs = 60_000;

export function makePacing(
  clock: Clock,
  random: () => number,
  /** When asking is within this client's share, in milliseconds. */
  fairAt: () => number,
  /** Until when the site wants nothing to be asked that can wait, in milliseconds. */
  tightUntil: () => number,
  changed: () => void,
): Pacing {
  let trouble: StoreState["trouble"] = null;
  let failures = 0;
  let pausedUntil = 0;
  /** How many times more seldom than usual the site is asked, after it asked to be spared. */
  let slowness = 1;
  let nextAskAt = 0;
  let askedAt = 0;

  return {
    trouble: () => trouble,
    paused: () => clock.now() < pausedUntil,
    pausedUntil: () => pausedUntil,
    halt(failure) {
      failures += 1;
      pausedUntil = clock.now() + waitAfter(failures, failure, random());
      if (failure.code === "throttled") {
        slowness = Math.min(slowest, slowness * 2);
        // What was typed goes first; what others did can wait.
        nextAskAt = Math.max(nextAskAt, pausedUntil + pollEveryMs.usual * (0.5 + random()));
      }
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
      slowness = Math.max(1, slowness / 2);
      askedAt = clock.now();
      nextAskAt = askedAt + everyMs * slowness;
    },
    askWithin(ms) {
      nextAskAt = Math.min(nextAskAt, clock.now() + ms);
    },
    nextAskAt: () =>
      Math.max(
        nextAskAt,
        // What was spent on writing is saved on asking, as far as asking as seldom as outside a meeting.
        Math.min(fairAt(), askedAt + pollEveryMs.usual),
        Math.min(tightUntil(), askedAt + longestUnaskedMs),
      ),
  };
}
