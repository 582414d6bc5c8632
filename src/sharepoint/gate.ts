/** Keeps a client from sending before the site allows it. */
export interface Gate {
  /** Milliseconds until something may be sent; 0 where it may be now. */
  waitMs(): number;
  /** Closes the gate for as long as a refusal asks (milliseconds; null where it names no time), and tells for how long. */
  refused(askedMs: number | null): number;
  /** An answer came through: the next refusal counts as the first. */
  passed(): void;
}

/** Where a pause outlives the page and is seen by the browser's other tabs: when the gate opens again, in milliseconds; 0 where nothing was kept. */
export interface GateMemory {
  read(): number;
  write(opensAt: number): void;
}

const forgetful: GateMemory = { read: () => 0, write: () => {} };

/** A pause further ahead was written while the clock was wrong, in milliseconds. */
const longestKeptMs = 3_600_000;

/** Longest wait of our own making where the site names none, in milliseconds. */
const longestMs = 60_000;

/** A gate on a clock in milliseconds and a source of chance (0–1). */
export function makeGate(now: () => number, random: () => number, memory = forgetful): Gate {
  let opensAt = 0;
  let refusals = 0;
  const kept = () => {
    const at = memory.read();
    return at - now() > longestKeptMs ? 0 : at;
  };
  return {
    waitMs: () => Math.max(0, Math.max(opensAt, kept()) - now()),
    refused(askedMs) {
      refusals += 1;
      const own = Math.min(longestMs, 1_000 * 2 ** (refusals - 1)) * (0.5 + random() / 2);
      const wait = askedMs ?? own;
      // Spread over a second more, so that not everybody comes back in the same moment.
      opensAt = Math.max(opensAt, now() + wait + random() * Math.min(1_000, wait));
      if (opensAt > kept()) memory.write(opensAt);
      return opensAt - now();
    },
    passed() {
      refusals = 0;
    },
  };
}

/** The wait an answer asks for in milliseconds: the longer of Retry-After (seconds or date) and RateLimit-Reset; null where none can be read. */
export function askedMs(headers: Headers, now: number): number | null {
  const asked = [
    retryAfterMs(headers.get("Retry-After"), now),
    seconds(headers.get("RateLimit-Reset")),
  ].filter((wait) => wait !== null);
  return asked.length === 0 ? null : Math.max(...asked);
}

function retryAfterMs(text: string | null, now: number): number | null {
  const told = seconds(text);
  if (told !== null || text === null) return told;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function seconds(text: string | null): number | null {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) * 1_000 : null;
}
