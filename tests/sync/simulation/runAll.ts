import { type Mutant, type Outcome, type Run, startRun } from "./run.ts";

/** Runs so many at a time, each an event after the other, so that one round of waiting serves all. */
const together = 20;

/** The outcomes of seeds from the first on, in order. */
export async function runSeeds(
  first: number,
  count: number,
  mutant: Mutant = {},
): Promise<readonly Outcome[]> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const outcomes: Outcome[] = [];
  for (let from = 0; from < count; from += together) {
    const size = Math.min(together, count - from);
    const runs = Array.from({ length: size }, (_, at) => startRun(first + from + at, mutant));
    await finish(runs);
    outcomes.push(...runs.map((run) => run.outcome()));
  }
  Error.stackTraceLimit = limit;
  return outcomes;
}

async function finish(runs: readonly Run[]): Promise<void> {
  let going = [...runs];
  while (going.length > 0) {
    going = going.filter((run) => run.step());
    // All that follows from the events, however many promises deep, is done before the next ones.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
