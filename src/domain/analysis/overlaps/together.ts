import type { Span } from "../kernel/dayNumbers.ts";

/** Days on which somebody is there; of one person no two share a day. */
export interface Stay<W> extends Span {
  readonly who: W;
}

/** The days on which at least two are there, and everybody who is there on one of them. */
export interface Together<W> {
  /** By day; they neither touch nor overlap. */
  readonly spans: readonly Span[];
  readonly who: readonly W[];
}

/** Of stays by first day. */
export function together<W>(stays: readonly Stay<W>[]): Together<W> {
  const spans: { from: number; to: number }[] = [];
  const who: W[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  stays.forEach((stay, at) => {
    const next = stays[at + 1];
    const meetsEarlier = lastEnd >= stay.from;
    if (meetsEarlier || (next !== undefined && next.from <= stay.to)) who.push(stay.who);
    if (meetsEarlier) {
      const to = Math.min(stay.to, lastEnd);
      const last = spans.at(-1);
      if (last !== undefined && stay.from <= last.to + 1) last.to = Math.max(last.to, to);
      else spans.push({ from: stay.from, to });
    }
    lastEnd = Math.max(lastEnd, stay.to);
  });
  return { spans, who };
}
