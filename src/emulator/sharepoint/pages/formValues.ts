import { SharePointError } from "../errors.ts";
import { columnType, isMulti } from "../fields/columns.ts";
import type { NewValues } from "../items/itemWriting.ts";
import type { FieldRow, ItemRow, StoredValue } from "../state/rows.ts";
import { plain } from "./entryPage.ts";

/**
 * What was changed in the page's form, with dates and numbers in German forms; a sentence where
 * it cannot be read. `fields` names the columns the form shows; without it those that were sent.
 */
export function parseFormValues(
  fields: readonly FieldRow[],
  form: URLSearchParams,
  item: ItemRow | null,
): NewValues | string {
  const values: { [name: string]: StoredValue } = {};
  const shown = new Set(form.has("fields") ? form.getAll("fields") : form.keys());
  for (const field of fields) {
    if (!shown.has(field.name)) continue;
    const before = item?.values[field.name] ?? null;
    // A day keeps its time of day unless somebody changes the day.
    if (field.type === "DateTime" && form.get(field.name) === plain(field, before)) continue;
    try {
      values[field.name] = columnType(field).parse(typed(field, form), field, false);
    } catch (error) {
      if (!(error instanceof SharePointError)) throw error;
      return `${field.title}: ${error.message}`;
    }
  }
  return values;
}

function typed(field: FieldRow, form: URLSearchParams): unknown {
  const text = (form.get(field.name) ?? "").trim();
  if (isMulti(field))
    return form
      .getAll(field.name)
      .map(Number)
      .filter((id) => id > 0);
  if (field.type === "MultiChoice") return form.getAll(field.name);
  if (text === "") return null;
  switch (columnType(field).kind) {
    case 4:
      return text.replace(
        /^(\d{1,2})\.(\d{1,2})\.(\d{4})/,
        (_all, day: string, month: string, year: string) =>
          `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
      );
    case 8:
      return text === "1";
    case 9:
    case 10:
      return text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : text;
    case 11:
      return { Url: text, Description: form.get(`${field.name}.description`) || text };
    case 7:
    case 20:
      return Number(text);
    default:
      return text;
  }
}
