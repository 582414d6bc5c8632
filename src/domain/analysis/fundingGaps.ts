import { day } from "../day.ts";
import type { Period } from "../period.ts";
import type { Records } from "../records.ts";
import { filtered, flatMapped, mapped } from "../steps/inSteps.ts";
import { type Steps, stepwise } from "../steps/steps.ts";
import { entrySpan, type Span, sharedDays, spanOf } from "./dayNumbers.ts";
import type { Cost, Funding, Measure, Structure } from "./entries.ts";
import { groupedBy } from "./grouped.ts";
import { tidy } from "./rounding.ts";
import { eurosIn, grantOf } from "./tranches.ts";
import type { View } from "./view.ts";

export type FundingSubject =
  | { readonly list: "structures"; readonly entry: Structure }
  | { readonly list: "measures"; readonly entry: Measure };

/** Euros of one structure or measure in one year. */
export interface FundingYear {
  readonly subject: FundingSubject;
  readonly year: number;
  /** null = unknown. */
  readonly cost: number | null;
  readonly costSource: "costs" | "tranches" | "measure" | "unknown";
  readonly approved: number;
  readonly applied: number;
  /** cost − approved; null where the cost is unknown. */
  readonly gap: number | null;
  /** cost − approved − applied; null where the cost is unknown. */
  readonly ownShare: number | null;
  readonly costs: readonly Cost[];
  readonly fundings: readonly Funding[];
  /** Tranches of the year whose euros are unknown: counted in no sum. */
  readonly unknown: readonly Funding[];
}

export interface FundingTotal {
  readonly year: number;
  readonly cost: number;
  readonly approved: number;
  readonly applied: number;
  readonly gap: number;
  readonly ownShare: number;
  readonly unknown: number;
}

/** By year, then structures, then measures. */
export interface FundingGapsResult {
  readonly years: readonly number[];
  readonly rows: readonly FundingYear[];
  readonly totals: readonly FundingTotal[];
}

/**
 * A9 Finanzierungslücken, euros per calendar year the horizon touches (whole years), for structures
 * that are not cancelled and measures that are not dropped. Euros of a year = amount × days in that
 * year ÷ days of the entry. Cost: the `costs` entries of the year; where there are none, the total
 * cost of its tranches that are not rejected; for a measure with neither, its `cost` over its days
 * (no start: from the Stichtag; no end: to the horizon's end). Approved: grants approved; an empty
 * grant is total cost × rate, else unknown and in no sum. gap = cost − approved; own share = cost −
 * approved − applied for. Rows only where something falls into the year.
 */
