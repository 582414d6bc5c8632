import type { Dependency } from "../../../domain/analysis/money/dependency.ts";
import {
  type FundingTotal,
  grantedOf,
  isGranted,
  type MoneyFigure,
  moneyFigures,
  sumOf,
} from "../../../domain/analysis/money/fundingTotals.ts";
import { moneyNotes, type OwnShares } from "../../../domain/analysis/money/moneyNotes.ts";
import type { Steps } from "../../../domain/steps/steps.ts";
import { moneyNotesWords } from "../../../i18n/analysis/moneyNotes.ts";
import { heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

const yearsPerTable = 6;
const shownSubjects = 15;

/** Costs and funding by year, what depends on temporary money, where most is missing. */
export function* resources(plan: Plan): Steps<Block[]> {
  const { words } = plan;
  const byYear = [...recordedCost(plan), ...years(plan)];
  yield;
  return [
    ...plan.texts("resources"),
    heading(2, words.resources.years, "resources-years"),
    ...byYear,
    heading(2, words.resources.dependency, "resources-dependency"),
    dependencies(plan),
    heading(2, words.resources.subjects, "resources-subjects"),
    subjects(plan),
  ];
}

/** What all fundings together cost, whatever their years. */
function recordedCost(plan: Plan): Block[] {
  const costs = plan.records.fundings.all.flatMap(({ totalCost }) => totalCost ?? []);
  if (costs.length === 0) return [];
  const cents = costs.reduce((sum, cost) => sum + Math.round(cost * 100), 0);
  return [paragraph(plan.words.resources.recorded(costs.length, plan.euro(cents / 100)))];
}

function years(plan: Plan): Block[] {
  const { words, facts } = plan;
  const all = facts.fundingGaps.totals;
  const used = all.findLastIndex(isRecorded) + 1;
  const totals = all.slice(0, used);
  const priced = totals.filter(isPriced);
  const [first] = priced;
  const last = priced.at(-1);
  if (totals.length === 0) return [paragraph(words.resources.empty)];
  const euros = (value: number | null) =>
    value === null ? words.words.notRecorded : plan.wholeEuro(value);
  const unknown = new Set(facts.fundingGaps.rows.flatMap((row) => row.unknown.map(({ id }) => id)));
  return [
    tableOf<MoneyFigure>(
      words.resources.caption,
      moneyFigures,
      [
        { head: words.columns.money, width: 3.2, cell: (row) => words.resources.rows[row] },
        ...totals.map((total) => ({
          head: String(total.year ?? words.resources.openYear),
          width: 1.9,
          align: "right" as const,
          cell: (row: MoneyFigure) => euros(total[row]),
        })),
        {
          head: words.columns.total,
          width: 2.1,
          align: "right",
          cell: (row) => euros(sumOf(totals.map((total) => total[row]))),
        },
      ],
      { empty: words.resources.empty, landscape: totals.length > yearsPerTable },
    ),
    ...notes(plan),
    ...(unknown.size > 0 ? [paragraph(words.resources.unknown(unknown.size))] : []),
    ...(first && last ? [chartOf(plan, priced, first, last)] : []),
  ];
}

/** What the table's sums leave out, and where own shares are held at 0. */
function notes(plan: Plan): Block[] {
  const words = moneyNotesWords[plan.language];
  const { unrecorded, withoutCost, held, unpriced } = moneyNotes(plan.facts.fundingGaps);
  const own = (kind: "held" | "unpriced", { subjects, euros }: OwnShares) =>
    subjects.length === 0 ? [] : [words[kind](subjects.length, plan.euro(euros))];
  return [
    ...(unrecorded.length > 0 ? [words.unrecorded(unrecorded)] : []),
    ...(withoutCost.length > 0 ? [words.withoutCost(withoutCost)] : []),
    ...own("held", held),
    ...own("unpriced", unpriced),
  ].map((text) => paragraph(text));
}

type Priced = FundingTotal & {
  readonly year: number;
  readonly cost: number;
  readonly approved: number;
};

function isPriced(total: FundingTotal): total is Priced {
  return total.year !== null && total.cost !== null && total.approved !== null;
}

const isRecorded = (total: FundingTotal) => total.cost !== null || total.approved !== null;

/** Years of which costs and money are recorded; the others stand in the table only. */
function chartOf(plan: Plan, priced: readonly Priced[], first: Priced, last: Priced): Block {
  const { words } = plan;
  return {
    type: "chart",
    caption: words.resources.chartCaption,
    alt: words.resources.chartAlt(
      first.year,
      plan.euro(first.cost),
      last.year,
      plan.euro(last.cost),
    ),
    data: {
      kind: "line",
      categories: priced.map(({ year }) => String(year)),
      series: [
        {
          name: words.resources.series.cost,
          values: priced.map(({ cost }) => Math.round(cost)),
        },
        {
          name: words.resources.series.approved,
          values: priced.map(({ approved }) => Math.round(approved)),
        },
      ],
      unit: "€",
    },
  };
}

function dependencies(plan: Plan): Block {
  const { words, facts, view } = plan;
  const share = (value: number | null) =>
    value === null ? words.words.unknown : plan.percent(value);
  const warned = facts.dependency.rows.filter(
    ({ of, warning }) => of.by === "actionField" && warning,
  );
  return tableOf<Dependency>(
    words.resources.dependencyCaption,
    warned,
    [
      {
        head: words.columns.actionField,
        width: 4,
        cell: ({ of }) => (of.by === "actionField" ? (of.actionField.title ?? "") : of.id),
      },
      { head: words.columns.period, width: 2.4, cell: ({ period }) => plan.period(period) },
      { head: words.columns.fte, width: 1.6, align: "right", cell: ({ fte }) => plan.number(fte) },
      {
        head: `${words.columns.share} (${words.columns.fte})`,
        width: 2.2,
        align: "right",
        cell: ({ fteShare }) => share(fteShare),
      },
      {
        head: `${words.columns.share} (€)`,
        width: 2.2,
        align: "right",
        cell: ({ euroShare }) => share(euroShare),
      },
    ],
    { empty: words.resources.dependencyEmpty(plan.percent(view.settings.dependencyShare)) },
  );
}

/** Of one structure or measure over all years; null = not recorded. */
interface Sum {
  readonly title: string;
  readonly cost: number | null;
  readonly approved: number | null;
  /** Whether any approved funding is recorded. */
  readonly isGranted: boolean;
  readonly gap: number;
}

/** Structures and measures by what is missing over all years, the largest first. */
function subjects(plan: Plan): Block {
  const { words, facts } = plan;
  const sums = new Map<string, Sum>();
  for (const row of facts.fundingGaps.rows) {
    const { subject, cost, gap } = row;
    const key = `${subject.list} ${subject.entry.id}`;
    const known = sums.get(key);
    sums.set(key, {
      title: subject.entry.title ?? "",
      cost: sumOf([known?.cost ?? null, cost]),
      approved: sumOf([known?.approved ?? null, grantedOf(row, "approved")]),
      isGranted: known?.isGranted === true || isGranted(row, "approved"),
      gap: (known?.gap ?? 0) + (gap ?? 0),
    });
  }
  const euros = (value: number | null) =>
    value === null ? words.words.notRecorded : plan.euro(value);
  const largest = [...sums.values()].filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap);
  return tableOf(
    words.resources.subjectsCaption(facts.fundingGaps.years[0], facts.fundingGaps.years.at(-1)),
    largest.slice(0, shownSubjects),
    [
      { head: words.resources.subject, width: 5, cell: ({ title }) => title },
      {
        head: words.resources.rows.cost,
        width: 2.3,
        align: "right",
        cell: ({ cost }) => euros(cost),
      },
      {
        head: words.resources.approved,
        width: 2.3,
        align: "right",
        cell: ({ approved, isGranted: granted }) => (granted ? euros(approved) : words.words.none),
      },
      {
        head: words.resources.rows.gap,
        width: 2.6,
        align: "right",
        cell: ({ gap }) => plan.euro(gap),
      },
    ],
    { empty: words.resources.subjectsEmpty },
  );
}
