import type { Value } from "../schema/field.ts";
import { definitionOf, type ListName, listNames } from "../schema/index.ts";

/** What an outcome wrote: the record by its identity outside the app, the field, and both values. */
export interface ChangedField {
  readonly list: ListName;
  /** Key of the record, else "list:id". */
  readonly record: string;
  readonly field: string;
  readonly from: Value;
  readonly to: Value;
}

/** The text kept in the outcome's `changed`. */
export function writeChanged(changes: readonly ChangedField[]): string | null {
  return changes.length === 0 ? null : JSON.stringify(changes);
}

/** What an outcome wrote; text that is no list of changes reads as none. */
export function readChanged(text: string | null): readonly ChangedField[] {
  if (!text) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isChange) : [];
  } catch (error) {
    // Somebody may have typed into the column in SharePoint.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isChange(value: unknown): value is ChangedField {
  const { list, record, field } = (value ?? {}) as Partial<ChangedField>;
  const known = listNames.find((name) => name === list);
  return (
    known !== undefined &&
    typeof record === "string" &&
    typeof field === "string" &&
    field in definitionOf(known).fields
  );
}
