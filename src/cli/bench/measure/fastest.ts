/** Milliseconds of the fastest of several runs, each given something of its own to work on. */
export function fastest<T>(runs: number, prepare: () => T, work: (given: T) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const given = prepare();
    const start = performance.now();
    work(given);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Fastest of two ways of doing a thing, taken in turns so that a busy machine is busy for both. */
export function fastestOfTwo<T>(
  runs: number,
  prepare: () => T,
  one: (given: T) => unknown,
  other: (given: T) => unknown,
): [number, number] {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < runs; run++) {
    best[0] = Math.min(best[0], fastest(1, prepare, one));
    best[1] = Math.min(best[1], fastest(1, prepare, other));
  }
  return best;
}
