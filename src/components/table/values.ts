import type { Records } from "../../domain/records.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import type { Field } from "../../domain/schema/field.ts";
import { actionFieldPlaces } from "../frame/actionFieldPlaces.ts";

/** A value as a group or filter names it; "" stands for none. */
export type ValueKey = string;

/** The values of an entry's field as keys; [""] where it has none. */
export function valueKeys(field: Field, entry: object, name: string): readonly ValueKey[] {
  const value = (entry as { readonly [field: string]: unknown })[name];
  if (Array.isArray(value)) return value.length === 0 ? [""] : value.map(String);
  if (field.kind === "flag") return [String(value === true)];
  return value === null || value === undefined ? [""] : [String(value)];
}

/** Place of a value in the order people know: Handlungsfelder in the office's order, words by their set. */
export function orderOf(records: Records, field: Field, key: ValueKey): number {
  if (field.kind === "choice" || field.kind === "choices") {
    const at = (choiceSets[field.words] as readonly string[]).indexOf(key);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  }
  if ((field.kind === "lookup" || field.kind === "lookups") && field.to === "actionFields") {
    return actionFieldPlaces(records.actionFields).get(Number(key)) ?? Number.MAX_SAFE_INTEGER;
  }
  return 0;
}
