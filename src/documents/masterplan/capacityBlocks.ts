import type { CapacityMonth, CapacityParts } from "../../domain/analysis/supply/capacity.ts";
import { formatMonth } from "../../i18n/format.ts";
import { heading, tableOf } from "../compose.ts";
import type { Block } from "../document.ts";
import type { Plan } from "./chapters/plan.ts";

const parts = ["permanent", "temporary", "uncertain"] as const;

/** A11: the curve as a chart, its figures per period as a table. */
export function capacityBlocks(plan: Plan): Block[] {
  const { words, facts } = plan;
  return [
    heading(2, words.development.capacity, "development-capacity"),
    ...chart(plan),
    tableOf(
      words.development.capacityCaption,
      facts.capacity.periods,
      [
        { head: words.columns.period, width: 2.4, cell: ({ period }) => plan.period(period) },
        ...parts.flatMap((part) => [
          {
            head: words.development.mean(words.columns[part]),
            width: 2,
            align: "right" as const,
            cell: ({ mean }: { mean: CapacityParts }) => plan.number(mean[part]),
          },
          {
            head: words.development.end(words.columns[part]),
            width: 2,
            align: "right" as const,
            cell: ({ end }: { end: CapacityParts }) => plan.number(end[part]),
          },
        ]),
      ],
      { empty: words.development.none },
    ),
  ];
}

function chart(plan: Plan): Block[] {
  const { words, language } = plan;
  const quarters = plan.facts.capacity.months.filter(({ month }) => /-(01|04|07|10)-/.test(month));
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last || quarters.length < 2) return [];
  const total = (month: CapacityMonth) =>
    plan.fte(Math.round((month.permanent + month.temporary + month.uncertain) * 100) / 100);
  return [
    {
      type: "chart",
      caption: words.development.chartCaption,
      alt: words.development.chartAlt(
        formatMonth(first.month, language),
        total(first),
        formatMonth(last.month, language),
        total(last),
      ),
      data: {
        kind: "area",
        categories: quarters.map(({ month }) => `${month.slice(5, 7)}/${month.slice(0, 4)}`),
        series: parts.map((part) => ({
          name: words.columns[part],
          values: quarters.map((month) => Math.round(month[part] * 100) / 100),
        })),
        unit: words.columns.fte,
      },
    },
  ];
}
