import type { Clock } from "../../src/sync/surroundings.ts";
import { chanceOf } from "./simulation/chance.ts";
import { makeWorld } from "./simulation/world.ts";

/** A clock that stands still while a request is under way and else goes straight to what is due next: however slow the machine, the same time passes. */
export interface VirtualTime extends Clock {
  sleep(ms: number): Promise<void>;
  /** A way to the network on which every request and every answer travels for a while. */
  network(seed: number): typeof globalThis.fetch;
  /** Lets time pass until the work is done. */
  until<T>(work: Promise<T>): Promise<T>;
}

/** Travel of a request or an answer, in milliseconds. */
const quickest = 15;
const slowest = 120;

export function virtualTime(seed: number): VirtualTime {
  const world = makeWorld(seed);
  let underWay = 0;
  const sleep = (ms: number) => new Promise<void>((awake) => void world.after(ms, awake));

  /** Waits until nothing happens any more before time passes: no request is under way, and no client puts anything off to a timer of its own. */
  async function still(waiting: ReadonlySet<unknown>): Promise<void> {
    for (let quiet = 0; quiet < turns; ) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = underWay > 0 || waiting.size > 0 ? 0 : quiet + 1;
    }
  }

  return {
    now: world.now,
    after: world.after,
    sleep,
    network(own) {
      const chance = chanceOf(own);
      const travel = () => sleep(quickest + chance() * (slowest - quickest));
      return async (input, init) => {
        await travel();
        underWay += 1;
        const answer = await whole(input, init).finally(() => {
          underWay -= 1;
        });
        await travel();
        return answer;
      };
    },
    async until(work) {
      let done = false;
      const end = () => {
        done = true;
      };
      work.then(end, end);
      const timers = watchTimers();
      try {
        for (;;) {
          await still(timers.waiting);
          if (done) return await work;
          if (!world.step()) throw new Error("Nothing is due any more, and the work is not done");
        }
      } finally {
        timers.leave();
      }
    },
  };
}

/** Turns of the event loop in which promises that follow from one another are kept. */
const turns = 3;

/** Timers that are to end at once and have not yet: the client library puts each request off by one. */
function watchTimers(): { readonly waiting: ReadonlySet<unknown>; leave(): void } {
  const { setTimeout: real } = globalThis;
  const waiting = new Set<unknown>();
  const watched = (call: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
    if (ms !== undefined && ms > 1) return real(call, ms, ...given);
    const mark = {};
    waiting.add(mark);
    return real(() => {
      waiting.delete(mark);
      call(...given);
    }, ms);
  };
  globalThis.setTimeout = watched as typeof globalThis.setTimeout;
  return {
    waiting,
    leave() {
      globalThis.setTimeout = real;
    },
  };
}

/** The answer once all of it is there. */
async function whole(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const answer = await globalThis.fetch(input, init);
  const body = await answer.arrayBuffer();
  const { status, statusText, headers } = answer;
  return new Response(status === 204 ? null : body, { status, statusText, headers });
}
