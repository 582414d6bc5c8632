import type { Value } from "../domain/schema/field.ts";
import { cleanNote } from "../domain/typedText.ts";

/** Whether a value of a file says the same as the one held; order of several and outer spaces make no difference. */
export function sameTyped(typed: Value | undefined, held: Value | undefined): boolean {
  if (Array.isArray(typed) && Array.isArray(held)) {
    const [left, right] = [new Set<unknown>(typed), new Set<unknown>(held)];
    return left.size === right.size && [...left].every((one) => right.has(one));
  }
  return plain(typed) === plain(held);
}

function plain(value: Value | undefined): unknown {
  return typeof value === "string" ? (cleanNote(value)?.trim() ?? null) : (value ?? null);
}
