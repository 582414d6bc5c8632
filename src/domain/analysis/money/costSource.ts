import type { Entry, Records } from "../../records.ts";
import type { ListName } from "../../schema/index.ts";
import { filtered, mapped } from "../../steps/inSteps.ts";
import type { Steps } from "../../steps/steps.ts";
import type { Cost, Funding, Measure, Structure } from "../kernel/entries.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { withDays } from "../kernel/withDays.ts";

export type FundingSubject =
  | { readonly list: "structures"; readonly entry: Structure }
  | { readonly list: "measures"; readonly entry: Measure };

/** Where the cost of a structure or measure may be recorded, the first that is counting. */
export const costSources = ["costs", "fundings", "cost"] as const;
export type CostSource = (typeof costSources)[number];

/** What is recorded of the money of a structure or measure. */
export interface Recorded {
  readonly subject: FundingSubject;
  readonly costs: readonly Cost[];
  /** Not rejected. */
  readonly fundings: readonly Funding[];
}

/** Structures that are not cancelled and measures that are not dropped of whose money anything is recorded. */
export function* recordedMoney(records: Records): Steps<Recorded[]> {
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
  const structures = yield* mapped(
    records.structures.all.filter(({ state }) => state !== "cancelled"),
    (entry): Recorded => ({ subject: { list: "structures", entry }, ...ofStructure(entry.id) }),
  );
  const measures = yield* mapped(
    records.measures.all.filter(({ status }) => status !== "dropped"),
    (entry): Recorded => ({ subject: { list: "measures", entry }, ...ofMeasure(entry.id) }),
  );
  return yield* filtered([...structures, ...measures], (one) => sourceOf(one) !== null, 1_000);
}

/** The one source its cost is taken from: its costs, else its tranches, else a measure's own cost; null where there is none. */
export function sourceOf({ costs, fundings, subject }: Recorded): CostSource | null {
  if (costs.length > 0) return "costs";
  if (fundings.length > 0) return "fundings";
  return ownCost(subject) === null ? null : "cost";
}

/** A measure's own cost; null = none recorded, or a structure. */
export function ownCost(subject: FundingSubject): number | null {
  return subject.list === "measures" ? subject.entry.cost : null;
}

/** Euros recorded by each source over all days, of those that name any, in the order they count. */
export function recordedCosts({ costs, fundings, subject }: Recorded): Map<CostSource, number> {
  const sums: readonly (readonly [CostSource, number | null])[] = [
    ["costs", known(costs.map(({ amount }) => amount))],
    ["fundings", known(fundings.map(({ totalCost }) => totalCost))],
    ["cost", ownCost(subject)],
  ];
  return new Map(sums.flatMap(([source, euros]) => (euros === null ? [] : [[source, euros]])));
}

/** The sum of what is known; null where nothing is. */
export function known(euros: readonly (number | null)[]): number | null {
  const amounts = euros.filter((amount) => amount !== null);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The euros a structure or measure is computed with over all days, and the source they come from; null where none are recorded. */
export function costOf(
  records: Records,
  subject: FundingSubject,
): { readonly source: CostSource; readonly euros: number | null } | null {
  const { costs, fundings } = withDays(records);
  const list = subject.list === "structures" ? "structure" : "measure";
  const recorded: Recorded = {
    subject,
    costs: groupedBy(costs, list).get(subject.entry.id) ?? [],
    fundings: (groupedBy(fundings, list).get(subject.entry.id) ?? []).filter(
      ({ approval }) => approval !== "rejected",
    ),
  };
  const source = sourceOf(recorded);
  return source && { source, euros: recordedCosts(recorded).get(source) ?? null };
}

/** What a measure is computed with where that is not the cost recorded at the measure itself; null where both agree or nothing is recorded. */
export function insteadOfOwnCost(
  records: Records,
  entry: Measure,
): { readonly source: CostSource; readonly euros: number | null } | null {
  const counted = costOf(records, { list: "measures", entry });
  return counted === null || counted.euros === entry.cost ? null : counted;
}

/** An entry with the cost it is computed with in the place of its own: a measure whose cost another source tells. Any other as it is. */
export function withCountedCost(records: Records, list: ListName, entry: Entry): Entry {
  if (list !== "measures") return entry;
  const measure = entry as Entry<"measures">;
  const counted = insteadOfOwnCost(records, measure);
  return counted === null ? entry : ({ ...measure, cost: counted.euros } as Entry);
}
