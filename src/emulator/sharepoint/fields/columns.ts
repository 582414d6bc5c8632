import { errors } from "../errors.ts";
import { isGuid } from "../guid.ts";
import { isInt32, parseNumber } from "../numbers.ts";
import type { FieldRow, StoredValue } from "../state/rows.ts";
import { parseInstant } from "../zone.ts";

/** How one type of column is kept and spoken of. */
export interface ColumnType {
  /** FieldTypeKind. */
  readonly kind: number;
  /** Such as SP.FieldText. */
  readonly odataType: string;
  readonly displayName: string;
  /** What its property is called besides the column's name: "Id" for look-ups. */
  readonly suffix: "" | "Id";
  readonly indexable: boolean;
  /** What is kept of a value sent as JSON; throws where SharePoint refuses it. */
  readonly parse: (value: unknown, field: FieldRow, verbose: boolean) => StoredValue;
}

type Parse = ColumnType["parse"];

function type(
  kind: number,
  odataType: string,
  displayName: string,
  parse: Parse,
  indexable = true,
  suffix: "" | "Id" = "",
): ColumnType {
  return { kind, odataType: `SP.${odataType}`, displayName, parse, indexable, suffix };
}

const text: Parse = (value, field) => {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw errors.valueOfWrongType("Edm.String");
  if (value.length > Number(field.attributes.MaxLength ?? 255)) throw errors.textTooLong();
  return value === "" ? null : value;
};
const note: Parse = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw errors.valueOfWrongType("Edm.String");
  return value === "" ? null : value.replaceAll("\r\n", "\n");
};
const choice: Parse = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw errors.valueOfWrongType("Edm.String");
  return value === "" ? null : value;
};
const number: Parse = (value, field) => {
  if (value === null || value === undefined || value === "") return null;
  const parsed = typeof value === "string" ? parseNumber(value) : value;
  if (typeof parsed !== "number" || !Number.isFinite(parsed))
    throw errors.valueOfWrongType("Edm.Double");
  if (field.type === "Integer" && !isInt32(parsed)) throw errors.valueOfWrongType("Edm.Int32");
  const { Min, Max } = field.attributes;
  if ((Min && parsed < Number(Min)) || (Max && parsed > Number(Max)))
    throw errors.valueRefused(field.title);
  return parsed;
};
const flag: Parse = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value !== "boolean") throw errors.valueOfWrongType("Edm.Boolean");
  return value;
};
const date: Parse = (value) => {
  if (value === null || value === undefined || value === "") return null;
  const instant = typeof value === "string" ? parseInstant(value) : null;
  if (instant === null || instant < "1900" || instant >= "8901")
    throw errors.valueOfWrongType("Edm.DateTime");
  return instant;
};
const link: Parse = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") throw errors.valueOfWrongType("SP.FieldUrlValue");
  const { Url, Description } = value as { Url?: unknown; Description?: unknown };
  if (typeof Url !== "string") throw errors.valueOfWrongType("SP.FieldUrlValue");
  return { Url, Description: typeof Description === "string" ? Description : Url };
};
const id: Parse = (value) => {
  if (value === null || value === undefined || value === "") return null;
  const parsed = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof parsed !== "number" || !isInt32(parsed)) throw errors.valueOfWrongType("Edm.Int32");
  return parsed > 0 ? parsed : null;
};
const guid: Parse = (value) => {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "string" || !isGuid(value)) throw errors.valueOfWrongType("Edm.Guid");
  return value;
};
const readOnly: Parse = () => null;

/** JSON light sends plain arrays, verbose JSON wraps them; each refuses the other's form. */
function many(value: unknown, verbose: boolean): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (!verbose) {
    if (Array.isArray(value)) return value;
    throw errors.arrayExpected(typeof value === "object" ? "StartObject" : "PrimitiveValue");
  }
  const results = typeof value === "object" ? (value as { results?: unknown }).results : undefined;
  if (Array.isArray(results)) return results;
  throw errors.arrayExpected("StartObject");
}
const ids: Parse = (value, field, verbose) => {
  const parsed = many(value, verbose).map((one) => id(one, field, verbose));
  return [...new Set(parsed.filter((one) => typeof one === "number"))];
};
const words: Parse = (value, _field, verbose) =>
  many(value, verbose).map((one) => {
    if (typeof one !== "string") throw errors.valueOfWrongType("Edm.String");
    return one;
  });

