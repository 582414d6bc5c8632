import { withCountedCost } from "../../domain/analysis/money/costSource.ts";
import type { Entry, Records, Table } from "../../domain/records.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import { type ByKind, byKind, type Field, type Value } from "../../domain/schema/field.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { displayField, titleOf } from "../../i18n/records/display.ts";
import { textRanks } from "./textRanks.ts";

export interface Sorting {
  readonly name: string;
  readonly down: boolean;
}

/**
 * Entries of a list, in the order it holds them, in the order of a column: as `sorted` has them, but the
 * whole list is sorted once and kept, so that other filters and later visits only pick from it.
 */
export function sortedOfList(
  records: Records,
  list: ListName,
  entries: readonly Entry[],
  field: Field | undefined,
  sorting: Sorting,
  language: Language,
): readonly Entry[] {
  const all = (records[list] as Table<ListName>).all as readonly Entry[];
  const orders = kept.get(records) ?? new Map<string, readonly Entry[]>();
  const name = `${list} ${sorting.name} ${sorting.down} ${language}`;
  const known = orders.get(name);
  if (!known && entries.length < all.length / 2) {
    return sorted(records, list, entries, field, sorting, language);
  }
  const order = known ?? sorted(records, list, all, field, sorting, language);
  kept.set(records, orders.set(name, order));
  if (entries.length === all.length) return order;
  const wanted = new Set(entries);
  return order.filter((entry) => wanted.has(entry));
}

const kept = new WeakMap<Records, Map<string, readonly Entry[]>>();

/** Entries in the order of a column: figures and days by value, words in the order of their set, texts as people sort; empty ones last. */
export function sorted(
  records: Records,
  list: ListName,
  entries: readonly Entry[],
  field: Field | undefined,
  { name, down }: Sorting,
  language: Language,
): readonly Entry[] {
  const keyOf = (entry: Entry): string | number | null => {
    if (name === "title") return titleOf(records, list, entry, language);
    const counted = name === "cost" ? withCountedCost(records, list, entry) : entry;
    const value = (counted as unknown as { readonly [field: string]: Value })[name];
    if (value === null || value === undefined || value === "") return null;
    const key = field ? byKind(keys, field)(value) : String(value);
    return key ?? (displayField(records, list, name, entry, language) || null);
  };
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  const texts = keyed.flatMap(({ key }) => (typeof key === "string" ? [key] : []));
  const ranks = textRanks(`${list} ${name}`, texts, language);
  const placed = keyed.map(({ entry, key }) => ({
    entry,
    place: typeof key === "string" ? (ranks.get(key) ?? 0) : key,
  }));
  const sign = down ? -1 : 1;
  placed.sort((a, b) => {
    if (a.place === null || b.place === null)
      return Number(a.place === null) - Number(b.place === null);
    return sign * (a.place - b.place);
  });
  return placed.map(({ entry }) => entry);
}

const itself = () => (value: Value) => value as number;
const text = () => (value: Value) => String(value);
/** null: sorted by what people read. */
const read = () => () => null;

const keys: ByKind<(value: Value) => string | number | null> = {
  text,
  note: text,
  number: itself,
  euro: itself,
  percent: itself,
  date: () => (value) => Date.parse(String(value)),
  moment: () => (value) => Date.parse(String(value)),
  flag: () => (value) => (value === true ? 0 : 1),
  choice:
    ({ words }) =>
    (value) => {
      const at = (choiceSets[words] as readonly string[]).indexOf(String(value));
      return at < 0 ? Number.MAX_SAFE_INTEGER : at;
    },
  choices: read,
  person: read,
  persons: read,
  link: text,
  reference: read,
  lookup: read,
  lookups: read,
};
