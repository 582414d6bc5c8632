import { useLanguage, useWords } from "../../data/language.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import { explanations } from "../../i18n/findings/explanations.ts";
import { formatDay, formatDays, formatNumber } from "../../i18n/format.ts";
import { cellCompleteness } from "./cellCompleteness.ts";

/** Why a cell of the matrix is as it is: what an explanation of it shows. */
export function useCellExplanation(cell: CoverageCell, column: string) {
  const language = useLanguage();
  const words = useWords(explanations).coverageCell;
  const { structures, uncertain, period } = cell;
  const oneDay = period.from === period.to;
  return {
    title: words.title(
      cell.actionField.title ?? "",
      column,
      period.title || formatDay(period.from, language),
    ),
    definition: oneDay ? words.onDay.definition : words.definition,
    formula: oneDay
      ? words.onDay.formula(structures.length, structures.length - uncertain.length)
      : words.formula(
          formatNumber(cell.coveredDays, language),
          formatDays(cell.days, language, { dative: true }),
          structures.length,
        ),
    completeness: cellCompleteness(cell, [], words),
    records: [
      ...structures.map(({ id }) => ({ list: "structures" as const, id })),
      ...cell.requiredBy.map(({ id }) => ({ list: "tasks" as const, id })),
    ],
  };
}
