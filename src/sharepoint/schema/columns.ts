import type { Moment } from "../../domain/day.ts";
import { Failure } from "../../domain/failure.ts";
import { type ByKind, byKind, type Field, type Value } from "../../domain/schema/field.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { fromStored, storedChoices, toStored } from "../../i18n/stored/stored.ts";
import { isInstant } from "./retyped.ts";
import { element, escapeXml } from "./xml.ts";
import type { Zone } from "./zone.ts";

/** What reading and writing of values depends on. */
export interface ColumnSite {
  readonly zone: Zone;
  /** Language in which choice words are stored. */
  readonly language: Language;
}

/** An item as SharePoint's JSON gives it. */
export type Item = { readonly [property: string]: unknown };

/** All that is known of how SharePoint keeps a field. */
interface Column {
  /** SharePoint's name of the type, as the column tells it. */
  readonly type: string;
  /** Types somebody may have changed it to and its values can still be asked for. */
  readonly readable: readonly string[];
  /** Attributes of the column's XML besides its name. */
  readonly attributes: { readonly [name: string]: string };
  readonly choices: (language: Language) => readonly string[];
  readonly defaultValue?: string;
  /** Name of its property in an item's JSON. */
  readonly property: (name: string) => string;
  readonly read: (value: unknown, site: ColumnSite) => Value;
  readonly write: (value: Value, site: ColumnSite, name: string) => unknown;
}

/** Longest text of a single line, in characters. */
export const longestText = 255;

const plainTypes = [
  "Text",
  "Note",
  "Number",
  "Currency",
  "DateTime",
  "Boolean",
  "Choice",
  "MultiChoice",
  "URL",
];
const lookupTypes = ["Lookup", "LookupMulti"];
const userTypes = ["User", "UserMulti"];

const plain = {
  readable: plainTypes,
  attributes: {},
  choices: () => [],
  property: (name: string) => name,
  write: (value: Value): unknown => value,
} as const;
const pointing = { ...plain, property: (name: string) => `${name}Id` } as const;

const columns: ByKind<Column> = {
  text: () => ({
    ...plain,
    type: "Text",
    attributes: { MaxLength: String(longestText) },
    read: asText,
    write: shortText,
  }),
  note: () => ({
    ...plain,
    type: "Note",
    attributes: { NumLines: "6", RichText: "FALSE", AppendOnly: "FALSE" },
    read: asText,
  }),
  number: () => ({ ...plain, type: "Number", read: asNumber }),
  euro: () => ({
    ...plain,
    type: "Currency",
    attributes: { LCID: "1031", Decimals: "2" },
    read: asNumber,
  }),
  percent: () => ({
    ...plain,
    type: "Number",
    attributes: { Percentage: "TRUE", Decimals: "2" },
    read: asNumber,
  }),
  date: () => ({
    ...plain,
    type: "DateTime",
    attributes: { Format: "DateOnly", FriendlyDisplayFormat: "Disabled" },
    read: (value, { zone }) => (typeof value === "string" ? zone.day(value) : null),
    write: (value, { zone }) => (typeof value === "string" ? zone.midnight(value as never) : null),
  }),
  moment: () => ({
    ...plain,
    type: "DateTime",
    attributes: { Format: "DateTime", FriendlyDisplayFormat: "Disabled" },
    read: asMoment,
  }),
  flag: () => ({
    ...plain,
    type: "Boolean",
    defaultValue: "0",
    read: (value) => value === true || value === 1 || value === "1",
    write: (value) => value === true,
  }),
  choice: ({ words }) => ({
    ...plain,
    type: "Choice",
    attributes: { Format: "Dropdown", FillInChoice: "FALSE" },
    choices: (language) => storedChoices(words, language),
    read: (value) => {
      const text = asText(manyIn(value)[0] ?? null);
      return text === null ? null : fromStored(words, text);
    },
    write: (value, { language }) =>
      typeof value === "string" ? toStored(words, value, language) : null,
  }),
  choices: ({ words }) => ({
    ...plain,
    type: "MultiChoice",
    attributes: { FillInChoice: "FALSE" },
    choices: (language) => storedChoices(words, language),
    read: (value) => textsIn(value).map((text) => fromStored(words, text)),
    write: (value, { language }) => textsIn(value).map((word) => toStored(words, word, language)),
  }),
  person: () => ({
    ...pointing,
    type: "User",
    readable: userTypes,
    attributes: { List: "UserInfo", UserSelectionMode: "PeopleOnly", ShowField: "ImnName" },
    read: (value) => idsIn(value)[0] ?? null,
  }),
  persons: () => ({
    ...pointing,
    type: "UserMulti",
    readable: userTypes,
    attributes: {
      List: "UserInfo",
      UserSelectionMode: "PeopleOnly",
      ShowField: "ImnName",
      Mult: "TRUE",
    },
    read: idsIn,
    write: idsIn,
  }),
  link: () => ({
    ...plain,
    type: "URL",
    attributes: { Format: "Hyperlink" },
    read: asAddress,
    write: (value) => (value === null ? null : { Url: value, Description: value }),
  }),
  reference: () => ({
    ...plain,
    type: "Text",
    attributes: { MaxLength: String(longestText) },
    read: asText,
    write: shortText,
  }),
  lookup: () => ({
    ...pointing,
    type: "Lookup",
    readable: lookupTypes,
    attributes: { ShowField: "Title" },
    read: (value) => idsIn(value)[0] ?? null,
  }),
  lookups: () => ({
    ...pointing,
    type: "LookupMulti",
    readable: lookupTypes,
    attributes: { ShowField: "Title", Mult: "TRUE" },
    read: idsIn,
    write: idsIn,
  }),
};

