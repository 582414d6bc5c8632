import { toRecords } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
import { displayValue } from "../i18n/records/display.ts";
import type { Known } from "./known.ts";
import type { RowContext } from "./readSource.ts";

const noRecords = toRecords({});

/** The title the app writes where the list has none of its own; none for other lists. */
export function madeTitle(
  list: ListName,
  values: { readonly [field: string]: Value },
  known: Known,
  { reading: { language, timeZone } }: RowContext,
): { readonly title?: string } {
  const { titleOf, fields } = definitionOf(list);
  if (!titleOf) return {};
  const parts = titleOf.map((name) => {
    const field = fields[name];
    const value = values[name];
    if (!field) return "";
    return field.kind === "lookup" && typeof value === "number"
      ? known.title(field.to as ListName, value)
      : displayValue(noRecords, field, value, language, timeZone);
  });
  return {
    title: parts
      .filter((part) => part !== "")
      .join(" · ")
      .slice(0, 255),
  };
}
