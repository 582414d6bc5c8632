import { startTransition, useEffect, useReducer } from "react";
import type { Analysis } from "../domain/analysis/kernel/memoized.ts";
import type { Store } from "../sync/store.ts";
import { type AnalysisScheduler, createAnalysisScheduler } from "./analysisScheduler.ts";
import { pause } from "./pause.ts";
import { useRecords, useStore } from "./store.ts";
import { useView } from "./view.ts";

/**
 * The result of an analysis for the records and the view as they are now; computed once for all who
 * ask, without holding up the page. Until a new one is there the former is given; where there is
 * none, the nearest Suspense shows something else. What the analysis throws is thrown here.
 */
export function useAnalysis<R>(analysis: Analysis<R>): R {
  const { shown, over } = useShown(analysis, nothing);
  // Thrown, as `use` would go on with the promise of older records once that is kept.
  if (shown === null) throw over();
  return shown.result;
}

/** The same, null until there is a result. */
export function useAnalysisOnceKnown<R>(analysis: Analysis<R>): R | null {
  return useShown(analysis, nothing).shown?.result ?? null;
}

/**
 * The same for an analysis that is given more than records and view, which one place asks for at a
 * time; null asks nothing and has no result. `underWay`: the result is the former one, or none.
 */
export function useAnalysisOf<R, A extends readonly [unknown, ...(readonly unknown[])]>(
  analysis: Analysis<R, A>,
  given: A | null,
): { readonly result: R | null; readonly underWay: boolean } {
  const { shown, underWay } = useShown(analysis, given);
  return { result: shown?.result ?? null, underWay };
}

function useShown<R, A extends readonly unknown[]>(analysis: Analysis<R, A>, given: A | null) {
  const scheduler = schedulerOf(useStore());
  const records = useRecords();
  const view = useView();
  if (given) scheduler.begin(analysis, records, view, ...given);
  const read = () => (given ? scheduler.shown(analysis, records, view, ...given) : null);
  const shown = read();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  // An outcome is drawn in turns, as it may change much of a screen, and waits for keys and clicks.
  useEffect(() => {
    const look = () => {
      if (read() !== shown) startTransition(drawAgain);
    };
    look();
    return scheduler.subscribe(look);
  });
  if (shown !== null && "error" in shown) throw shown.error;
  return {
    shown,
    underWay: given !== null && scheduler.underWay(analysis),
    over: () => scheduler.over(analysis),
  };
}

const nothing = [] as const;

function schedulerOf(store: Store): AnalysisScheduler {
  const scheduler =
    schedulers.get(store) ?? createAnalysisScheduler({ now: () => performance.now(), pause });
  schedulers.set(store, scheduler);
  return scheduler;
}

const schedulers = new WeakMap<Store, AnalysisScheduler>();