export function columnOf(field: Field): Column {
  return byKind(columns, field);
}

/** The list a look-up points to; null where a field is none. */
export function targetOf(field: Field): ListName | null {
  // The definitions name only lists there are.
  return field.kind === "lookup" || field.kind === "lookups" ? (field.to as ListName) : null;
}

/** The column's name in SharePoint, which no renaming by hand changes. */
export function internalName(field: string): string {
  return field === "title" ? "Title" : field;
}

/** The XML a column is created from; a look-up names the id of the list it points to. */
export function fieldXml(
  name: string,
  field: Field,
  language: Language,
  target: string | null,
): string {
  const column = columnOf(field);
  const attributes = {
    Type: column.type,
    Name: name,
    StaticName: name,
    DisplayName: name,
    Required: "FALSE",
    ...column.attributes,
    ...(target === null ? {} : { List: `{${target}}` }),
    ...(field.indexed ? { Indexed: "TRUE" } : {}),
    ...(field.hidden
      ? { ShowInNewForm: "FALSE", ShowInEditForm: "FALSE", ShowInDisplayForm: "FALSE" }
      : {}),
  };
  const choices = column.choices(language).map((text) => `<CHOICE>${escapeXml(text)}</CHOICE>`);
  const inner =
    (column.defaultValue === undefined ? "" : `<Default>${column.defaultValue}</Default>`) +
    (choices.length === 0 ? "" : `<CHOICES>${choices.join("")}</CHOICES>`);
  return element("Field", attributes, inner);
}

function shortText(value: Value, _site: ColumnSite, name: string): unknown {
  if (typeof value === "string" && value.length > longestText) {
    throw new Failure("rejected", { field: name, reason: "tooLong" });
  }
  return value;
}

function asText(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(String).join(", ") || null;
  return asAddress(value);
}

function asAddress(value: unknown): string | null {
  if (typeof value === "string") return value || null;
  const url = (value as { Url?: unknown } | null | undefined)?.Url;
  return typeof url === "string" && url !== "" ? url : null;
}

function asNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

function asMoment(value: unknown): Moment | null {
  const at = isInstant(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : (new Date(at).toISOString().replace(".000Z", "Z") as Moment);
}

/** Several values, also where verbose answers wrap them. */
function manyIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const results = (value as { results?: unknown } | null | undefined)?.results;
  if (Array.isArray(results)) return results;
  return value === null || value === undefined ? [] : [value];
}

function textsIn(value: unknown): readonly string[] {
  return manyIn(value)
    .map(String)
    .filter((text) => text !== "");
}

function idsIn(value: unknown): readonly number[] {
  return manyIn(value)
    .map(Number)
    .filter((id) => Number.isInteger(id) && id !== 0);
}
