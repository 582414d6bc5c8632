import { bareHeading } from "./knownHeadings.ts";
import { type CellFault, findFaults, isDamaged, withoutControls } from "./table/cellFaults.ts";
import { type FoundDelimiter, findDelimiter, usualWidth } from "./table/delimiter.ts";
import type { Delimiter } from "./table/delimiters.ts";
import { decode, detectEncoding, type Encoding, type EncodingReason } from "./table/encoding.ts";
import { type FoundHeadings, findHeadings } from "./table/findHeadings.ts";
import { headingOf } from "./table/headingOf.ts";
import { isWorkbook } from "./table/isWorkbook.ts";
import { splitRecords, type TextRecord } from "./table/splitRecords.ts";

export type { Encoding } from "./table/encoding.ts";

export interface CsvRow {
  /** As a spreadsheet counts: the file's first row is row 1, a cell with line breaks is one row. */
  readonly number: number;
  /** One text per heading. */
  readonly cells: readonly string[];
  /** The row has more cells than there are headings, so they no longer stand under their own. */
  readonly overlong: boolean;
  /** What is wrong with its cells as text. */
  readonly faults: readonly CellFault[];
}

export const tableProblems = [
  "notText",
  "empty",
  "noRows",
  "emptyHeading",
  "doubleHeading",
  "damagedHeading",
  "skippedRow",
  "tooManyColumns",
  "cellTooLong",
  "noSuchRow",
] as const;
export interface TableProblem {
  readonly code: (typeof tableProblems)[number];
  /** Row or column concerned, counted from 1. */
  readonly at: number;
}

/** What a person or a mapping says about a file; the rest is found out. */
export interface TableChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Row of the headings, 0 for none. */
  readonly headings?: number;
}

/** A table as a file holds it: texts only, headings all different. */
export interface CsvTable {
  /** Without headings in the file the columns are called "(1)", "(2)". */
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly encoding: Encoding;
  readonly encodingReason: EncodingReason;
  readonly delimiter: string;
  readonly delimiterFound: FoundDelimiter;
  readonly headingsFound: FoundHeadings;
  /** The file's first rows, to choose the one with the headings from. */
  readonly beginning: readonly (readonly string[])[];
  readonly problems: readonly TableProblem[];
}

/** Most columns read; the app's largest list has thirty. */
const mostColumns = 1000;

/**
 * Reads a CSV file of any usual encoding and delimiter, its headings wherever they stand. What is not
 * chosen is found out and said with its reason; `wanted` are the columns a mapping asks for. A repeated
 * heading gets a number: "Name (2)". A workbook is told from a table by its first bytes and never unpacked.
 */
export function readCsv(
  bytes: Uint8Array,
  choices: TableChoices = {},
  wanted: readonly string[] = [],
): CsvTable {
  const asked = new Set(wanted.map(bareHeading).filter((one) => one !== ""));
  const detected = detectEncoding(bytes);
  const { encoding, reason: encodingReason } = choices.encoding
    ? ({ encoding: choices.encoding, reason: "chosen" } as const)
    : detected;
  const found = { encoding, encodingReason };
  if (isWorkbook(bytes)) return refused(found, "notText", 1);
  const text = decode(bytes, encoding).replace(/^\ufeff/, "");
  const named = /^sep=([;\t,|])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiterFound = delimiterOf(body, choices, named?.[1], asked);
  const { delimiter } = delimiterFound;
  const { records, tooLongAt } = splitRecords(body, delimiter);
  if (tooLongAt !== null) return refused(found, "cellTooLong", tooLongAt, delimiterFound);
  const cells = records.map((record) => record.cells);
  const headingsFound: FoundHeadings =
    choices.headings === undefined
      ? findHeadings(cells, asked)
      : { row: choices.headings, reason: "chosen" };
  const first = cells[headingsFound.row - 1] ?? [];
  const width = filledWidth(headingsFound.row === 0 ? cells.slice(0, 1000) : [first]);
  if (width > mostColumns) return refused(found, "tooManyColumns", width, delimiterFound);
  const named2 = headingsFound.row === 0 ? unnamed(width) : nameColumns(first, width);
  const problems = [...named2.problems];
  if (headingsFound.row > records.length)
    problems.push({ code: "noSuchRow", at: headingsFound.row });
  const usual = usualWidth(records);
  const rows: CsvRow[] = [];
  for (const [index, record] of records.entries()) {
    if (index < headingsFound.row || record.cells.every((cell) => cell.trim() === "")) continue;
    if (isTagRow(record, rows.length === 0) || isHeadings(record, first, headingsFound.row)) {
      problems.push({ code: "skippedRow", at: index + 1 });
      continue;
    }
    rows.push(toRow(record, index + 1, named2.headings.length, { body, delimiter, usual }));
  }
  if (named2.headings.length === 0) problems.push({ code: "empty", at: 1 });
  else if (rows.length === 0) problems.push({ code: "noRows", at: headingsFound.row + 1 });
  return {
    headings: named2.headings,
    rows,
    ...found,
    delimiter,
    delimiterFound,
    headingsFound,
    beginning: cells.slice(0, 12),
    problems,
  };
}

