import { deciding } from "../../../domain/analysis/deadlines/decideBy.ts";
import { type Expiry, expiring } from "../../../domain/analysis/deadlines/expiring.ts";
import type { PlanPeriod } from "../../../domain/analysis/kernel/view.ts";
import { daysIn, intersect } from "../../../domain/period.ts";
import type { Entry } from "../../../domain/records.ts";
import type { Steps } from "../../../domain/steps/steps.ts";
import { wordSession } from "../../../i18n/findings/wordSession.ts";
import { paragraph } from "../../compose.ts";
import type { Block } from "../../document.ts";
import { capacityBlocks } from "../capacityBlocks.ts";
import { headOf } from "../headOf.ts";
import { overPeriods } from "../overPeriods.ts";
import type { Plan } from "./plan.ts";

type Structure = Entry<"structures">;

const daysPerMonth = 30.4;
const endless = { from: "0001-01-01", to: "9999-12-31" } as const;

/** (a) How the structures develop: what exists, starts and runs out in each period. */
export function* development(plan: Plan): Steps<Block[]> {
  return [
    ...plan.texts("development"),
    ...(yield* overPeriods(plan, "development", (period) => inPeriod(plan, period))),
    ...capacityBlocks(plan),
  ];
}

function inPeriod(plan: Plan, period: PlanPeriod): Block[] {
  const { words } = plan;
  const existing = plan.records.structures.all.filter((one) => existsIn(one, period));
  if (existing.length === 0) return [paragraph(words.development.none)];
  const uncertain = new Set(
    plan.facts.coverage.cells
      .filter((cell) => cell.period.id === period.id)
      .flatMap((cell) => cell.uncertain.map(({ id }) => id)),
  );
  return [
    paragraph(words.development.period(words.development.exist(existing.length), uncertain.size)),
    ...endings(plan, period),
    ...beginnings(plan, period),
  ];
}

function existsIn({ state, startsOn, endsOn }: Structure, period: PlanPeriod): boolean {
  const from = startsOn ?? (endless.from as typeof period.from);
  const to = endsOn ?? (endless.to as typeof period.to);
  return state !== "cancelled" && from <= to && intersect({ from, to }, period) !== null;
}

/** A2 and A3 as seen from the period's first day to its last. */
function endings(plan: Plan, period: PlanPeriod): Block[] {
  const { words, records, view } = plan;
  const decide = deciding(records, view);
  const months = Math.ceil(daysIn(period) / daysPerMonth) + 1;
  const rows = expiring(records, {
    ...view,
    asOf: period.from,
    settings: { ...view.settings, expiryWarningMonths: months },
  }).expiries.filter(({ on }) => on <= period.to);
  return headOf(
    plan,
    words.development.endCaption(plan.period(period)),
    rows,
    [
      { head: words.columns.structure, width: 4, cell: ({ structure }) => structure.title ?? "" },
      { head: words.columns.to, width: 1.9, cell: ({ on }) => plan.day(on) },
      {
        head: words.columns.cause,
        width: 2.2,
        cell: ({ cause }) => (cause === "structure" ? words.words.ends : words.words.fundingEnds),
      },
      {
        head: words.columns.succession,
        width: 4,
        cell: (expiry) => toDecide(plan, expiry, decide),
      },
      {
        head: words.columns.fte,
        width: 1.7,
        align: "right",
        cell: ({ fteLost }) => plan.fteFigure(fteLost),
      },
    ],
    words.development.noEnds,
  );
}

/** What follows; where that is not secured, by when to decide about it, seen from the Stichtag. */
function toDecide(plan: Plan, expiry: Expiry, decide: ReturnType<typeof deciding>) {
  const next = succession(plan, expiry);
  if (expiry.successor === "secured" || expiry.on < plan.view.asOf) return next;
  const { applyBy, applyBySource } = expiry.decision;
  const decision = decide(expiry.on, applyBySource === "recorded" ? applyBy : null);
  const by = plan.words.words.toDecide(
    plan.day(decision.decideBy),
    wordSession(decision, plan.language),
  );
  return { ...next, text: `${next.text}\n${by}` };
}

/** What follows, as its own tone and words. */
export function succession(
  plan: Plan,
  {
    successor,
    successorStructure,
    gapDays,
  }: Pick<Expiry, "successor" | "successorStructure" | "gapDays">,
) {
  const next = successorStructure?.title ?? "";
  const tones = { none: "missing", planned: "partly", gap: "partly", secured: "secured" } as const;
  return {
    text: plan.words.development.succession[successor](next, plan.days(gapDays ?? 0)),
    tone: tones[successor],
  };
}

function beginnings(plan: Plan, period: PlanPeriod): Block[] {
  const { words, records } = plan;
  const rows = records.structures.all.filter(
    (one) =>
      existsIn(one, period) &&
      one.startsOn !== null &&
      period.from <= one.startsOn &&
      one.startsOn <= period.to,
  );
  return headOf(
    plan,
    words.development.startCaption(plan.period(period)),
    rows.toSorted((a, b) => (a.startsOn ?? "").localeCompare(b.startsOn ?? "")),
    [
      { head: words.columns.structure, width: 4, cell: ({ title }) => title ?? "" },
      { head: words.columns.from, width: 1.9, cell: ({ startsOn }) => plan.day(startsOn) },
      { head: words.columns.term, width: 2.2, cell: (one) => plan.term(one) },
      {
        head: words.columns.state,
        width: 2,
        cell: ({ state }) =>
          state === "secured"
            ? { text: plan.word("structureState", state), tone: "secured" }
            : { text: plan.word("structureState", state), tone: "partly" },
      },
      {
        head: words.columns.fte,
        width: 1.7,
        align: "right",
        cell: ({ fte }) => plan.fteFigure(fte),
      },
    ],
    words.development.noStarts,
  );
}
