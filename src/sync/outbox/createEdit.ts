import type { Moment } from "../../domain/day.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry, Records } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { KeptEdit } from "./edit.ts";
import { type FieldValues, fieldsOf, sameValue, valuesOf } from "./values.ts";

/** Makes a title of a record's values where its list names none; null where there is nothing to make it of. */
export type TitleOf = (records: Records, list: ListName, entry: Entry) => string | null;

interface Wish {
  readonly number: number;
  readonly at: Moment;
  readonly list: ListName;
  readonly records: Records;
  readonly titleOf: TitleOf;
}

export function createEdit(wish: Wish, key: string, values: Changes): KeptEdit {
  const id = -wish.number;
  const titled = withTitle(wish, { ...values, id } as unknown as Entry, values as FieldValues);
  return kept(wish, { kind: "create", id, key, values: titled, base: {} });
}

/** Only what differs from what the person saw; null where nothing does. */
export function wishToUpdate(wish: Wish, shown: Entry, values: Changes): KeptEdit | null {
  const before = fieldsOf(shown);
  const changed = Object.fromEntries(
    Object.entries(values as FieldValues).filter(
      ([name, value]) => !sameValue(before[name], value),
    ),
  );
  if (Object.keys(changed).length === 0) return null;
  const titled = withTitle(wish, { ...shown, ...changed }, changed);
  const base = Object.fromEntries(Object.keys(titled).map((name) => [name, before[name] ?? null]));
  return kept(wish, { kind: "update", ...recordOf(shown), key: null, values: titled, base });
}

export function wishToRecycle(wish: Wish, shown: Entry): KeptEdit {
  const base = valuesOf(wish.list, shown);
  return kept(wish, { kind: "recycle", ...recordOf(shown), key: null, values: {}, base });
}

function recordOf({ id, createdAt }: Entry): Pick<KeptEdit, "id" | "recordSince"> {
  return id > 0 ? { id, recordSince: createdAt } : { id };
}

function kept(
  { number, at, list }: Wish,
  edit: Pick<KeptEdit, "kind" | "id" | "key" | "recordSince" | "values" | "base">,
): KeptEdit {
  return { number, at, list, last: null, ...edit };
}

/** SharePoint's own pages open an entry by its title: one is made where the list names none. */
function withTitle(
  { list, records, titleOf }: Wish,
  entry: Entry,
  values: FieldValues,
): FieldValues {
  const parts = definitionOf(list).titleOf;
  if (!parts || "title" in values || !parts.some((name) => name in values)) return values;
  const title = titleOf(records, list, entry);
  return title === null || sameValue((entry as unknown as FieldValues).title, title)
    ? values
    : { ...values, title };
}