/** A file that is no table, or too large for one: with the one problem that says so. */
function refused(
  found: { readonly encoding: Encoding; readonly encodingReason: EncodingReason },
  code: TableProblem["code"],
  at: number,
  delimiterFound: FoundDelimiter = { delimiter: ";", reason: "single", regular: 0, rows: 0 },
): CsvTable {
  return {
    headings: [],
    rows: [],
    ...found,
    delimiter: delimiterFound.delimiter,
    delimiterFound,
    headingsFound: { row: 0, reason: "first" },
    beginning: [],
    problems: [{ code, at }],
  };
}

function delimiterOf(
  body: string,
  choices: TableChoices,
  named: string | undefined,
  wanted: ReadonlySet<string>,
): FoundDelimiter {
  const given = choices.delimiter ?? (named as Delimiter | undefined);
  if (!given) return findDelimiter(body, wanted);
  const reason = choices.delimiter ? "chosen" : "named";
  return { delimiter: given, reason, regular: 0, rows: 0 };
}

function filledWidth(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell.trim() !== "") + 1));
}

function unnamed(width: number) {
  const headings = Array.from({ length: width }, (_, index) => `(${index + 1})`);
  return { headings, problems: [] as TableProblem[] };
}

function nameColumns(cells: readonly string[], width: number) {
  const problems: TableProblem[] = [];
  const headings = new Set<string>();
  for (const [index, cell] of cells.slice(0, width).entries()) {
    const heading = headingOf(withoutControls(cell));
    if (heading === "") problems.push({ code: "emptyHeading", at: index + 1 });
    else if (headings.has(heading)) problems.push({ code: "doubleHeading", at: index + 1 });
    if (isDamaged(heading)) problems.push({ code: "damagedHeading", at: index + 1 });
    headings.add(unique(heading || `(${index + 1})`, headings));
  }
  return { headings: [...headings], problems };
}

function unique(heading: string, taken: ReadonlySet<string>): string {
  if (!taken.has(heading)) return heading;
  let number = 2;
  while (taken.has(`${heading} (${number})`)) number++;
  return `${heading} (${number})`;
}

/** A row of tags below the headings, as data for aid organisations carry it (hxlstandard.org). */
function isTagRow({ cells }: TextRecord, isFirst: boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return (
    isFirst && filled.length > 1 && filled.every((cell) => /^\s*#[a-z][a-z0-9_+ ]*$/i.test(cell))
  );
}

/** The headings once more, as a printed list repeats them on each page. */
function isHeadings({ cells }: TextRecord, headings: readonly string[], row: number): boolean {
  if (row === 0 || headings.length < 2 || cells.length < headings.length) return false;
  return headings.every((heading, at) => headingOf(heading) === headingOf(cells[at] ?? ""));
}

function toRow(
  record: TextRecord,
  number: number,
  width: number,
  place: { readonly body: string; readonly delimiter: string; readonly usual: number },
): CsvRow {
  const { cells } = record;
  const faults = findFaults(record, width, place);
  const padded = Array.from({ length: width }, (_, index) => withoutControls(cells[index] ?? ""));
  const overlong = cells.slice(width).some((cell) => cell.trim() !== "");
  return { number, cells: padded, overlong, faults };
}
