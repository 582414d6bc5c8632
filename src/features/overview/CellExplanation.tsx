import { useCellExplanation } from "../../components/figures/cellExplanation.ts";
import { Explanation } from "../../components/figures/Explain.tsx";
import { useLanguage } from "../../data/language.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";

/** Why a cell of the small matrix is as it is. */
export function CellExplanation({ cell }: { cell: CoverageCell }) {
  const level = choiceWord("spatialLevel", "district", useLanguage());
  return <Explanation {...useCellExplanation(cell, level)} />;
}
