/**
 * Milliseconds the processor spends on a piece of work, on all threads and with collecting its
 * garbage: the median of several runs, each given something of its own to work on. Other work on the
 * machine takes no part of it. The median, because the least of many short runs is one in which no
 * garbage happened to be collected.
 */
export function usualCpu<T>(runs: number, prepare: () => T, work: (given: T) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const given = prepare();
    const begun = process.cpuUsage();
    work(given);
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1_000);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}
