import { errors } from "../errors.ts";
import { columnType } from "../fields/columns.ts";
import { isAnnotation, type Json } from "../jsonBody.ts";
import type { FieldRow } from "../state/rows.ts";

/** JSON properties that stand for an attribute of the XML, with the value's form. */
const attributeOf: { readonly [property: string]: string } = {
  Required: "Required",
  Indexed: "Indexed",
  EnforceUniqueValues: "EnforceUniqueValues",
  Hidden: "Hidden",
  ReadOnlyField: "ReadOnly",
  Description: "Description",
  Group: "Group",
  MaxLength: "MaxLength",
  NumberOfLines: "NumLines",
  RichText: "RichText",
  AppendOnly: "AppendOnly",
  AllowHyperlink: "AllowHyperlink",
  RestrictedMode: "RestrictedMode",
  UnlimitedLengthInDocumentLibrary: "UnlimitedLengthInDocumentLibrary",
  MinimumValue: "Min",
  MaximumValue: "Max",
  ShowAsPercentage: "Percentage",
  CommaSeparator: "CommaSeparator",
  FillInChoice: "FillInChoice",
  LookupField: "ShowField",
  SelectionMode: "UserSelectionMode",
  SelectionGroup: "UserSelectionScope",
  Presence: "Presence",
  CurrencyLocaleId: "LCID",
  ClientSideComponentId: "ClientSideComponentId",
  ValidationFormula: "ValidationFormula",
  ValidationMessage: "ValidationMessage",
  JSLink: "JSLink",
  Direction: "Direction",
  RelationshipDeleteBehavior: "RelationshipDeleteBehavior",
  DateTimeCalendarType: "CalType",
  FriendlyDisplayFormat: "FriendlyDisplayFormat",
  ShowInFiltersPane: "ShowInFiltersPane",
  Formula: "Formula",
  OutputType: "ResultType",
  DefaultFormula: "DefaultFormula",
};

/** Names the site knows but does not change. */
const unchanged = new Set([
  "FieldTypeKind",
  "AllowMultipleValues",
  "InternalName",
  "StaticName",
  "TypeAsString",
  "Id",
  "LookupList",
]);

/** The column with what a JSON body says about it. */
export function applyJson(field: FieldRow, body: Json): FieldRow {
  const attributes = { ...field.attributes };
  let changed = field;
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name) || unchanged.has(name)) continue;
    if (name === "Title") changed = { ...changed, title: String(value) };
    else if (name === "Choices") changed = { ...changed, choices: words(value) };
    else if (name === "DefaultValue")
      changed = { ...changed, defaultValue: value === null ? null : String(value) };
    else if (name === "CustomFormatter")
      changed = { ...changed, formatter: value ? String(value) : null };
    else if (name === "DisplayFormat" || name === "EditFormat")
      attributes.Format = formatWord(field.type, Number(value));
    else {
      const attribute = attributeOf[name];
      if (!attribute) throw errors.propertyUnknown(name, columnType(field).odataType);
      if (value === null) delete attributes[attribute];
      else
        attributes[attribute] =
          typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    }
  }
  return { ...changed, attributes };
}

function words(value: unknown): string[] {
  const list = Array.isArray(value) ? value : (value as { results?: unknown } | null)?.results;
  if (!Array.isArray(list)) throw errors.arrayExpected("StartObject");
  return list.map(String);
}

function formatWord(type: string, value: number): string {
  if (type === "DateTime") return value === 0 ? "DateOnly" : "DateTime";
  if (type === "URL") return value === 1 ? "Image" : "Hyperlink";
  if (type === "Choice") return value === 1 ? "RadioButtons" : "Dropdown";
  return String(value);
}
