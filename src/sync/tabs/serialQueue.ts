import type { Clock } from "../surroundings.ts";

/** Work that is done one turn after another, when it is due. */
export interface Work {
  /** Something new may be due. */
  wake(): void;
  stop(): void;
}

/** Calls `turn` now and whenever `nextAt` (milliseconds; null: never) says, never twice at a time; `failed` hears what it throws. */
export function serialQueue(
  clock: Clock,
  turn: () => Promise<void>,
  failed: (error: unknown) => void,
  nextAt: () => number | null,
): Work {
  let working = false;
  let again = false;
  let stopped = false;
  let cancelTimer = () => {};

  async function work(): Promise<void> {
    if (working) {
      again = true;
      return;
    }
    working = true;
    do {
      again = false;
      try {
        await turn();
      } catch (error) {
        failed(error);
      }
    } while (again && !stopped);
    working = false;
    if (stopped) return;
    const at = nextAt();
    if (at !== null) setTimer(Math.max(0, at - clock.now()));
    else cancelTimer();
  }

  function setTimer(ms: number): void {
    cancelTimer();
    cancelTimer = clock.after(ms, () => void work());
  }

  return {
    wake() {
      if (!stopped) setTimer(0);
    },
    stop() {
      stopped = true;
      cancelTimer();
    },
  };
}
