import type { SteeringCell } from "../../../domain/analysis/gaps/steeringGaps.ts";
import type { PlanPeriod } from "../../../domain/analysis/kernel/view.ts";
import { hasDay } from "../../../domain/analysis/kernel/withDays.ts";
import type { Day } from "../../../domain/day.ts";
import type { Entry } from "../../../domain/records.ts";
import { choiceSets } from "../../../domain/schema/choices.ts";
import type { Steps } from "../../../domain/steps/steps.ts";
import { heading, paragraph, tableOf } from "../../compose.ts";
import type { Block, Cell } from "../../document.ts";
import { overPeriods } from "../overPeriods.ts";
import type { Plan } from "./plan.ts";

/** (b) What strategic steering needs on each level, now and in prospect. */
export function* steeringNeeds(plan: Plan): Steps<Block[]> {
  const { words, records } = plan;
  const needs = records.needs.all.filter(({ kind }) => kind === "steering");
  return [
    ...plan.texts("steeringNeeds"),
    heading(2, words.steeringNeeds.needs, "steering-needs"),
    needsTable(plan, needs),
    ...(yield* overPeriods(plan, "steeringNeeds", (period) => matrix(plan, period))),
  ];
}

function needsTable(plan: Plan, needs: readonly Entry<"needs">[]): Block {
  const { words, view } = plan;
  return tableOf(
    words.steeringNeeds.caption,
    needs,
    [
      { head: words.columns.need, width: 4.6, cell: ({ title }) => title ?? "" },
      {
        head: words.columns.level,
        width: 2.2,
        cell: ({ spatialLevel }) => plan.word("spatialLevel", spatialLevel),
      },
      {
        head: words.columns.steeringLevel,
        width: 2.4,
        cell: ({ steeringLevel }) => plan.word("steeringLevel", steeringLevel),
      },
      {
        head: words.columns.period,
        width: 3,
        cell: (need) => {
          const when = whenOf(need, view.asOf);
          const days = plan.span(need.startsOn, need.endsOn);
          return when === null ? days : `${words.words[when]}, ${days}`;
        },
      },
      { head: words.columns.priority, width: 1.6, cell: ({ priority }) => priority ?? "" },
    ],
    { empty: words.steeringNeeds.empty },
  );
}

/** Whether a need is past, current or to come at the Stichtag; null where it begins after its end and is none of them. */
function whenOf(need: Entry<"needs">, asOf: Day): "past" | "current" | "prospective" | null {
  if (!hasDay(need)) return null;
  if (need.endsOn !== null && need.endsOn < asOf) return "past";
  return need.startsOn !== null && need.startsOn > asOf ? "prospective" : "current";
}

function matrix(plan: Plan, period: PlanPeriod): Block[] {
  const { words, facts } = plan;
  const cells = facts.steeringGaps.cells.filter((cell) => cell.period.id === period.id);
  if (cells.length === 0) return [paragraph(words.steeringNeeds.matrixEmpty)];
  const missing = cells.filter((cell) => cell.missing !== null).length;
  const levels = choiceSets.steeringLevel.filter((level) =>
    cells.some(({ steeringLevel }) => steeringLevel === level),
  );
  return [
    paragraph(words.steeringNeeds.found(missing, cells.length)),
    tableOf(
      words.steeringNeeds.matrixCaption(plan.period(period)),
      rowsOf(cells),
      [
        {
          head: words.columns.task,
          width: 3.4,
          cell: ([first]) => first?.task?.title ?? words.steeringNeeds.needWithoutTask,
        },
        ...levels.map((level) => ({
          head: plan.word("steeringLevel", level),
          width: 2.2,
          cell: (row: readonly SteeringCell[]) =>
            steeringCell(
              plan,
              row.find(({ steeringLevel }) => steeringLevel === level),
            ),
        })),
      ],
      { empty: words.steeringNeeds.matrixEmpty },
    ),
  ];
}

function rowsOf(cells: readonly SteeringCell[]): SteeringCell[][] {
  const rows = new Map<number, SteeringCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.task?.id ?? 0);
    if (row) row.push(cell);
    else rows.set(cell.task?.id ?? 0, [cell]);
  }
  return [...rows.values()];
}

function steeringCell(plan: Plan, cell: SteeringCell | undefined): Cell {
  const { words } = plan;
  if (!cell) return { text: "–" };
  if (cell.missing === null) return { text: words.words.full, tone: "secured" };
  const days = cell.days < cell.requiredDays ? `, ${plan.days(cell.days)}` : "";
  return {
    text: words.steeringNeeds.missing[cell.missing] + days,
    tone: cell.missing === "both" ? "missing" : "partly",
  };
}
