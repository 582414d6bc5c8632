import { day } from "../../day.ts";
import type { Period } from "../../period.ts";
import type { Records } from "../../records.ts";
import { flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { entrySpan, type Span, sharedDays, spanOf } from "../kernel/dayNumbers.ts";
import type { Cost, Funding, Measure } from "../kernel/entries.ts";
import { tidy } from "../kernel/rounding.ts";
import type { View } from "../kernel/view.ts";
import { counting } from "../kernel/withDays.ts";
import { eurosIn, grantOf } from "../timelines/tranches.ts";
import {
  type CostSource,
  type FundingSubject,
  known,
  ownCost,
  type Recorded,
  recordedMoney,
  sourceOf,
} from "./costSource.ts";
import { type FundingTotal, totalOf } from "./fundingTotals.ts";
import { ownFunders } from "./ownMoney.ts";

/** Euros approved and applied for. */
export interface Granted {
  readonly approved: number;
  readonly applied: number;
}

/** Euros of one structure or measure in one year. */
export interface FundingYear {
  readonly subject: FundingSubject;
  /** null: a measure's cost whose days have no first one ("Jahr offen"). */
  readonly year: number | null;
  /** null = not recorded or unknown. */
  readonly cost: number | null;
  /** The one source of its cost. */
  readonly costSource: CostSource;
  /** Of all funders together. */
  readonly approved: number;
  readonly applied: number;
  /** Of the office itself. */
  readonly office: Granted;
  /** Of everybody else, unknown funders included. */
  readonly thirdParties: Granted;
  /** cost − approved, below 0 where more is approved; null where the cost is unknown. */
  readonly gap: number | null;
  /** What the office has to pay itself: cost − money of third parties, approved or applied for, at least 0; null where the cost is unknown. */
  readonly ownShare: number | null;
  readonly costs: readonly Cost[];
  readonly fundings: readonly Funding[];
  /** Tranches of the year whose euros are unknown: counted in no sum. */
  readonly unknown: readonly Funding[];
}

/** By year, the open one last, then structures, then measures. */
export interface FundingGapsResult {
  readonly years: readonly number[];
  readonly rows: readonly FundingYear[];
  /** One for each of `years`, and one without a year where rows have none. */
  readonly totals: readonly FundingTotal[];
}

/**
 * A9 Finanzierungslücken, euros per calendar year the horizon touches (whole years), for structures
 * that are not cancelled and measures that are not dropped. Euros of a year = amount × days in that
 * year ÷ days of the entry. Cost comes from one source: the `costs` entries if there are any, else
 * the tranches that are not rejected (their total cost), else a measure's `cost` over its days (no
 * end: to the horizon's end; without a start it has no year and is not spread). Approved: grants
 * approved; an empty grant is total cost × rate, else unknown and in no sum. gap = cost − approved;
 * own share = cost − third parties' money approved and applied for. Rows only where something falls
 * into the year.
 */
export const fundingGaps = counting(function* (
  records: Records,
  view: View,
): Steps<FundingGapsResult> {
  const first = Number(view.horizon.from.slice(0, 4));
  const last = Number(view.horizon.to.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const recorded = yield* recordedMoney(records);
  const isOwn = ownFunders(records);
  const rows: FundingYear[] = [];
  const totals: FundingTotal[] = [];
  for (const year of years) {
    const span = yearSpan(year);
    const inYear = yield* flatMapped(recorded, (one) => rowsOf(one, year, span, view, isOwn));
    for (const row of inYear) rows.push(row);
    totals.push(totalOf(year, inYear));
    yield;
  }
  const open = yield* flatMapped(recorded, (one) => openRows(one));
  for (const row of open) rows.push(row);
  if (open.length > 0) totals.push(totalOf(null, open));
  return { years, rows, totals };
});

/** Days of a measure; no start: from the Stichtag, no end: to the horizon's end. From after to where it has none. */
export function measureDays({ startsOn, endsOn }: Measure, view: View): Period {
  return { from: startsOn ?? view.asOf, to: endsOn ?? view.horizon.to };
}

function rowsOf(
  recorded: Recorded,
  year: number,
  span: Span,
  view: View,
  isOwn: (funder: number | null) => boolean,
): FundingYear[] {
  const inYear = (entry: Parameters<typeof entrySpan>[0]) => sharedDays(entrySpan(entry), span) > 0;
  const costs = recorded.costs.filter(inYear);
  const fundings = recorded.fundings.filter(inYear);
  const source = sourceOf(recorded);
  if (source === null) return [];
  const cost = costIn[source](recorded, span, view);
  if (cost === null && costs.length + fundings.length === 0) return [];
  const granted = (own: boolean): Granted => {
    const of = (approval: Funding["approval"]) =>
      tidy(
        fundings
          .filter((funding) => funding.approval === approval && isOwn(funding.funder) === own)
          .reduce((sum, funding) => sum + (grantIn(funding, span) ?? 0), 0),
      );
    return { approved: of("approved"), applied: of("applied") };
  };
  const unknown = fundings.filter(
    (funding) =>
      (funding.approval === "approved" || funding.approval === "applied") &&
      grantIn(funding, span) === null,
  );
  const money = { office: granted(true), thirdParties: granted(false) };
  return [{ ...row(recorded.subject, year, cost, source, money), costs, fundings, unknown }];
}

/** The row of a measure's cost that no year can be told of. */
function openRows(recorded: Recorded): FundingYear[] {
  const { subject } = recorded;
  const cost = ownCost(subject);
  if (cost === null || subject.entry.startsOn !== null || sourceOf(recorded) !== "cost") return [];
  const noMoney = { approved: 0, applied: 0 };
  const money = { office: noMoney, thirdParties: noMoney };
  return [{ ...row(subject, null, cost, "cost", money), costs: [], fundings: [], unknown: [] }];
}

function row(
  subject: FundingSubject,
  year: number | null,
  cost: number | null,
  costSource: CostSource,
  { office, thirdParties }: Pick<FundingYear, "office" | "thirdParties">,
) {
  const approved = tidy(office.approved + thirdParties.approved);
  const own = (cost ?? 0) - thirdParties.approved - thirdParties.applied;
  return {
    subject,
    year,
    cost: cost === null ? null : tidy(cost),
    costSource,
    approved,
    applied: tidy(office.applied + thirdParties.applied),
    office,
    thirdParties,
    gap: cost === null ? null : tidy(cost - approved),
    ownShare: cost === null ? null : tidy(Math.max(0, own)),
  };
}

/** Euros of the cost that fall on a span, by source; null where nothing is recorded there, or it is unknown. */
const costIn: {
  readonly [S in CostSource]: (recorded: Recorded, span: Span, view: View) => number | null;
} = {
  costs: ({ costs }, span) => known(costs.map((cost) => part(cost.amount, cost, span))),
  fundings: ({ fundings }, span) =>
    known(fundings.map((funding) => part(funding.totalCost, funding, span))),
  cost: ({ subject }, span, view) => {
    if (subject.list !== "measures" || subject.entry.startsOn === null) return null;
    const { from, to } = measureDays(subject.entry, view);
    return part(subject.entry.cost, { startsOn: from, endsOn: to }, span);
  },
};

function part(
  euros: number | null,
  entry: Pick<Cost, "startsOn" | "endsOn">,
  span: Span,
): number | null {
  const touches = sharedDays(entrySpan(entry), span) > 0;
  return euros === null || !touches ? null : eurosIn(euros, entry, span);
}

/** The part of a tranche's grant that falls on a span; null = unknown. */
export function grantIn(funding: Funding, span: Span): number | null {
  const grant = grantOf(funding);
  return grant === null ? null : eurosIn(grant, funding, span);
}

function yearSpan(year: number): Span {
  const name = String(year).padStart(4, "0");
  return spanOf({ from: day(`${name}-01-01`), to: day(`${name}-12-31`) });
}
