import { referenceTo } from "../domain/records.ts";
import type { Field, Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";
import type { AnyExample } from "./example.ts";

/** The id an example has been given, or null as long as it has none. */
export type IdOf = (list: ListName, name: string) => number | null;

export interface Resolved {
  /** Values as records hold them. */
  readonly values: { readonly [field: string]: Value };
  /** Fields left out because what they point to has no id yet. */
  readonly waiting: readonly string[];
}

/** An example's values with names replaced by ids. */
export function resolveExample(list: ListName, example: AnyExample, idOf: IdOf): Resolved {
  const values: { [field: string]: Value } = {};
  const waiting: string[] = [];
  for (const [name, written] of Object.entries(example)) {
    const field = definitionOf(list).fields[name];
    if (field === undefined || written === undefined) continue;
    const value = resolveValue(field, written, idOf);
    if (value === undefined) waiting.push(name);
    else values[name] = value;
  }
  return { values, waiting };
}

/** Undefined where something it points to has no id yet. */
function resolveValue(field: Field, written: unknown, idOf: IdOf): Value | undefined {
  if (field.kind === "lookup") return idOf(field.to as ListName, written as string) ?? undefined;
  if (field.kind === "lookups") {
    const ids = (written as readonly string[]).map((name) => idOf(field.to as ListName, name));
    return ids.every((id) => id !== null) ? ids : undefined;
  }
  if (field.kind === "reference") {
    const { list, name } = splitReference(written as string);
    const id = idOf(list, name);
    return id === null ? undefined : referenceTo(list, id);
  }
  return written as Value;
}

/** List and name of "structures:fb21"; throws RangeError where there is no such list. */
export function splitReference(reference: string): { list: ListName; name: string } {
  const [list, name = ""] = reference.split(":");
  const known = listNames.find((one) => one === list);
  if (!known) throw new RangeError(`No such list: ${reference}`);
  return { list: known, name };
}
