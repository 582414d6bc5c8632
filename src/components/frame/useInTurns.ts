import { startTransition, useEffect, useState } from "react";

/**
 * How many of a list's items to draw by now: what costs little at first, then more with each turn of
 * the page, so that it answers while a long list is drawn. Begins anew for another subject.
 */
export function useInTurns<T>(
  subject: string,
  items: readonly T[],
  costOf: (item: T) => number,
  costPerTurn: number,
): number {
  const [drawn, setDrawn] = useState({ subject, count: 0 });
  const before = drawn.subject === subject ? drawn.count : 0;
  const count = Math.max(before, nextOf(items, 0, costOf, costPerTurn));
  useEffect(() => {
    if (count >= items.length) return;
    const timer = setTimeout(() => {
      const next = nextOf(items, count, costOf, costPerTurn);
      startTransition(() => setDrawn({ subject, count: next }));
    });
    return () => clearTimeout(timer);
  }, [subject, items, count, costOf, costPerTurn]);
  return Math.min(count, items.length);
}

/** At least one more. */
function nextOf<T>(
  items: readonly T[],
  from: number,
  costOf: (item: T) => number,
  costPerTurn: number,
): number {
  let [next, cost] = [from, 0];
  while (next < items.length && cost < costPerTurn) {
    cost += costOf(items[next] as T);
    next += 1;
  }
  return next;
}
