import type { Records } from "../../records.ts";
import { flatMapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import { entrySpan, sharedDays } from "../kernel/dayNumbers.ts";
import type { Cost, Funding, Measure, Structure } from "../kernel/entries.ts";
import { memoized } from "../kernel/memoized.ts";
import type { View } from "../kernel/view.ts";
import { withDaysInSteps } from "../kernel/withDays.ts";
import {
  type CostSource,
  type FundingSubject,
  type Recorded,
  recordedCosts,
  recordedMoney,
} from "./costSource.ts";
import { fundingGaps } from "./fundingGaps.ts";

/** What contradicts itself in recorded money. */
export interface MoneyQuality {
  /** Of whose cost several sources are recorded that name different euros; the first is the one that counts. */
  readonly costSources: readonly {
    readonly subject: FundingSubject;
    readonly sources: readonly CostSource[];
  }[];
  /** Years in which more is approved than costs are recorded. */
  readonly moreApproved: readonly { readonly subject: FundingSubject; readonly year: number }[];
  /** Measures and structures that both count the same money or posts. */
  readonly countedTwice: readonly { readonly measure: Measure; readonly structure: Structure }[];
}

/**
 * Contradictions of A9. Sources differ where their euros over all days do. A measure and the
 * structure that leads it (without a lead its sole contributor) count the same where a tranche or
 * cost of each share a day and VZÄ, amount or the tranches' titles are equal; rejected tranches count
 * nothing.
 */
export function* moneyQuality(recorded: Records, view: View): Steps<MoneyQuality> {
  const records = yield* withDaysInSteps(recorded);
  const money = yield* recordedMoney(records);
  const { rows } = yield* memoized(fundingGaps, records, view);
  return {
    costSources: yield* flatMapped(money, (one) => {
      const euros = recordedCosts(one);
      const [first, ...others] = euros.values();
      const differ = others.some((other) => Math.abs(other - (first ?? 0)) >= 0.01);
      return differ ? [{ subject: one.subject, sources: [...euros.keys()] }] : [];
    }),
    moreApproved: yield* flatMapped(rows, ({ subject, year, gap }) =>
      year !== null && gap !== null && gap <= -0.01 ? [{ subject, year }] : [],
    ),
    countedTwice: yield* twice(records, money),
  };
}

function* twice(
  records: Records,
  money: readonly Recorded[],
): Steps<MoneyQuality["countedTwice"][number][]> {
  const ofStructures = new Map(
    money.flatMap((one) =>
      one.subject.list === "structures" ? [[one.subject.entry.id, one] as const] : [],
    ),
  );
  return yield* flatMapped(money, (one) => {
    if (one.subject.list !== "measures") return [];
    const measure = one.subject.entry;
    const other = ofStructures.get(doerOf(measure) ?? Number.NaN);
    const structure = records.structures.byId.get(other?.subject.entry.id ?? Number.NaN);
    return other && structure && countSame(one, other) ? [{ measure, structure }] : [];
  });
}

/** Who leads a measure, without a lead its sole contributor. */
function doerOf({ lead, contributors }: Measure): number | null {
  if (lead !== null) return lead;
  const [only, ...others] = new Set(contributors);
  return only !== undefined && others.length === 0 ? only : null;
}

function countSame(a: Recorded, b: Recorded): boolean {
  const entries = ({ costs, fundings }: Recorded): readonly (Cost | Funding)[] => [
    ...costs,
    ...fundings,
  ];
  return entries(a).some((one) => entries(b).some((other) => same(one, other)));
}

function same(a: Cost | Funding, b: Cost | Funding): boolean {
  if (sharedDays(entrySpan(a), entrySpan(b)) === 0) return false;
  if (isEqual(a.amount, b.amount)) return true;
  if (!("fte" in a && "fte" in b)) return false;
  return isEqual(a.fte, b.fte) || isEqual(titleOf(a), titleOf(b));
}

const titleOf = ({ title }: Funding) => title?.trim() || null;
const isEqual = <T>(a: T | null, b: T | null) => a !== null && a !== 0 && a === b;
