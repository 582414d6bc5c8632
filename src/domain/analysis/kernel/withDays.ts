import type { Day } from "../../day.ts";
import { type EntryMeta, type Records, type Table, table } from "../../records.ts";
import { definitionOf, type ListName, listNames } from "../../schema/index.ts";
import { filtered } from "../../steps/inSteps.ts";
import { atOnce, type Steps, type Stepwise, stepwise } from "../../steps/steps.ts";
import type { View } from "./view.ts";

/** Lists whose entries have a first and a last day. */
const datedLists: readonly ListName[] = listNames.filter((list) => {
  const { fields } = definitionOf(list);
  return "startsOn" in fields && "endsOn" in fields;
});

/** Entries looked at between two pauses; a look costs next to nothing. */
const many = 1_000;

interface Dated {
  readonly startsOn?: Day | null;
  readonly endsOn?: Day | null;
}

/** False where an entry starts after its end, so that there is no day on which it could count. */
export function hasDay(entry: EntryMeta): boolean {
  const { startsOn = null, endsOn = null } = entry as Dated;
  return startsOn === null || endsOn === null || startsOn <= endsOn;
}

/** The records without the entries that have no day (see hasDay); the same records where there are none. */
export function withDays(records: Records): Records {
  return atOnce(withDaysInSteps(records));
}

/** The same in steps. */
export function* withDaysInSteps(records: Records): Steps<Records> {
  const known = counted.get(records);
  if (known) return known;
  const changed: { [list: string]: object } = {};
  for (const list of datedLists) {
    const rest = yield* tableWithDays(records[list]);
    if (rest !== records[list]) changed[list] = rest;
  }
  const rest = Object.keys(changed).length === 0 ? records : { ...records, ...changed };
  counted.set(records, rest);
  counted.set(rest, rest);
  return rest;
}

/** The entries that have no day, list by list. */
export function withoutDay(records: Records): { list: ListName; entry: EntryMeta }[] {
  if (withDays(records) === records) return [];
  return datedLists.flatMap((list) =>
    entriesOf(records[list]).flatMap((entry) => (hasDay(entry) ? [] : [{ list, entry }])),
  );
}

/** An analysis that counts no entry without a day, whatever records it is given. */
export function counting<A extends readonly unknown[], R>(
  steps: (records: Records, view: View, ...given: A) => Steps<R>,
): Stepwise<[records: Records, view: View, ...given: A], R> & { readonly counting: true } {
  const analysis = stepwise(function* (records: Records, view: View, ...given: A): Steps<R> {
    return yield* steps(yield* withDaysInSteps(records), view, ...given);
  });
  return Object.assign(analysis, { counting: true as const });
}

function* tableWithDays<L extends ListName>(held: Table<L>): Steps<Table<L>> {
  const known = tables.get(held);
  // What is kept for a table was made from it, so its entries are of the same list.
  if (known) return known as Table<L>;
  const rest = yield* filtered(held.all, hasDay, many);
  const whole = rest.length === held.all.length ? held : table(rest);
  tables.set(held, whole);
  return whole;
}

function entriesOf<L extends ListName>(held: Table<L>): readonly EntryMeta[] {
  return held.all;
}

// Records and tables are replaced, never changed, so what was looked through once stays true.
const counted = new WeakMap<Records, Records>();
const tables = new WeakMap<object, object>();
