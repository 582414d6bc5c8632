import { useWords } from "../../data/language.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import { changeWords } from "../../i18n/shell/changes.ts";
import { StateMark } from "../frame/StateMark.tsx";
import { useCellExplanation } from "./cellExplanation.ts";
import { coverageMark } from "./coverageState.ts";
import { Explain } from "./Explain.tsx";

/** The state of a cell of the matrix, which says why it is so. */
export function CellState({ cell, column }: { cell: CoverageCell; column: string }) {
  const words = useWords(changeWords);
  const { records, ...explanation } = useCellExplanation(cell, column);
  return (
    <Explain quiet {...explanation} records={() => records}>
      <StateMark
        state={coverageMark({ state: cell.state, required: true }) ?? "missing"}
        word={words.states[cell.state]}
      />
    </Explain>
  );
}
