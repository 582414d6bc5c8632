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
