import type { NeedCoverage } from "../../domain/analysis/gaps/unmetNeeds.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import type { explanations } from "../../i18n/findings/explanations.ts";

/** How complete the data behind a cell of the matrix are, and behind the needs that stand in it. */
export function cellCompleteness(
  { structures, unknownFte }: CoverageCell,
  needs: readonly NeedCoverage[],
  words: (typeof explanations)["de"]["coverageCell"],
): string {
  if (structures.length === 0) return words.nothing;
  const ends = structures.filter(({ endsOn, term }) => endsOn === null && term !== "permanent");
  const unmeasured = new Set(needs.flatMap((need) => need.unmeasured));
  const capacity = structures.filter((structure) => unmeasured.has(structure));
  return ends.length + unknownFte + capacity.length === 0
    ? words.complete
    : words.incomplete(structures.length, ends.length, unknownFte, capacity.length);
}
