import type { Records } from "../records.ts";
import type { View } from "./view.ts";

/** The result of an analysis, reckoned once for the same records and view however often it is asked for. */
export function asked<R>(
  analysis: (records: Records, view: View) => R,
  records: Records,
  view: View,
): R {
  const byView = kept.get(records) ?? new WeakMap<View, Map<unknown, unknown>>();
  kept.set(records, byView);
  const results = byView.get(view) ?? new Map<unknown, unknown>();
  byView.set(view, results);
  if (!results.has(analysis)) results.set(analysis, analysis(records, view));
  // What is kept under an analysis is its own result.
  return results.get(analysis) as R;
}

const kept = new WeakMap<Records, WeakMap<View, Map<unknown, unknown>>>();
