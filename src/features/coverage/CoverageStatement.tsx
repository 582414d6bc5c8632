import { makeStyles, tokens } from "@fluentui/react-components";
import { Explain } from "../../components/Explain.tsx";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import type { CoverageResult } from "../../domain/analysis/coverage.ts";
import { coverageWords } from "../../i18n/coverage.ts";
import { explanations } from "../../i18n/explanations.ts";

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
  const explained = useWords(explanations).emptyCells;
  const { period: chosen } = useChosen();
  const last = matrix.periods.at(-1);
  const now = chosen && chosen.id !== last?.id ? chosen : null;
  if (!last) return null;
  const later = emptyCells(matrix, last.id);
  if (later.required === 0) return words.noneRequired;
  return (
    <>
      {words.statementBefore(last.title, later.empty)}
      <Explain
        title={explained.title}
        definition={explained.definition}
        formula={explained.formula(later.empty, later.required)}
        records={() => tasksOfEmpty(matrix, last.id)}
      >
        <strong className={later.empty > 0 ? styles.red : undefined}>
          {words.statementFigure(later.empty, later.required)}
        </strong>
      </Explain>
      {words.statementAfter(later.required)}
      {now ? words.statementNow(now.title, emptyCells(matrix, now.id).empty) : words.statementEnd}
    </>
  );
}

/** The tasks for which the empty cells of a period are required. */
function tasksOfEmpty({ cells }: CoverageResult, period: number) {
  const empty = cells.filter(
    (cell) => cell.period.id === period && cell.required && cell.state === "empty",
  );
  const tasks = new Set(empty.flatMap(({ requiredBy }) => requiredBy.map(({ id }) => id)));
  return [...tasks].map((id) => ({ list: "tasks" as const, id }));
}

const useStyles = makeStyles({ red: { color: tokens.colorPaletteRedForeground1 } });
