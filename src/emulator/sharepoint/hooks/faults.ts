const faultKinds = ["dropBefore", "dropAfter", "html", "truncate"] as const;

/** A status to answer with, or what happens to the connection or the answer. */
type FaultKind = (typeof faultKinds)[number] | number;

export interface FaultOrder {
  /** Text found in "METHOD url" of a request or of a part of a batch; empty: every one. */
  readonly match: string;
  readonly kind: FaultKind;
  /** How often; null: without end. */
  readonly count: number | null;
  /** Seconds or an HTTP date; null: no such header. */
  readonly retryAfter: string | null;
  /** Share of the matching requests that it hits. */
  readonly probability: number;
  readonly seed: number;
}

interface Planted {
  readonly order: FaultOrder;
  left: number;
  readonly random: () => number;
}

/** Faults to come. */
export class Faults {
  private planted: Planted[] = [];

  plant(order: FaultOrder): void {
    this.planted.push({
      order,
      left: order.count ?? Number.POSITIVE_INFINITY,
      random: randomFrom(order.seed),
    });
  }

  clear(): void {
    this.planted = [];
  }

  /**
   * What is due for a request, counted as used. An order that matches the request itself, or
   * whose kind cannot hit a part alone, is drawn once for the whole; others once for each part.
   */
  due(request: () => string, parts: () => readonly string[]): DueFaults {
    const open = this.planted.filter(({ left }) => left > 0);
    if (open.length === 0) return { whole: null, parts: [] };
    const own = request();
    const inner = parts();
    const hit: (FaultOrder | null)[] = inner.map(() => null);
    let whole: FaultOrder | null = null;
    for (const planted of open) {
      const { match, kind } = planted.order;
      if (own.includes(match)) whole ??= draw(planted);
      else if (typeof kind === "number") {
        for (const [at, text] of inner.entries()) {
          if (text.includes(match)) hit[at] ??= draw(planted);
        }
      } else if (inner.some((text) => text.includes(match))) whole ??= draw(planted);
    }
    return { whole, parts: hit };
  }
}

interface DueFaults {
  readonly whole: FaultOrder | null;
  /** For each part of a batch. */
  readonly parts: readonly (FaultOrder | null)[];
}

function draw(planted: Planted): FaultOrder | null {
  if (planted.left <= 0 || planted.random() >= planted.order.probability) return null;
  planted.left--;
  return planted.order;
}

/** Reads what `POST /__fault` was sent; a sentence where it makes no sense. */
export function parseFault(body: { readonly [name: string]: unknown }): FaultOrder | string {
  const { match, kind, count, retryAfter, probability, seed } = body;
  const status = Number(kind);
  const known = faultKinds.find((name) => name === kind);
  if (!known && !(Number.isInteger(status) && status >= 400 && status <= 599))
    return `kind must be a status from 400 to 599 or one of ${faultKinds.join(", ")}`;
  const share = probability === undefined ? 1 : Number(probability);
  const endless = count === null || (count === undefined && probability !== undefined);
  return {
    match: match === undefined ? "" : String(match),
    kind: known ?? status,
    count: endless ? null : Number(count ?? 1),
    retryAfter: retryAfter === undefined || retryAfter === null ? null : String(retryAfter),
    probability: share,
    seed: Number(seed ?? 1),
  };
}

/** The same numbers from 0 to below 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
