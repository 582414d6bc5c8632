import type { View } from "../domain/analysis/view.ts";
import type { Records } from "../domain/records.ts";
import { useRecords } from "./store.ts";
import { useView } from "./view.ts";

type Analysis<T> = (records: Records, view: View) => T;

/** The result of an analysis for the records and the view as they are now; computed once for all who ask. */
export function useAnalysis<T>(analysis: Analysis<T>): T {
  const records = useRecords();
  const view = useView();
  return remembered(records, view, analysis);
}

const results = new WeakMap<Records, WeakMap<View, Map<Analysis<unknown>, unknown>>>();

function remembered<T>(records: Records, view: View, analysis: Analysis<T>): T {
  const byView = results.get(records) ?? new WeakMap<View, Map<Analysis<unknown>, unknown>>();
  results.set(records, byView);
  const byAnalysis = byView.get(view) ?? new Map<Analysis<unknown>, unknown>();
  byView.set(view, byAnalysis);
  if (!byAnalysis.has(analysis)) byAnalysis.set(analysis, analysis(records, view));
  // Kept under the function that made it, hence of its type.
  return byAnalysis.get(analysis) as T;
}
