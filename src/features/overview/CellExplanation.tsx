import { cellCompleteness } from "../../components/cellCompleteness.ts";
import { Explanation } from "../../components/Explain.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CoverageCell } from "../../domain/analysis/coverage.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { explanations } from "../../i18n/explanations.ts";
import { formatDays, formatNumber } from "../../i18n/format.ts";

/** Why a cell of the small matrix is as it is. */
export function CellExplanation({ cell }: { cell: CoverageCell }) {
  const language = useLanguage();
  const words = useWords(explanations).coverageCell;
  const level = choiceWord("spatialLevel", "district", language);
  return (
    <Explanation
      title={words.title(cell.actionField.title ?? "", level, cell.period.title)}
      definition={words.definition}
      formula={words.formula(
        formatNumber(cell.coveredDays, language),
        formatDays(cell.days, language, { dative: true }),
        cell.structures.length,
      )}
      completeness={cellCompleteness(cell, [], words)}
      records={[
        ...cell.structures.map(({ id }) => ({ list: "structures" as const, id })),
        ...cell.requiredBy.map(({ id }) => ({ list: "tasks" as const, id })),
      ]}
    />
  );
}
