import type { Moment } from "../domain/day.ts";
import { type Entries, type Entry, type Records, toRecords } from "../domain/records.ts";
import { type ByKind, byKind, type Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";
import type { AnyExample } from "./example.ts";
import { exampleKey } from "./exampleKey.ts";
import { examples } from "./examples.ts";
import { type IdOf, resolveExample } from "./resolve.ts";

/** The examples as records, without a site: ids count from 1 in each list. Always the same. */
export function exampleRecords(): Records {
  const ids = new Map(
    listNames.map((list) => [list, new Map(namesOf(list).map((name, index) => [name, index + 1]))]),
  );
  const idOf: IdOf = (list, name) => ids.get(list)?.get(name) ?? null;
  const entries = listNames.map((list) => [
    list,
    Object.entries(examples[list] as { readonly [name: string]: AnyExample }).map(
      ([name, example]) => toEntry(list, name, example, idOf),
    ),
  ]);
  return toRecords(Object.fromEntries(entries) as Entries);
}

function namesOf(list: ListName): readonly string[] {
  return Object.keys(examples[list]);
}

const createdAt = "2016-10-13T08:00:00Z" as Moment;

function toEntry(list: ListName, name: string, example: AnyExample, idOf: IdOf): Entry {
  const { values, waiting } = resolveExample(list, example, idOf);
  if (waiting.length > 0) throw new RangeError(`${list} ${name}: ${waiting.join(", ")} unknown`);
  const blank = Object.entries(definitionOf(list).fields).map(([field, definition]) => [
    field,
    byKind(empty, definition),
  ]);
  return {
    ...Object.fromEntries(blank),
    ...values,
    id: idOf(list, name) ?? 0,
    key: exampleKey(list, name),
    etag: '"1"',
    createdAt,
    modifiedAt: createdAt,
    authorId: null,
    editorId: null,
  } as Entry;
}

const noTable = () => null;
const many = () => [];
const empty: ByKind<Value> = {
  text: noTable,
  note: noTable,
  number: noTable,
  euro: noTable,
  percent: noTable,
  date: noTable,
  moment: noTable,
  flag: () => false,
  choice: noTable,
  choices: many,
  person: noTable,
  persons: many,
  link: noTable,
  reference: noTable,
  lookup: noTable,
  lookups: many,
};
