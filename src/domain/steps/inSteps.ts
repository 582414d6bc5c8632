import type { Steps } from "./steps.ts";

/** Items looked at between two pauses where nothing else is said. */
const few = 64;

/** `items.map(make)` in steps. */
export function* mapped<T, R>(
  items: readonly T[],
  make: (item: T, at: number) => R,
  each = few,
): Steps<R[]> {
  const made: R[] = [];
  for (let at = 0; at < items.length; at++) {
    made.push(make(items[at] as T, at));
    if (at % each === each - 1) yield;
  }
  return made;
}

/** `items.flatMap(make)` in steps. */
export function* flatMapped<T, R>(
  items: readonly T[],
  make: (item: T, at: number) => readonly R[],
  each = few,
): Steps<R[]> {
  const made: R[] = [];
  for (let at = 0; at < items.length; at++) {
    for (const one of make(items[at] as T, at)) made.push(one);
    if (at % each === each - 1) yield;
  }
  return made;
}

/** `items.filter(fits)` in steps. */
export function* filtered<T>(
  items: readonly T[],
  fits: (item: T) => boolean,
  each = few,
): Steps<T[]> {
  const found: T[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as T;
    if (fits(item)) found.push(item);
    if (at % each === each - 1) yield;
  }
  return found;
}

/** `items.forEach(look)` in steps. */
export function* eachOf<T>(
  items: readonly T[],
  look: (item: T, at: number) => void,
  each = few,
): Steps<void> {
  for (let at = 0; at < items.length; at++) {
    look(items[at] as T, at);
    if (at % each === each - 1) yield;
  }
}
