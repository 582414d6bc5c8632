import { withCountedCost } from "../../domain/analysis/money/costSource.ts";
import type { Entry, Records } from "../../domain/records.ts";
import type { Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { compareTexts } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { displayValue } from "../../i18n/records/display.ts";
import type { Column } from "./columns.ts";
import { orderOf, type ValueKey, valueKeys } from "./values.ts";

export type Row =
  | { readonly type: "entry"; readonly entry: Entry }
  | (Head & { readonly type: "group"; readonly closed: boolean });

interface Head {
  readonly key: ValueKey;
  /** Empty text: entries without a value. */
  readonly label: string;
  readonly count: number;
  /** By column; none where nothing is recorded. */
  readonly sums: { readonly [column: string]: number };
}

/** The rows of one group; without a head where a table is not grouped. */
export interface Group {
  readonly head: Head | null;
  readonly rows: readonly Row[];
}

/** Whether a table may be grouped by a field: one value each, or the first of several look-ups. */
export function mayGroup({ kind }: Field): boolean {
  return ["choice", "lookup", "lookups", "choices", "flag", "person"].includes(kind);
}

/** Entries group by group, each with its count and the sums of its columns; every entry stands in one group. */
export function grouped(
  records: Records,
  list: ListName,
  entries: readonly Entry[],
  by: string | null,
  columns: readonly Column[],
  language: Language,
): readonly Group[] {
  const field = by === null ? undefined : definitionOf(list).fields[by];
  if (by === null || !field) return [{ head: null, rows: entries.map(rowOf) }];
  const groups = new Map<ValueKey, Entry[]>();
  for (const entry of entries) {
    const [key = ""] = valueKeys(field, entry, by);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  const label = (key: ValueKey) => keyLabel(records, field, key, language);
  const ordered = [...groups].sort(
    ([a], [b]) =>
      Number(a === "") - Number(b === "") ||
      orderOf(records, field, a) - orderOf(records, field, b) ||
      compareTexts(label(a), label(b), language),
  );
  return ordered.map(([key, members]) => ({
    head: {
      key,
      label: label(key),
      count: members.length,
      sums: sumsOf(records, list, columns, members),
    },
    rows: members.map(rowOf),
  }));
}

/** The rows of a table: heads, and below those that are open their entries. */
export function rowsOf(groups: readonly Group[], closed: ReadonlySet<ValueKey>): readonly Row[] {
  return groups.flatMap(({ head, rows }): readonly Row[] => {
    if (head === null) return rows;
    const isClosed = closed.has(head.key);
    return [{ ...head, type: "group", closed: isClosed }, ...(isClosed ? [] : rows)];
  });
}

function rowOf(entry: Entry): Row {
  return { type: "entry", entry };
}

/** What people read for a value a group or filter stands for. */
export function keyLabel(
  records: Records,
  field: Field,
  key: ValueKey,
  language: Language,
): string {
  if (key === "") return "";
  if (field.kind === "flag") return displayValue(records, field, key === "true", language);
  const one = ["lookup", "lookups", "person", "persons"].includes(field.kind) ? Number(key) : key;
  const several = ["lookups", "choices", "persons"].includes(field.kind);
  return displayValue(
    records,
    field,
    (several ? [one] : one) as Parameters<typeof displayValue>[2],
    language,
  );
}

/** Of columns that add up and of which anything is recorded. */
function sumsOf(
  records: Records,
  list: ListName,
  columns: readonly Column[],
  entries: readonly Entry[],
): Head["sums"] {
  const adding = columns.filter((column) => column.sums);
  if (adding.length === 0) return {};
  const counted = entries.map((entry) => withCountedCost(records, list, entry));
  const sums = adding.flatMap(({ name }) => {
    const values = counted.map((entry) => (entry as unknown as { [n: string]: unknown })[name]);
    const known = values.filter((value) => typeof value === "number");
    const sum = known.reduce((all, value) => all + Math.round(value * 1e4), 0) / 1e4;
    return known.length === 0 ? [] : [[name, sum] as const];
  });
  return Object.fromEntries(sums);
}
