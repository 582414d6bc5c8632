import type { ListName } from "../domain/schema/index.ts";
import type { NumberStyle } from "../domain/typedNumber.ts";
import type { Language } from "../i18n/language.ts";
import type { Delimiter } from "./table/delimiters.ts";
import type { Encoding } from "./table/encoding.ts";
import type { DayOrder } from "./values/readDay.ts";

/** Where a field's value comes from. */
export type Source = ColumnSource | ValueSource | TextSource | ProductSource | RecordSource;

interface LookupOptions {
  /** Values of an entry to be created where the look-up finds none; without it the row has an error. */
  readonly create?: { readonly [field: string]: string };
}
export interface ColumnSource extends LookupOptions {
  readonly column: string;
  /** Values for texts of the cell or of one of several in it, such as codes; an empty one leaves it out. */
  readonly words?: { readonly [text: string]: string };
  /** The file may lack this column. */
  readonly optional?: boolean;
  /** How this column writes numbers, or days; else the mapping's, else what its cells prove. */
  readonly language?: NumberStyle;
  readonly dates?: DayOrder;
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

/** How the rows of a file become records; the format is told in this folder's README. */
export interface Mapping {
  readonly name: string;
  readonly title: { readonly [L in Language]: string };
  /** In which language numbers are written; else each column's own cells tell. */
  readonly language?: NumberStyle;
  /** Which comes first in days written 03/04/2016; else each column's own cells tell. */
  readonly dates?: DayOrder;
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Row of the headings, 0 where the file has none. */
  readonly headings?: number;
  /** Columns that say which record a row is; a row whose columns are equal is the same one. */
  readonly identity: readonly string[];
  /** The column holds the identity as our own export wrote it. */
  readonly key?: string;
  /** Texts carry the export's guard against formulas. */
  readonly guarded?: boolean;
  /** What becomes of new rows that say the same as an entry there is; else they are left out and named. */
  readonly doubles?: "match" | "create";
  /** Texts longer than their field are shortened and kept whole in the remarks. */
  readonly longTexts?: "shorten";
  readonly records: readonly MappedRecord[];
}

/** Columns the mapping asks for that the file does not have. */
export function missingColumns(mapping: Mapping, headings: readonly string[]): readonly string[] {
  return wantedColumns(mapping).filter((column) => !headings.includes(column));
}

/** All columns a mapping cannot do without, each once. */
export function wantedColumns(mapping: Mapping): readonly string[] {
  const asked = mapping.records.flatMap(({ fields }) => Object.values(fields).flatMap(columnsOf));
  return [...new Set([...mapping.identity, ...(mapping.key ? [mapping.key] : []), ...asked])];
}

/** All columns a mapping reads where the file has them. */
export function readColumns(mapping: Mapping): readonly string[] {
  const optional = mapping.records.flatMap(({ fields }) =>
    Object.values(fields).flatMap((source) => ("column" in source ? [source.column] : [])),
  );
  return [...wantedColumns(mapping), ...optional];
}

/** Columns a source reads and cannot do without. */
export function columnsOf(source: Source): readonly string[] {
  if ("column" in source) return source.optional ? [] : [source.column];
  if ("text" in source)
    return [...source.text.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? "");
  return [];
}
