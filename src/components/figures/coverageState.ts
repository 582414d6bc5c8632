import type { CoverageCell, CoverageState } from "../../domain/analysis/supply/coverage.ts";
import type { State } from "../frame/StateMark.tsx";

const states: { readonly [S in CoverageState]: State } = {
  full: "secured",
  partial: "partly",
  uncertain: "unknown",
  empty: "missing",
};

/** The state a cell of the matrix is shown in; null where nothing is there and nothing is required. */
export function coverageMark({
  state,
  required,
}: Pick<CoverageCell, "state" | "required">): State | null {
  return state === "empty" && !required ? null : states[state];
}
