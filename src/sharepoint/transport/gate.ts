/** Keeps a client from sending before the site allows it. */
export interface Gate {
  /** Milliseconds until something may be sent; 0 where it may be now. */
  waitMs(): number;
  /** Closes the gate for as long as a refusal asks (milliseconds; null where it names no time), longer after several in a row, and tells for how long. */
  refused(askedMs: number | null): number;
  /** An answer told that little is left of the site's budget, and after how long there is more, in milliseconds. */
  tight(resetMs: number): void;
  /** Until when nothing is to be asked that can wait, in milliseconds; 0 where nothing was told. */
  tightUntil(): number;
  /** An answer came through: the next pause of our own grows from half as many refusals. */
  passed(): void;
}

/** Where a pause outlives the page and is seen by the browser's other tabs: when the gate opens again, in milliseconds; 0 where nothing was kept. */
export interface GateMemory {
  read(): number;
  write(opensAt: number): void;
}

const forgetful: GateMemory = { read: () => 0, write: () => {} };

/** After so long the site is asked again, whatever it or a clock that was wrong has named, in milliseconds. */
const longestAskedMs = 3_600_000;

/** Longest wait of our own making, in milliseconds, as long as refusals may pass by themselves. */
const longestAtFirstMs = 60_000;

/**
 * After so many refusals in a row (some quarter of an hour) the waits grow further, up to ten minutes: what is refused
 * costs as well, so all who come in at once must leave room, even where nobody is told for how long (1,250 units a
 * minute are nineteen first loads).
 */
const patientRefusals = 16;
const longestOwnMs = 600_000;

/** The wait of our own after so many refusals in a row, in milliseconds. */
function ownWaitMs(refusals: number): number {
  if (refusals <= patientRefusals) return Math.min(longestAtFirstMs, 1_000 * 2 ** (refusals - 1));
  return Math.min(longestOwnMs, longestAtFirstMs * 2 ** (refusals - patientRefusals));
}

/** Time over which clients that were told the same come back one after another, in milliseconds. */
const widestSpreadMs = 8_000;
const narrowestSpreadMs = 2_000;

/** A gate on a clock in milliseconds and a source of chance (0–1). */
export function makeGate(now: () => number, random: () => number, memory = forgetful): Gate {
  let opensAt = 0;
  let refusals = 0;
  let tightUntil = 0;
  const kept = () => {
    const at = memory.read();
    return at - now() > longestAskedMs + widestSpreadMs ? 0 : at;
  };
  return {
    waitMs: () => Math.max(0, Math.max(opensAt, kept()) - now()),
    refused(askedMs) {
      refusals += 1;
      const own = ownWaitMs(refusals) * (0.5 + random() / 2);
      const wait = Math.max(Math.min(longestAskedMs, askedMs ?? 0), own);
      // A budget that is free again has room for some, not for everybody in the same moment.
      const spread = Math.min(widestSpreadMs, Math.max(narrowestSpreadMs, wait / 2));
      opensAt = Math.max(opensAt, now() + wait + random() * spread);
      if (opensAt > kept()) memory.write(opensAt);
      return opensAt - now();
    },
    tight(resetMs) {
      tightUntil = now() + Math.min(longestAskedMs, resetMs) + random() * widestSpreadMs;
    },
    tightUntil: () => tightUntil,
    passed() {
      refusals = Math.floor(refusals / 2);
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

/** After how long there is more of a budget of which little is left, in milliseconds; null where the answer tells of none. */
export function tightMs(headers: Headers): number | null {
  return headers.has("RateLimit-Remaining") ? seconds(headers.get("RateLimit-Reset")) : null;
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
