import { parseReference, referenceTo } from "../../domain/records.ts";
import { type ByKind, byKind, type Field, type Value } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";

/** Values by field name, for code that treats all lists alike. */
export type FieldValues = { readonly [field: string]: Value };

/** The values of all fields the list defines, without what SharePoint adds. */
export function valuesOf(list: ListName, record: object): FieldValues {
  const held = record as FieldValues;
  return mapFields(list, (field, name) => held[name] ?? byKind(empty, field));
}

/** An entry as a holder of values by field name; it also holds what SharePoint adds. */
export function fieldsOf(entry: object): FieldValues {
  return entry as FieldValues;
}

/** Values of a record nobody has filled in. */
export function blankValues(list: ListName): FieldValues {
  return mapFields(list, (field) => byKind(empty, field));
}

/**
 * Whether two values say the same: the order of several entries, the kind of line break and
 * empty text against none make no difference.
 */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (Array.isArray(a) || Array.isArray(b)) {
    const left = new Set<unknown>(manyOf(a));
    const right = new Set<unknown>(manyOf(b));
    return left.size === right.size && [...left].every((one) => right.has(one));
  }
  return plain(a) === plain(b);
}

/** The entries of a value of several; none where it is empty. */
export function manyOf(value: Value | undefined): readonly (string | number)[] {
  return Array.isArray(value) ? (value as readonly (string | number)[]) : [];
}

/** The ids below 0 that look-ups and references of these values point to. */
export function localIdsIn(list: ListName, values: FieldValues): readonly number[] {
  return Object.entries(values)
    .flatMap(([name, value]) => idsIn(definitionOf(list).fields[name], value))
    .filter((id) => id < 0);
}

/** The same values with every look-up and reference to one id pointing to another; null takes it out. */
export function withIdReplaced(
  list: ListName,
  values: FieldValues,
  from: number,
  to: number | null,
): FieldValues {
  if (!localIdsIn(list, values).includes(from)) return values;
  const replaced = Object.entries(values).map(([name, value]) => [
    name,
    replaceId(definitionOf(list).fields[name], value, from, to),
  ]);
  return Object.fromEntries(replaced) as FieldValues;
}

function mapFields(list: ListName, value: (field: Field, name: string) => Value): FieldValues {
  const fields = Object.entries(definitionOf(list).fields);
  return Object.fromEntries(fields.map(([name, field]) => [name, value(field, name)]));
}

const empty: ByKind<Value> = {
  text: () => null,
  note: () => null,
  number: () => null,
  euro: () => null,
  percent: () => null,
  date: () => null,
  moment: () => null,
  flag: () => false,
  choice: () => null,
  choices: () => [],
  person: () => null,
  persons: () => [],
  link: () => null,
  reference: () => null,
  lookup: () => null,
  lookups: () => [],
};

function plain(value: Value | undefined): unknown {
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n") || null;
  return value ?? null;
}

function idsIn(field: Field | undefined, value: Value): readonly number[] {
  if (field?.kind === "lookup") return typeof value === "number" ? [value] : [];
  if (field?.kind === "lookups") return manyOf(value) as readonly number[];
  if (field?.kind !== "reference" || typeof value !== "string") return [];
  const target = parseReference(value);
  return target ? [target.id] : [];
}

function replaceId(field: Field | undefined, value: Value, from: number, to: number | null): Value {
  if (!idsIn(field, value).includes(from)) return value;
  if (field?.kind === "lookup") return to;
  if (field?.kind === "lookups") {
    const ids = manyOf(value) as readonly number[];
    return ids.flatMap((id) => (id !== from ? [id] : to === null ? [] : [to]));
  }
  const target = parseReference(value as string);
  return target && to !== null ? referenceTo(target.list, to) : null;
}