export const fundingGaps = stepwise(function* (
  records: Records,
  view: View,
): Steps<FundingGapsResult> {
  const first = Number(view.horizon.from.slice(0, 4));
  const last = Number(view.horizon.to.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const subjects = yield* subjectsOf(records, view);
  const rows: FundingYear[] = [];
  const totals: FundingTotal[] = [];
  for (const year of years) {
    const inYear = yield* flatMapped(subjects, (subject) => {
      const row = yearOf(subject, year);
      return row ? [row] : [];
    });
    for (const row of inYear) rows.push(row);
    totals.push(totalOf(year, inYear));
    yield;
  }
  return { years, rows, totals };
});

interface Paid {
  readonly subject: FundingSubject;
  readonly costs: readonly Cost[];
  /** Not rejected. */
  readonly fundings: readonly Funding[];
  /** A measure's own cost and the days it is spread over. */
  readonly own: { readonly cost: number; readonly days: Period } | null;
}

function* subjectsOf(records: Records, view: View): Steps<Paid[]> {
  const of = (list: "structure" | "measure") => {
    const costs = groupedBy(records.costs, list);
    const fundings = groupedBy(records.fundings, list);
    return (id: number) => ({
      costs: costs.get(id) ?? [],
      fundings: (fundings.get(id) ?? []).filter(({ approval }) => approval !== "rejected"),
    });
  };
  const ofStructure = of("structure");
  const ofMeasure = of("measure");
  const withStructures = yield* mapped(
    records.structures.all.filter(({ state }) => state !== "cancelled"),
    (entry) => ({
      subject: { list: "structures", entry } as const,
      ...ofStructure(entry.id),
      own: null,
    }),
  );
  const withMeasures = yield* mapped(
    records.measures.all.filter(({ status }) => status !== "dropped"),
    (entry) => ({
      subject: { list: "measures", entry } as const,
      ...ofMeasure(entry.id),
      own: entry.cost === null ? null : { cost: entry.cost, days: measureDays(entry, view) },
    }),
  );
  return yield* filtered(
    [...withStructures, ...withMeasures],
    ({ costs, fundings, own }) => costs.length + fundings.length > 0 || own !== null,
    1_000,
  );
}

/** Days of a measure; no start: from the Stichtag, no end: to the horizon's end. From after to where it has none. */
export function measureDays({ startsOn, endsOn }: Measure, view: View): Period {
  return { from: startsOn ?? view.asOf, to: endsOn ?? view.horizon.to };
}

function yearOf(paid: Paid, year: number): FundingYear | null {
  const span = yearSpan(year);
  const inYear = (entry: Parameters<typeof entrySpan>[0]) => sharedDays(entrySpan(entry), span) > 0;
  const costs = paid.costs.filter(inYear);
  const fundings = paid.fundings.filter(inYear);
  const { cost, source } = costOf(paid, costs, fundings, span);
  if (cost === null && costs.length + fundings.length === 0) return null;
  const unknown = fundings.filter((funding) => grantIn(funding, span) === null);
  const granted = (approval: Funding["approval"]) =>
    fundings
      .filter((funding) => funding.approval === approval)
      .reduce((sum, funding) => sum + (grantIn(funding, span) ?? 0), 0);
  const approved = tidy(granted("approved"));
  const applied = tidy(granted("applied"));
  return {
    subject: paid.subject,
    year,
    cost: cost === null ? null : tidy(cost),
    costSource: source,
    approved,
    applied,
    gap: cost === null ? null : tidy(cost - approved),
    ownShare: cost === null ? null : tidy(cost - approved - applied),
    costs,
    fundings,
    unknown: unknown.filter(({ approval }) => approval === "approved" || approval === "applied"),
  };
}

function costOf(
  { own }: Paid,
  costs: readonly Cost[],
  fundings: readonly Funding[],
  span: Span,
): { cost: number | null; source: FundingYear["costSource"] } {
  if (costs.length > 0)
    return { cost: known(costs.map((cost) => part(cost.amount, cost, span))), source: "costs" };
  if (fundings.length > 0)
    return {
      cost: known(fundings.map((funding) => part(funding.totalCost, funding, span))),
      source: "tranches",
    };
  if (own === null) return { cost: null, source: "unknown" };
  const days = { startsOn: own.days.from, endsOn: own.days.to };
  const cost = sharedDays(entrySpan(days), span) > 0 ? eurosIn(own.cost, days, span) : null;
  return { cost, source: "measure" };
}

const part = (euros: number | null, entry: Funding | Cost, span: Span) =>
  euros === null ? null : eurosIn(euros, entry, span);

/** The sum of what is known; null where nothing is. */
function known(euros: readonly (number | null)[]): number | null {
  const known = euros.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
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

function totalOf(year: number, inYear: readonly FundingYear[]): FundingTotal {
  const sum = (pick: (row: FundingYear) => number | null) =>
    tidy(inYear.reduce((total, row) => total + (pick(row) ?? 0), 0));
  return {
    year,
    cost: sum(({ cost }) => cost),
    approved: sum(({ approved }) => approved),
    applied: sum(({ applied }) => applied),
    gap: sum(({ gap }) => gap),
    ownShare: sum(({ ownShare }) => ownShare),
    unknown: inYear.reduce((count, row) => count + row.unknown.length, 0),
  };
}
