import type { Field } from "../domain/schema/field.ts";

/** Values of a new entry a look-up may create, where its list asks for no more than a title and a kind; else null. */
export function newTarget(field: Field): { readonly [field: string]: string } | null {
  if (field.kind !== "lookup" && field.kind !== "lookups") return null;
  if (field.to === "organisations") return { kind: "other" };
  return field.to === "actionFields" ? {} : null;
}
