import type { CoverageColumn } from "../../domain/analysis/supply/coverageColumn.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { coverageWords } from "../../i18n/coverage.ts";
import type { Language } from "../../i18n/language.ts";

/** What stands over a column: short where space is dear, or in full. */
export function columnName(column: CoverageColumn, language: Language, short = false): string {
  switch (column.by) {
    case "spatialLevel":
      return short
        ? coverageWords[language].shortLevel[column.word]
        : choiceWord("spatialLevel", column.word, language);
    case "steeringLevel":
      return choiceWord("steeringLevel", column.word, language);
    case "municipality":
      return column.area.title ?? "";
    case "provider":
      return column.organisation.title ?? "";
  }
}
