import type { SystematicGap } from "../../../domain/analysis/gaps/systematicGaps.ts";
import type { PlanPeriod } from "../../../domain/analysis/kernel/view.ts";
import { intersect } from "../../../domain/period.ts";
import type { Steps } from "../../../domain/steps/steps.ts";
import { wordFinding } from "../../../i18n/findings/findings.ts";
import { heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import { coverageTable } from "../coverageTable.ts";
import { overPeriods } from "../overPeriods.ts";
import type { Plan } from "./plan.ts";

const shownOverlaps = 12;

/** (c) What is missing or doubled in each period, what of it is systematic, and what is decided. */
export function* gaps(plan: Plan): Steps<Block[]> {
  const { words } = plan;
  return [
    ...plan.texts("gaps"),
    heading(2, words.gaps.coverage, "gaps-coverage"),
    paragraph(words.gaps.coverageNote),
    ...plan.periods.map((period) => coverageTable(plan, period)),
    ...(yield* overPeriods(plan, "gaps", (period) => [
      unmetNeeds(plan, period),
      withoutLead(plan, period),
    ])),
    heading(2, words.gaps.overlaps, "gaps-overlaps"),
    paragraph(words.gaps.overlapsIntro),
    ...overlaps(plan),
    heading(2, words.gaps.systematic, "gaps-systematic"),
    systematic(plan),
    heading(2, words.gaps.decided, "gaps-decided"),
    decided(plan),
  ];
}

function unmetNeeds(plan: Plan, period: PlanPeriod): Block {
  const { words, facts } = plan;
  return tableOf(
    words.gaps.needsCaption(plan.period(period)),
    facts.unmetNeeds.unmet.filter((row) => row.period.id === period.id),
    [
      { head: words.columns.need, width: 4.4, cell: ({ need }) => need.title ?? "" },
      {
        head: words.columns.demand,
        width: 2.2,
        align: "right",
        cell: ({ demand, unit }) =>
          demand === null
            ? words.words.notMeasurable
            : `${plan.number(demand)} ${unit ? plan.word("unit", unit) : ""}`.trim(),
      },
      {
        head: words.columns.supply,
        width: 1.8,
        align: "right",
        cell: ({ supply, coveredDays }) =>
          supply === null ? plan.days(coveredDays) : plan.number(supply),
      },
      {
        head: words.columns.state,
        width: 2.6,
        cell: ({ state, degree }) => ({
          text: `${state === "unmet" ? words.words.unmet : words.words.partial}${degree === null ? "" : `, ${plan.percent(degree)}`}`,
          tone: state === "unmet" ? "missing" : "partly",
        }),
      },
    ],
    { empty: words.gaps.needsEmpty },
  );
}

function withoutLead(plan: Plan, period: PlanPeriod): Block {
  const { words, facts } = plan;
  return tableOf(
    words.gaps.responsibilityCaption(plan.period(period)),
    facts.responsibilityGaps.gaps.filter(({ periods }) =>
      periods.some(({ id }) => id === period.id),
    ),
    [
      { head: words.columns.task, width: 5, cell: ({ task }) => task.title ?? "" },
      {
        head: words.columns.area,
        width: 2.4,
        cell: ({ area }) => area?.title ?? words.words.everywhere,
      },
      {
        head: words.columns.period,
        width: 3.4,
        cell: (gap) => {
          const within = intersect(gap, period) ?? period;
          const whole = within.from === period.from && within.to === period.to;
          return whole ? words.words.wholePeriod : plan.span(within.from, within.to);
        },
      },
    ],
    { empty: words.gaps.responsibilityEmpty },
  );
}

function overlaps(plan: Plan): Block[] {
  const { words, facts, records, language } = plan;
  const found = facts.findings.findings.filter(({ subject }) => subject.analysis === "overlaps");
  const more = found.length - shownOverlaps;
  return [
    tableOf(
      words.gaps.overlapsCaption,
      found.slice(0, shownOverlaps).map((finding) => ({
        ...wordFinding(records, finding, language),
        gap: finding.gap,
      })),
      [
        { head: words.columns.finding, width: 4.4, cell: ({ title }) => title },
        { head: words.columns.reason, width: 5, cell: ({ reason }) => reason },
        {
          head: words.columns.decision,
          width: 2.2,
          cell: ({ gap }) => plan.word("decision", gap?.decision ?? "open"),
        },
      ],
      { empty: words.gaps.overlapsEmpty },
    ),
    ...(more > 0 ? [paragraph(words.gaps.overlapsMore(more))] : []),
  ];
}

function systematic(plan: Plan): Block {
  const { words, facts } = plan;
  const fields = plan.actionFields.map((field) => ({
    field,
    found: facts.systematicGaps.gaps.filter(({ actionField }) => actionField.id === field.id),
  }));
  const kindsOf = (found: readonly SystematicGap[], pattern: SystematicGap["pattern"]) =>
    [...new Set(found.filter((gap) => gap.pattern === pattern).map(({ kind }) => kind))]
      .map((kind) => plan.word("gapKind", kind))
      .join("\n");
  return tableOf(
    words.gaps.systematicCaption,
    fields.filter(({ found }) => found.length > 0),
    [
      { head: words.columns.actionField, width: 3, cell: ({ field }) => field.title ?? "" },
      ...(["periods", "levels", "municipalities"] as const).map((pattern) => ({
        head: words.gaps.repeated[pattern],
        width: 2.4,
        cell: ({ found }: { found: readonly SystematicGap[] }) => kindsOf(found, pattern),
      })),
    ],
    { empty: words.gaps.systematicEmpty },
  );
}

function decided(plan: Plan): Block {
  const { words, records } = plan;
  return tableOf(
    words.gaps.decidedCaption,
    records.gaps.all.filter(({ decision }) => decision !== null && decision !== "open"),
    [
      { head: words.columns.gap, width: 3.6, cell: ({ title }) => title ?? "" },
      { head: words.columns.kind, width: 2.4, cell: ({ kind }) => plan.word("gapKind", kind) },
      {
        head: words.columns.decision,
        width: 2.2,
        cell: ({ decision }) =>
          decision === "intended"
            ? { text: plan.word("decision", decision), tone: "intended" as const }
            : plan.word("decision", decision),
      },
      { head: words.columns.reason, width: 3.8, cell: ({ reason }) => reason ?? "" },
      {
        head: words.columns.checkOn,
        width: 2.1,
        cell: ({ checkOn }) => (checkOn ? plan.day(checkOn) : ""),
      },
    ],
    { empty: words.gaps.decidedEmpty },
  );
}
