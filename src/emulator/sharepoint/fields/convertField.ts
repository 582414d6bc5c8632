import type { Writer } from "../changeLog.ts";
import type { FieldRow, ListRow, StoredValue } from "../state/rows.ts";
import { toGerman } from "../zone.ts";
import { columnType, columnTypes } from "./columns.ts";
import { changeField } from "./fieldMaking.ts";

/** Gives a column another type, and its entries' values the form of that type; no entry gets a new version. */
export function convertField(
  writer: Writer,
  list: ListRow,
  field: FieldRow,
  type: string,
  choices: readonly string[],
): void {
  const after: FieldRow = { ...field, type, choices, attributes: attributesOf(field, type) };
  changeField(writer, list, field, after);
  replaceValues(writer, list, field.name, (value) => converted(value, field, after));
}

/** Writes what `value` makes of a column's values, unseen by versions and the change log. */
export function replaceValues(
  writer: Writer,
  list: ListRow,
  name: string,
  value: (before: StoredValue) => StoredValue,
): void {
  for (const item of [...writer.state.items(list.id).after(0)]) {
    const before = item.values[name];
    if (before === undefined || before === null) continue;
    const values = { ...item.values, [name]: value(before) };
    writer.transaction.put("items", `${list.id}/${item.id}`, { ...item, values });
  }
}

/** A type that cannot be indexed loses its index and with it its uniqueness. */
function attributesOf({ attributes }: FieldRow, type: string): FieldRow["attributes"] {
  if (columnTypes[type]?.indexable) return attributes;
  const { Indexed: _index, EnforceUniqueValues: _unique, ...rest } = attributes;
  return rest;
}

/** Text stays readable where it can; look-ups and persons have nothing another type could hold. */
function converted(value: StoredValue, from: FieldRow, to: FieldRow): StoredValue {
  if (columnType(from).suffix !== columnType(to).suffix) return null;
  if (columnType(to).suffix === "Id") {
    const ids = Array.isArray(value) ? (value as readonly number[]) : [Number(value)];
    return to.type.endsWith("Multi") ? ids : (ids[0] ?? null);
  }
  const texts = Array.isArray(value) ? value.map(String) : [textOf(value, from.type)];
  switch (to.type) {
    case "MultiChoice":
      return texts;
    case "Choice":
      return texts[0] ?? null;
    case "Text":
      return texts.join("; ").slice(0, 255);
    case "Note":
      return texts.join("; ");
    case "Number":
    case "Currency":
      return numberIn(texts[0] ?? "");
    case "Boolean":
      return value === true || texts[0] === "Ja";
    case "DateTime":
      return from.type === "DateTime" ? value : null;
    default:
      return null;
  }
}

function textOf(value: StoredValue, type: string): string {
  if (typeof value === "boolean") return value ? "Ja" : "Nein";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "string") return type === "DateTime" ? toGerman(value, true) : value;
  return (value as { readonly Url?: string } | null)?.Url ?? "";
}

function numberIn(text: string): number | null {
  const number = Number(text.replace(",", "."));
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}
