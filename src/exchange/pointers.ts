import { parseReference } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";

/** Ids a field's value points to; none where the field is no look-up and no reference. */
export function pointersIn(list: ListName, name: string, value: Value): readonly number[] {
  const kind = definitionOf(list).fields[name]?.kind;
  if (kind === "lookup" || kind === "lookups")
    return [value].flat().filter((id): id is number => typeof id === "number");
  const target = kind === "reference" ? parseReference(value as string | null) : null;
  return target ? [target.id] : [];
}
