import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";

/** Where a field's value comes from. */
export type Source = ColumnSource | ValueSource | TextSource | ProductSource | RecordSource;

interface LookupOptions {
  /** Values of an entry to be created where the look-up finds none; without it the row has an error. */
  readonly create?: { readonly [field: string]: string };
}
export interface ColumnSource extends LookupOptions {
  readonly column: string;
  /** Values for texts of the cell, such as codes. */
  readonly words?: { readonly [text: string]: string };
  /** The file may lack this column. */
  readonly optional?: boolean;
}
/** The same in every row. */
export interface ValueSource extends LookupOptions {
  readonly value: string;
}
/** Text with columns in braces, "PLZ {PLZ}"; empty where all its columns are. */
export interface TextSource {
  readonly text: string;
}
/** Product of fields of the same record, rounded half up to the cent. */
export interface ProductSource {
  readonly product: readonly string[];
}
/** A record the same row made before, by its `as`. */
export interface RecordSource {
  readonly record: string;
}

export interface MappedRecord {
  readonly as: string;
  readonly list: ListName;
  readonly fields: { readonly [field: string]: Source };
}

/** How the rows of a file become records. */
export interface Mapping {
  readonly name: string;
  readonly title: { readonly de: string; readonly en: string };
  /** In which language numbers are written. */
  readonly language: "de" | "en";
  /** Columns that say which record a row is; a row whose columns are equal is the same one. */
  readonly identity: readonly string[];
  /** The column holds the identity as our own export wrote it. */
  readonly key?: string;
  /** Texts carry the export's guard against formulas. */
  readonly guarded?: boolean;
  readonly records: readonly MappedRecord[];
}

export const mappingProblems = [
  "notAnObject",
  "missing",
  "unknownList",
  "unknownField",
  "unknownSource",
  "unknownRecord",
  "notANumberField",
  "notALookup",
  "noIdentity",
] as const;
export interface MappingProblem {
  readonly code: (typeof mappingProblems)[number];
  /** Where in the form: records[0].fields.titel */
  readonly path: string;
}

export type ReadMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly MappingProblem[] };

type Loose = { readonly [name: string]: unknown };

/** A mapping from a JSON form, or everything that is wrong with it. */
export function readMapping(form: unknown): ReadMapping {
  if (!isObject(form)) return { ok: false, problems: [{ code: "notAnObject", path: "" }] };
  const problems: MappingProblem[] = [];
  if (typeof form.name !== "string") problems.push({ code: "missing", path: "name" });
  const records = Array.isArray(form.records) ? (form.records as unknown[]) : [];
  if (records.length === 0) problems.push({ code: "missing", path: "records" });
  const identity = Array.isArray(form.identity) ? form.identity : [];
  const hasIdentity = identity.length > 0 && identity.every((one) => typeof one === "string");
  if (!hasIdentity && typeof form.key !== "string") {
    problems.push({ code: "noIdentity", path: "identity" });
  }
  const made = new Map<string, ListName>();
  for (const [index, record] of records.entries()) {
    problems.push(...problemsOf(record, `records[${index}]`, made));
  }
  if (problems.length > 0) return { ok: false, problems };
  const name = String(form.name);
  const title = isObject(form.title) ? form.title : {};
  const mapping = {
    ...form,
    identity,
    language: form.language === "en" ? "en" : "de",
    title: { de: String(title.de ?? name), en: String(title.en ?? name) },
  };
  // Every part was looked at above.
  return { ok: true, mapping: mapping as unknown as Mapping };
}

/** Columns the mapping asks for that the file does not have. */
export function missingColumns(mapping: Mapping, headings: readonly string[]): readonly string[] {
  const asked = mapping.records.flatMap(({ fields }) => Object.values(fields).flatMap(columnsOf));
  const all = [...mapping.identity, ...(mapping.key ? [mapping.key] : []), ...asked];
  return [...new Set(all)].filter((column) => !headings.includes(column));
}

/** Columns a source reads and cannot do without. */
export function columnsOf(source: Source): readonly string[] {
  if ("column" in source) return source.optional ? [] : [source.column];
  if ("text" in source)
    return [...source.text.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? "");
  return [];
}

/** What is wrong with one record of the form; `made` holds the lists of those before it. */
function problemsOf(record: unknown, path: string, made: Map<string, ListName>): MappingProblem[] {
  if (!isObject(record)) return [{ code: "notAnObject", path }];
  const list = listNames.find((name) => name === record.list);
  if (!list) return [{ code: "unknownList", path: `${path}.list` }];
  if (!isObject(record.fields)) return [{ code: "missing", path: `${path}.fields` }];
  const problems = Object.entries(record.fields).flatMap(([name, source]) => {
    const code = problemOf(list, name, source, made);
    return code ? [{ code, path: `${path}.fields.${name}` }] : [];
  });
  if (typeof record.as !== "string") problems.push({ code: "missing", path: `${path}.as` });
  else made.set(record.as, list);
  return problems;
}

function problemOf(
  list: ListName,
  name: string,
  source: unknown,
  made: ReadonlyMap<string, ListName>,
): MappingProblem["code"] | null {
  const { fields } = definitionOf(list);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return "unknownField";
  if (!isObject(source)) return "unknownSource";
  if ("record" in source) {
    const target = made.get(String(source.record));
    if (!target) return "unknownRecord";
    const points = field.kind === "lookup" || field.kind === "lookups";
    return points && field.to === target ? null : "notALookup";
  }
  if ("product" in source) {
    const factors = Array.isArray(source.product) ? source.product.map(String) : [];
    const isNumeric = (one: string) => /^(number|euro|percent)$/.test(fields[one]?.kind ?? "");
    return factors.length >= 2 && [name, ...factors].every(isNumeric) ? null : "notANumberField";
  }
  if ("create" in source) {
    if (field.kind !== "lookup" && field.kind !== "lookups") return "notALookup";
    const target = listNames.find((one) => one === field.to);
    const known = target ? definitionOf(target).fields : {};
    const isKnown = ([one, text]: [string, unknown]) =>
      Object.hasOwn(known, one) && typeof text === "string";
    if (!isObject(source.create)) return "unknownSource";
    if (!Object.entries(source.create).every(isKnown)) return "unknownField";
  }
  const given = [source.column, source.value, source.text];
  return given.some((one) => typeof one === "string") ? null : "unknownSource";
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
