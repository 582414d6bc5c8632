import { byCause } from "../../../domain/analysis/findings/byCause.ts";
import type { Finding } from "../../../domain/analysis/findings/finding.ts";
import { sumOf } from "../../../domain/analysis/money/fundingTotals.ts";
import { overviewText } from "../../../i18n/analysis/overviewSentence.ts";
import { wordFinding } from "../../../i18n/findings/findings.ts";
import { wordSession } from "../../../i18n/findings/wordSession.ts";
import { formatMonth } from "../../../i18n/format.ts";
import { bullets, heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

const shownDecisions = 8;

/** Where we stand, what matters, what has to be decided: two pages at most. */
export function summary(plan: Plan): Block[] {
  const { words, facts, language } = plan;
  return [
    paragraph([{ text: overviewText(facts.overviewFigures, language), bold: true }]),
    ...plan.texts("summary"),
    heading(2, words.summary.key, "summary-key"),
    bullets(keyStatements(plan)),
    heading(2, words.summary.decisions, "summary-decisions"),
    ...decisions(plan),
  ];
}

function keyStatements(plan: Plan): string[] {
  return [
    ...endings(plan),
    capacityStatement(plan),
    ...cliffStatement(plan),
    needsStatement(plan),
    overlapsStatement(plan),
    ...measureStatements(plan),
    ...moneyStatement(plan),
  ];
}

function endings(plan: Plan): string[] {
  const open = plan.facts.overviewFigures.expiringWithoutSuccessor;
  return open.length === 0
    ? []
    : [plan.words.summary.withoutSuccessor(plan.and(plan.titles(open)))];
}

function capacityStatement(plan: Plan): string {
  const { permanent, temporary, uncertain } = plan.facts.overviewFigures.capacity;
  return plan.words.summary.capacity(
    plan.fte(permanent + temporary + uncertain),
    plan.number(permanent),
    plan.number(temporary),
    plan.number(uncertain),
  );
}

function cliffStatement(plan: Plan): string[] {
  const { largest } = plan.facts.cliffs;
  if (!largest) return [];
  return [
    plan.words.summary.cliff(plan.fte(largest.fte), formatMonth(largest.month, plan.language)),
  ];
}

function needsStatement(plan: Plan): string {
  const { needs, unmet } = plan.facts.unmetNeeds;
  const all = new Set(needs.map(({ need }) => need.id)).size;
  const open = new Set(unmet.map(({ need }) => need.id)).size;
  const texts = plan.words.summary;
  return all === 0 ? texts.noNeeds : texts.needs(texts.needsUnmet(open), all);
}

/** How many wait for a decision; what is decided, as intended for one, is not counted with them. */
function overlapsStatement({ facts, words }: Plan): string {
  const found = facts.findings.findings.filter(({ subject }) => subject.analysis === "overlaps");
  const open = found.filter(({ suppressed: quiet }) => !quiet).length;
  return words.summary.overlaps(open, found.length - open);
}

function measureStatements(plan: Plan): string[] {
  const { words, facts, records } = plan;
  const measures = records.measures.all.filter(({ status }) => status !== "dropped");
  if (measures.length === 0) return [words.summary.noMeasures];
  const running = measures.filter(({ status }) => status === "running").length;
  return [
    words.summary.measures(words.measuresCounted(measures.length), running),
    ...facts.feasibility.periods
      .filter(({ carried, notCarried }) => carried.length + notCarried.length > 0)
      .map(({ period, carried, notCarried }) =>
        words.summary.carried(
          plan.period(period),
          carried.length,
          carried.length + notCarried.length,
        ),
      ),
  ];
}

function moneyStatement(plan: Plan): string[] {
  const { totals, years } = plan.facts.fundingGaps;
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const gap = sumOf(totals.map((total) => total.gap));
  if (gap === null) return [];
  return [plan.words.summary.money(plan.euro(gap), first, last)];
}

function decisions(plan: Plan): Block[] {
  const { words, facts, records, language } = plan;
  const due = byCause(facts.findings.now).map(({ head }) => head);
  const shown = due.slice(0, shownDecisions);
  const more = due.length - shown.length;
  if (due.length === 0) return [paragraph(words.summary.noDecisions)];
  return [
    paragraph(
      [words.summary.decisionsIntro, more > 0 ? words.summary.decisionsMore(more) : ""]
        .filter(Boolean)
        .join(" "),
    ),
    tableOf<Finding>(
      words.summary.decisionsCaption,
      shown,
      [
        {
          head: words.columns.finding,
          width: 6,
          cell: (finding) => wordFinding(records, finding, language).title,
        },
        { head: words.columns.decideBy, width: 2.4, cell: (finding) => decideBy(plan, finding) },
        {
          head: words.columns.session,
          width: 3,
          cell: ({ decision }) => (decision ? wordSession(decision, language) : ""),
        },
      ],
      { empty: words.summary.noDecisions },
    ),
  ];
}

function decideBy(plan: Plan, { decision }: Finding) {
  if (!decision) return plan.words.words.noDeadline;
  const day = plan.day(decision.decideBy);
  return decision.overdue
    ? { text: `${day}, ${plan.words.words.overdue}`, tone: "missing" as const }
    : day;
}
