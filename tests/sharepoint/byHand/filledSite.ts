import type { Changes } from "../../../src/domain/ports.ts";
import { choiceSets } from "../../../src/domain/schema/choices.ts";
import { type ByKind, byKind, type Value } from "../../../src/domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../../../src/domain/schema/index.ts";
import type { TestSite } from "../../support/site.ts";

type FieldValues = { readonly [field: string]: Value };

/** A value of every field of a list, different for each number; ids of persons and entries are `ids`. */
export function valuesFor(list: ListName, number: number, ids = [1, 2]): FieldValues {
  const first = ids[number % ids.length] ?? 1;
  const table: ByKind<Value> = {
    text: () => `Text ${number}`,
    note: () => `Zeile ${number}\n${"lang ".repeat(60)}`,
    number: () => number + 0.5,
    euro: () => number * 100,
    percent: () => (number % 10) / 10,
    date: () => `2016-03-${String(10 + (number % 20))}` as Value,
    moment: () => `2016-11-08T09:${String(10 + (number % 40))}:00Z` as Value,
    flag: () => number % 2 === 0,
    choice: ({ words }) => choiceSets[words][number % choiceSets[words].length] ?? null,
    choices: ({ words }) => choiceSets[words].slice(0, 1 + (number % 2)),
    person: () => 9 + (number % 3),
    persons: () => [9, 10 + (number % 3)],
    link: () => `https://example.org/${number}`,
    reference: () => `structures:${first}`,
    lookup: () => first,
    lookups: () => (number % 2 === 0 ? ids : [first]),
  };
  return Object.fromEntries(
    Object.entries(definitionOf(list).fields).map(([name, field]) => [name, byKind(table, field)]),
  );
}

/** Two entries in every list, with every field filled in. */
export async function fill(site: TestSite): Promise<void> {
  for (const list of listNames) {
    for (const number of [1, 2]) await site.site.create(list, `${list}${number}`, { title: "x" });
  }
  const { lists } = await site.site.load();
  for (const { name, entries } of lists) {
    for (const [at, { id, etag }] of entries.slice(-2).entries()) {
      await site.site.update(name, id, etag, valuesFor(name, at + 1) as Changes);
    }
  }
}
