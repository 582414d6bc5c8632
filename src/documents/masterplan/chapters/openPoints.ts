import { byCause } from "../../../domain/analysis/findings/byCause.ts";
import type { Finding } from "../../../domain/analysis/findings/finding.ts";
import { urgencies } from "../../../domain/analysis/findings/finding.ts";
import { isOpen } from "../../../domain/analysis/measures/resolutions.ts";
import { choiceSets } from "../../../domain/schema/choices.ts";
import { heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

/** What is not decided, not done, or seen otherwise by a unit. */
export function openPoints(plan: Plan): Block[] {
  const { words } = plan;
  return [
    ...plan.texts("openPoints"),
    heading(2, words.openPoints.findings, "open-findings"),
    ...findings(plan),
    heading(2, words.openPoints.outcomes, "open-outcomes"),
    outcomes(plan),
    heading(2, words.openPoints.dissent, "open-dissent"),
    dissent(plan),
  ];
}

/** Causes by kind and urgency; potentials have a chapter of their own. */
function findings(plan: Plan): Block[] {
  const { words, facts } = plan;
  const causes = byCause(
    facts.findings.open.filter(({ subject }) => subject.analysis !== "idlePotentials"),
  ).map(({ head }) => head);
  if (causes.length === 0) return [paragraph(words.openPoints.findingsEmpty)];
  const kinds = choiceSets.gapKind
    .map((kind) => ({ kind, found: causes.filter((one) => one.kind === kind) }))
    .filter(({ found }) => found.length > 0);
  const now = causes.filter(({ urgency }) => urgency === "now").length;
  return [
    paragraph(words.openPoints.kindsIntro(causes.length, now)),
    tableOf(
      words.openPoints.findingsCaption,
      kinds,
      [
        { head: words.columns.kind, width: 5, cell: ({ kind }) => plan.word("gapKind", kind) },
        ...urgencies.map((urgency) => ({
          head: words.openPoints.urgencies[urgency],
          width: 2,
          align: "right" as const,
          cell: ({ found }: { found: readonly Finding[] }) =>
            plan.number(found.filter((one) => one.urgency === urgency).length),
        })),
      ],
      { empty: words.openPoints.findingsEmpty },
    ),
  ];
}

function outcomes(plan: Plan): Block {
  const { words, facts } = plan;
  const open = facts.resolutions.rows.filter(({ outcome }) => isOpen(outcome));
  return tableOf(
    words.openPoints.outcomesCaption,
    open,
    [
      {
        head: words.columns.outcome,
        width: 5.4,
        cell: ({ outcome }) => outcome.text ?? outcome.title ?? "",
      },
      {
        head: words.columns.kind,
        width: 1.8,
        cell: ({ outcome }) => plan.word("outcomeKind", outcome.kind),
      },
      {
        head: words.columns.responsible,
        width: 2.6,
        cell: ({ outcome }) => plan.name("organisations", outcome.responsible),
      },
      {
        head: words.columns.due,
        width: 2.4,
        cell: ({ outcome, state }) => {
          const day = plan.day(outcome.dueOn);
          return state === "overdue"
            ? { text: `${day}, ${words.words.overdue}`, tone: "missing" as const }
            : day;
        },
      },
    ],
    { empty: words.openPoints.outcomesEmpty },
  );
}

/** Statements of the co-signing of the plan's versions that are not replaced. */
function dissent(plan: Plan): Block {
  const { words, records } = plan;
  const statements = records.coSignatures.all.filter(
    ({ decision, planVersion, statement }) =>
      (decision === "dissent" || decision === "remarked") &&
      (statement ?? "").trim() !== "" &&
      planVersion !== null &&
      records.planVersions.byId.get(planVersion)?.state !== "replaced",
  );
  return tableOf(
    words.openPoints.dissentCaption,
    statements,
    [
      {
        head: words.columns.unit,
        width: 2.6,
        cell: ({ unit }) => plan.name("organisations", unit),
      },
      {
        head: words.columns.kind,
        width: 2.6,
        cell: ({ decision }) => plan.word("coSignDecision", decision),
      },
      { head: words.columns.statement, width: 6, cell: ({ statement }) => statement ?? "" },
    ],
    { empty: words.openPoints.dissentEmpty },
  );
}
