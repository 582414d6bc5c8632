import type { CoverageColumn } from "../../domain/analysis/supply/coverageColumn.ts";
import { coverageWords } from "../../i18n/analysis/coverage.ts";
import type { Language } from "../../i18n/language.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";

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
