import { makeStyles, tokens } from "@fluentui/react-components";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import type { CoverageResult } from "../../domain/analysis/coverage.ts";
import { coverageWords } from "../../i18n/coverage.ts";

/** Required cells of a period, and how many of them are empty. */
export function emptyCells({ cells }: CoverageResult, period: number) {
  const required = cells.filter((cell) => cell.period.id === period && cell.required);
  return {
    required: required.length,
    empty: required.filter(({ state }) => state === "empty").length,
  };
}

/** How many required cells are empty in the last period, and in the chosen one. */
export function CoverageStatement({ matrix }: { matrix: CoverageResult }) {
  const styles = useStyles();
  const words = useWords(coverageWords);
  const { period: chosen } = useChosen();
  const last = matrix.periods.at(-1);
  const now = chosen && chosen.id !== last?.id ? chosen : null;
  if (!last) return null;
  const later = emptyCells(matrix, last.id);
  if (later.required === 0) return words.noneRequired;
  return (
    <>
      {words.statementBefore(last.title, later.empty)}
      <strong className={later.empty > 0 ? styles.red : undefined}>
        {words.statementFigure(later.empty, later.required)}
      </strong>
      {words.statementAfter(later.required)}
      {now ? words.statementNow(now.title, emptyCells(matrix, now.id).empty) : words.statementEnd}
    </>
  );
}

const useStyles = makeStyles({ red: { color: tokens.colorPaletteRedForeground1 } });
