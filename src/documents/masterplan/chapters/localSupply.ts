import type { PlanPeriod } from "../../../domain/analysis/kernel/view.ts";
import type { Entry } from "../../../domain/records.ts";
import type { Steps } from "../../../domain/steps/steps.ts";
import { paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import { measureName } from "../measureName.ts";
import { obstacleOf } from "../obstacle.ts";
import { overPeriods } from "../overPeriods.ts";
import type { Plan } from "./plan.ts";

/** (d) How integration on the spot succeeds with the structures that exist in each period. */
export function* localSupply(plan: Plan): Steps<Block[]> {
  return [
    ...plan.texts("onTheSpot"),
    ...(yield* overPeriods(plan, "onTheSpot", (period) => inPeriod(plan, period))),
  ];
}

function* inPeriod(plan: Plan, period: PlanPeriod): Steps<Block[]> {
  const { words, facts } = plan;
  const found = facts.feasibility.periods.find((one) => one.period.id === period.id);
  const carried = found?.carried ?? [];
  const notCarried = found?.notCarried ?? [];
  const all = carried.length + notCarried.length;
  if (all === 0) return [paragraph(words.onTheSpot.carried(0, 0))];
  const table = tableOf<Entry<"measures">>(
    words.onTheSpot.carriedCaption(plan.period(period)),
    carried,
    [
      ...leading(plan),
      {
        head: words.columns.state,
        width: 2,
        cell: ({ status }) => plan.word("measureStatus", status),
      },
    ],
    { empty: words.onTheSpot.carriedEmpty },
  );
  yield;
  return [
    paragraph(words.onTheSpot.carried(carried.length, all)),
    table,
    tableOf<Entry<"measures">>(
      words.onTheSpot.notCaption(plan.period(period)),
      notCarried,
      [
        ...leading(plan),
        {
          head: words.columns.obstacle,
          width: 4.6,
          cell: ({ id }) =>
            plan
              .obstaclesOf(id)
              .filter((gap) => gap.period.id === period.id)
              .map((gap) => obstacleOf(plan, gap))
              .join("\n"),
        },
      ],
      { empty: words.onTheSpot.notEmpty },
    ),
  ];
}

function leading(plan: Plan) {
  const { words } = plan;
  return [
    { head: words.columns.measure, width: 4.2, cell: measureName },
    {
      head: words.columns.lead,
      width: 3.2,
      cell: ({ lead }: Entry<"measures">) => plan.name("structures", lead),
    },
    {
      head: words.columns.place,
      width: 2.4,
      cell: ({ areas }: Entry<"measures">) => plan.areas(areas),
    },
  ];
}