/** All types of columns by TypeAsString. */
export const columnTypes: { readonly [type: string]: ColumnType } = {
  Integer: type(1, "FieldNumber", "Ganze Zahl", number),
  Text: type(2, "FieldText", "Eine Textzeile", text),
  Note: type(3, "FieldMultiLineText", "Mehrere Textzeilen", note, false),
  DateTime: type(4, "FieldDateTime", "Datum und Uhrzeit", date),
  Counter: type(5, "Field", "Zähler", readOnly),
  Choice: type(6, "FieldChoice", "Auswahl", choice),
  Lookup: type(7, "FieldLookup", "Nachschlagen", id, true, "Id"),
  LookupMulti: type(7, "FieldLookup", "Nachschlagen", ids, false, "Id"),
  Boolean: type(8, "Field", "Ja/Nein", flag),
  Number: type(9, "FieldNumber", "Zahl", number),
  Currency: type(10, "FieldCurrency", "Währung", number),
  URL: type(11, "FieldUrl", "Hyperlink oder Bild", link, false),
  Computed: type(12, "FieldComputed", "Berechnet", readOnly, false),
  Guid: type(14, "FieldGuid", "GUID", guid),
  MultiChoice: type(15, "FieldMultiChoice", "Auswahl", words, false),
  Calculated: type(17, "FieldCalculated", "Berechnet", readOnly, false),
  File: type(18, "Field", "Datei", readOnly, false),
  Attachments: type(19, "Field", "Anlagen", readOnly, false),
  User: type(20, "FieldUser", "Person oder Gruppe", id, true, "Id"),
  UserMulti: type(20, "FieldUser", "Person oder Gruppe", ids, false, "Id"),
  ContentTypeId: type(25, "Field", "Inhaltstyp-ID", readOnly, false),
};

export function columnType(field: FieldRow): ColumnType {
  return columnTypes[field.type] as ColumnType;
}

/** TypeAsString of a FieldTypeKind. */
export function typeOfKind(kind: number): string | null {
  return Object.entries(columnTypes).find(([, column]) => column.kind === kind)?.[0] ?? null;
}

/** The name of a column in JSON, without the "Id" of look-ups. */
export function entityProperty(field: FieldRow): string {
  return field.name.startsWith("_") ? `OData_${field.name}` : field.name;
}

export function isPerson(field: FieldRow): boolean {
  return field.type === "User" || field.type === "UserMulti";
}

export function isLookup(field: FieldRow): boolean {
  return columnTypes[field.type]?.suffix === "Id";
}

export function isMulti(field: FieldRow): boolean {
  return field.type === "LookupMulti" || field.type === "UserMulti";
}

/** Id of the list a look-up points to. */
export function targetListId(field: FieldRow): string {
  return (field.attributes.List ?? "").toLowerCase().replaceAll(/[{}]/g, "");
}

export function hasAttribute(field: FieldRow, name: string): boolean {
  return field.attributes[name]?.toUpperCase() === "TRUE";
}

/** Indexed by hand, by being unique, or as the id. */
export function isIndexed(field: FieldRow): boolean {
  return field.name === "ID" || hasAttribute(field, "Indexed") || isUnique(field);
}

export function isUnique(field: FieldRow): boolean {
  return hasAttribute(field, "EnforceUniqueValues");
}

/** Letters, digits and underscores stay, all else becomes _xNNNN_. */
export function encodeName(title: string): string {
  return [...title]
    .map((letter, at) =>
      /[A-Za-z_]/.test(letter) || (at > 0 && /\d/.test(letter))
        ? letter
        : [...Array(letter.length).keys()]
            .map((unit) => `_x${letter.charCodeAt(unit).toString(16).padStart(4, "0")}_`)
            .join(""),
    )
    .join("");
}
