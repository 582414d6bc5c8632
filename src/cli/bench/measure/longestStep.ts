import type { Steps } from "../../../domain/steps/steps.ts";

const runs = 3;

/** Milliseconds of the longest step between two pauses; of several runs the best, as the machine does other things too. */
export function longestStep(begin: () => Steps<unknown>): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) best = Math.min(best, longestOf(begin()));
  return best;
}

function longestOf(steps: Steps<unknown>): number {
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - begun);
    if (done) return longest;
  }
}
