import type { Steps } from "./steps.ts";

/** Sorted at one go; longer lists are merged of such runs. */
const run = 512;

/** `items.toSorted(compare)` in steps; equal items stay in the order given. */
export function* ordered<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += run) {
    runs.push(items.slice(at, at + run).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [left = [], right] = [runs[at], runs[at + 1]];
      merged.push(right ? yield* merge(left, right, compare) : left);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number) {
  const both: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    both.push(compare(left[l] as T, right[r] as T) <= 0 ? (left[l++] as T) : (right[r++] as T));
    if (both.length % run === 0) yield;
  }
  while (l < left.length) both.push(left[l++] as T);
  while (r < right.length) both.push(right[r++] as T);
  return both;
}
