import { type Analysis, memoized } from "../domain/analysis/kernel/memoized.ts";
import type { View } from "../domain/analysis/kernel/view.ts";
import type { Records } from "../domain/records.ts";
import type { Steps } from "../domain/steps/steps.ts";

/** What the scheduler needs of the page it runs in. */
export interface Page {
  /** Milliseconds. */
  now(): number;
  /** Resolves once the page has had the chance to draw and to answer its user. */
  pause(): Promise<void>;
}

/** Longest time spent before the page is drawn; small data are done by then. */
const atOnceMs = 20;
/** Longest time spent between two pauses. */
const turnMs = 8;

export type Outcome<R> = { readonly result: R } | { readonly error: unknown };

/**
 * Computes analyses in turns short enough that nobody notices. All of it is for the records and the
 * view last named, and for what an analysis was last given beside them: what was begun for others is
 * given up.
 */
export interface AnalysisScheduler {
  /** Begins an analysis where it has not begun; what takes a moment only is known afterwards. */
  begin<A extends readonly unknown[]>(
    analysis: Analysis<unknown, A>,
    records: Records,
    view: View,
    ...given: A
  ): void;
  /** What can be shown: the outcome, until then the last result for others, else null. The same object until it changes. */
  shown<R, A extends readonly unknown[]>(
    analysis: Analysis<R, A>,
    records: Records,
    view: View,
    ...given: A
  ): Outcome<R> | null;
  /** Whether an analysis has begun and has no outcome yet. */
  underWay(analysis: Analysis<unknown, never>): boolean;
  /** Resolves when an analysis that was begun has its outcome or has been given up; never rejects. */
  over(analysis: Analysis<unknown, never>): Promise<void>;
  /** Tells of every outcome. */
  subscribe(listener: () => void): () => void;
}

interface Job {
  readonly given: readonly unknown[];
  readonly steps: Steps<unknown>;
  outcome: Outcome<unknown> | null;
  readonly over: Promise<void>;
  readonly end: () => void;
}

export function createAnalysisScheduler(page: Page): AnalysisScheduler {
  const listeners = new Set<() => void>();
  const former = new Map<Analysis<unknown, never>, Outcome<unknown>>();
  let now: { readonly records: Records; readonly view: View } | null = null;
  const jobs = new Map<Analysis<unknown, never>, Job>();
  let queue: Job[] = [];
  let atOnceUntil: number | null = null;
  let running = false;

  const take = (records: Records, view: View) => {
    if (now?.records === records && now.view === view) return;
    now = { records, view };
    for (const [analysis, job] of jobs) giveUp(analysis, job);
  };

  const giveUp = (analysis: Analysis<unknown, never>, job: Job) => {
    const { outcome, end } = job;
    if (outcome !== null && "result" in outcome) former.set(analysis, outcome);
    jobs.delete(analysis);
    queue = queue.filter((other) => other !== job);
    end();
  };

  /** Whether it came to its outcome. */
  const work = (job: Job, until: number): boolean => {
    try {
      while (job.outcome === null) {
        const step = job.steps.next();
        if (step.done) job.outcome = { result: step.value };
        else if (page.now() >= until) return false;
      }
    } catch (error) {
      job.outcome = { error };
    }
    job.end();
    return true;
  };

  /**
   * Every second turn is for what was asked for first, which stands at the top of the screen; the others
   * take turns, so that short ones need not wait for long ones.
   */
  const run = async () => {
    running = true;
    for (let turn = 0; queue.length > 0; turn += 1) {
      await page.pause();
      const at = turn % 2 === 1 && queue.length > 1 ? 1 : 0;
      const [job] = queue.splice(at, 1);
      if (job === undefined) continue;
      if (work(job, page.now() + turnMs)) for (const listener of [...listeners]) listener();
      else if (at === 0) queue.unshift(job);
      else queue.push(job);
    }
    running = false;
  };

  /** Several analyses begun for one drawing share its time. */
  const untilDrawn = () => {
    if (atOnceUntil === null) {
      atOnceUntil = page.now() + atOnceMs;
      void page.pause().then(() => {
        atOnceUntil = null;
      });
    }
    return atOnceUntil;
  };

  return {
    begin(analysis, records, view, ...given) {
      take(records, view);
      const known = jobs.get(analysis);
      if (known && same(known.given, given)) return;
      if (known) giveUp(analysis, known);
      const job = jobFor(given, memoized(analysis, records, view, ...given));
      jobs.set(analysis, job);
      const until = untilDrawn();
      if (page.now() < until && work(job, until)) return;
      queue.push(job);
      if (!running) void run();
    },
    shown<R, A extends readonly unknown[]>(
      analysis: Analysis<R, A>,
      records: Records,
      view: View,
      ...given: A
    ) {
      const job = now?.records === records && now.view === view ? jobs.get(analysis) : undefined;
      const own = job && same(job.given, given) ? job.outcome : null;
      // What is kept under an analysis is its own outcome.
      return (own ?? former.get(analysis) ?? null) as Outcome<R> | null;
    },
    underWay(analysis) {
      const job = jobs.get(analysis);
      return job !== undefined && job.outcome === null;
    },
    over: (analysis) => jobs.get(analysis)?.over ?? Promise.resolve(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const same = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((each, at) => Object.is(each, other[at]));

function jobFor(given: readonly unknown[], steps: Steps<unknown>): Job {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { given, steps, outcome: null, over, end };
}
