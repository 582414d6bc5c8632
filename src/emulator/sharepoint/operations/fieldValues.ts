import { entityProperty, isLookup, isPerson, targetListId } from "../fields/columns.ts";
import { titleOfLookup } from "../items/itemProperties.ts";
import type { Call } from "../protocol/call.ts";
import type { Entity } from "../protocol/entity.ts";
import type { FieldRow, ItemRow, ListRow, StoredValue } from "../state/rows.ts";
import { toGerman } from "../zone.ts";

/** Every value as the site writes it for people. */
export function valuesAsText(call: Call, list: ListRow, row: ItemRow): Entity {
  const props: { [name: string]: string } = { ID: String(row.id) };
  for (const field of call.state.fieldsOf(list.id)) {
    if (field.type === "Computed") continue;
    props[entityProperty(field).replaceAll("__", "__x005f_")] = textOf(call, list, field, row);
  }
  return {
    kind: "entity",
    type: "SP.FieldStringValues",
    editLink: `Web/Lists(guid'${list.id}')/Items(${row.id})/FieldValuesAsText`,
    props,
  };
}

export function textOf(
  call: Pick<Call, "state">,
  list: ListRow,
  field: FieldRow,
  row: ItemRow,
): string {
  const value = storedValue(list, field, row);
  if (value === null) return "";
  if (isLookup(field) && field.name !== "FileRef") {
    const ids = (Array.isArray(value) ? value : [value]) as readonly number[];
    return ids.map((id) => targetText(call, field, id)).join("; ");
  }
  if (field.type === "DateTime")
    return toGerman(String(value), field.attributes.Format === "DateOnly");
  if (typeof value === "boolean") return value ? "Ja" : "Nein";
  if (typeof value === "number")
    return field.name === "ID" ? String(value) : numberText(field, value);
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "object" ? (value as { Url: string }).Url : value;
}

function storedValue(list: ListRow, field: FieldRow, row: ItemRow): StoredValue {
  switch (field.name) {
    case "ID":
      return row.id;
    case "Modified":
      return row.modified;
    case "Created":
      return row.created;
    case "Author":
      return row.authorId;
    case "Editor":
      return row.editorId;
    case "GUID":
      return row.guid;
    case "_UIVersionString":
      return `${row.version}.0`;
    case "Attachments":
      return Object.keys(row.attachments).length > 0;
    case "FileRef":
      return row.path ?? `${list.url}/${row.id}_.000`;
    case "FileLeafRef":
      return row.path?.split("/").at(-1) ?? `${row.id}_.000`;
    case "ContentTypeId":
      return list.contentTypeId;
    default:
      return row.values[field.name] ?? null;
  }
}

function targetText(call: Pick<Call, "state">, field: FieldRow, id: number): string {
  if (isPerson(field)) return call.state.users.get(id)?.title ?? "";
  const list = targetListId(field);
  const target = call.state.items(list).get(id);
  return target ? String(titleOfLookup(target, field) ?? "") : "";
}

function numberText(field: FieldRow, value: number): string {
  const decimals = Number(field.attributes.Decimals ?? -1);
  const digits =
    decimals >= 0
      ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
      : { maximumFractionDigits: 10 };
  if (field.type === "Currency")
    return new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }).format(value);
  if (field.attributes.Percentage?.toUpperCase() === "TRUE")
    return new Intl.NumberFormat("de-DE", { style: "percent", ...digits }).format(value);
  return new Intl.NumberFormat("de-DE", digits).format(value);
}
