import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { useStructuresKnown } from "../../components/figures/useStructuresKnown.ts";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import type { CoverageResult } from "../../domain/analysis/supply/coverage.ts";
import { coverageWords } from "../../i18n/analysis/coverage.ts";
import { explanations } from "../../i18n/findings/explanations.ts";

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
      <EmptyFigure matrix={matrix} period={last.id}>
        <strong className={later.empty > 0 ? styles.red : undefined}>
          {words.statementFigure(later.empty, later.required)}
        </strong>
      </EmptyFigure>
      {words.statementAfter(later.required)}
      {now ? (
        <>
          {words.statementNow(now.title, emptyCells(matrix, now.id).empty)}
          <EmptyFigure matrix={matrix} period={now.id}>
            {emptyCells(matrix, now.id).empty}
          </EmptyFigure>
        </>
      ) : null}
      {words.statementEnd}
    </>
  );
}

function EmptyFigure(props: { matrix: CoverageResult; period: number; children: ReactNode }) {
  const { matrix, period, children } = props;
  const words = useWords(explanations).emptyCells;
  const { empty, required } = emptyCells(matrix, period);
  return (
    <Explain
      title={words.title}
      definition={words.definition}
      formula={words.formula(empty, required)}
      records={() => tasksOfEmpty(matrix, period)}
      completeness={useStructuresKnown()}
    >
      {children}
    </Explain>
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
