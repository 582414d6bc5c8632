import type { PlanPeriod } from "../../domain/analysis/kernel/view.ts";
import type { CoverageCell, CoverageState } from "../../domain/analysis/supply/coverage.ts";
import { tableOf } from "../compose.ts";
import type { Block, Cell, Tone } from "../document.ts";
import type { Plan } from "./chapters/plan.ts";

const tones: { readonly [S in CoverageState]: Tone } = {
  full: "secured",
  partial: "partly",
  uncertain: "unknown",
  empty: "missing",
};

/** A1: fields of action × levels in one period, symbol and word in each cell. */
export function coverageTable(plan: Plan, period: PlanPeriod): Block {
  const { words, facts } = plan;
  const { actionFields, columns, cells } = facts.coverage;
  const here = cells.filter((cell) => cell.period.id === period.id);
  const known = new Map(here.map((cell) => [`${cell.actionField.id} ${cell.column.id}`, cell]));
  return tableOf(
    words.gaps.coverageCaption(plan.period(period)),
    actionFields,
    [
      { head: words.columns.actionField, width: 3.4, cell: ({ title }) => title ?? "" },
      ...columns.map((column) => ({
        head: column.by === "spatialLevel" ? plan.word("spatialLevel", column.word) : column.id,
        width: 2.2,
        cell: ({ id }: { id: number }) => coverageCell(plan, known.get(`${id} ${column.id}`)),
      })),
    ],
    { empty: words.gaps.coverageEmpty, landscape: true },
  );
}

function coverageCell(plan: Plan, cell: CoverageCell | undefined): Cell {
  const { words } = plan.words;
  if (!cell || (cell.state === "empty" && !cell.required)) return { text: words.notRequired };
  if (cell.state === "empty") return { text: words.missing, tone: "missing" };
  return {
    text: `${words[cell.state]} (${plan.number(cell.structures.length)})`,
    tone: tones[cell.state],
  };
}
