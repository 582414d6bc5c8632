import { cut, type Span } from "./dayNumbers.ts";

/** The same days as stretches that neither touch nor overlap, by day. */
export function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from);
  const out: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = out.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

/** The days of `within` that none of the spans covers, as longest stretches. */
export function uncovered(spans: readonly Span[], within: Span): Span[] {
  const met: Span[] = [];
  for (const span of spans) {
    // Most are asked for with one span that covers all, or with none that meets any of it.
    if (span.from <= within.from && span.to >= within.to) return [];
    if (span.from <= within.to && span.to >= within.from) met.push(span);
  }
  const out: Span[] = [];
  let next = within.from;
  for (const { from, to } of merged(met)) {
    if (from > next) out.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (next <= within.to) out.push({ from: next, to: within.to });
  return out;
}

/** Each span's part within another, where it has one. */
export function cutAll(spans: readonly Span[], within: Span): Span[] {
  return spans.flatMap((span) => cut(span, within) ?? []);
}

/** Number of days of stretches that do not overlap. */
export function countDays(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
