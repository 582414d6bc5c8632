import type { Clock } from "../../src/sync/surroundings.ts";
import { chanceOf } from "./simulation/chance.ts";

/** What happened on a network that fails on purpose. */
export interface BadNetwork {
  readonly fetch: typeof globalThis.fetch;
  readonly counts: { readonly [kind: string]: number };
  /** Requests sent before the time a refusal named. */
  early(): number;
  /** From now on nothing fails any more. */
  heal(): void;
}

const kinds = ["429", "503", "lost before", "lost after", "cut off", "sign-in page"] as const;

/** A network on which each of six faults meets so many of all requests (0–1), by seed. */
export function badNetwork(
  seed: number,
  rate: number,
  clock: Clock,
  network: typeof globalThis.fetch,
): BadNetwork {
  const { now } = clock;
  const chance = chanceOf(seed);
  const counts: { [kind: string]: number } = {};
  let healed = false;
  let early = 0;
  let closedUntil = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (now() < closedUntil) early += 1;
    const kind = healed || rate === 0 ? undefined : kinds[Math.floor(chance() / rate)];
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
    switch (kind) {
      case "429": {
        const until = now() + 1_000;
        // What has left before the refusal can have been read is not too early.
        clock.after(5, () => {
          closedUntil = until;
        });
        return new Response("", { status: 429, headers: { "Retry-After": "1" } });
      }
      case "503":
        return new Response("", { status: 503 });
      case "lost before":
        throw new TypeError("fetch failed");
      case "lost after":
        await (await network(input, init)).arrayBuffer();
        throw new TypeError("fetch failed");
      case "cut off": {
        const answer = await network(input, init);
        const body = await answer.text();
        const { status, headers } = answer;
        return new Response(body.slice(0, body.length / 2) || null, { status, headers });
      }
      case "sign-in page":
        return new Response("<html>", { status: 200, headers: { "Content-Type": "text/html" } });
      default:
        return network(input, init);
    }
  };
  return {
    fetch,
    counts,
    early: () => early,
    heal: () => {
      healed = true;
    },
  };
}
