import Papa from "papaparse";

export interface CsvRow {
  /** As a spreadsheet counts: the headings are row 1, a cell with line breaks is one row. */
  readonly number: number;
  /** One text per heading. */
  readonly cells: readonly string[];
  /** The row has more cells than there are headings, so they no longer stand under their own. */
  readonly overlong: boolean;
}

export const tableProblems = [
  "notText",
  "empty",
  "noRows",
  "emptyHeading",
  "doubleHeading",
  "openQuote",
] as const;
export interface TableProblem {
  readonly code: (typeof tableProblems)[number];
  /** Row or column concerned, counted from 1. */
  readonly at: number;
}

/** A table as a file holds it: texts only, headings all different. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly problems: readonly TableProblem[];
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Reads a CSV file of any usual encoding and delimiter. A repeated heading gets a number: "Name (2)". A workbook is told from a table by its first bytes and never unpacked. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const encoding = encodingOf(bytes);
  if (isWorkbook(bytes)) {
    const problems = [{ code: "notText", at: 1 }] as const;
    return { headings: [], rows: [], encoding, delimiter: ";", problems };
  }
  const text = decode(bytes, encoding);
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? delimiterOf(body);
  const parsed = Papa.parse<string[]>(body, { delimiter });
  const [first = [], ...others] = parsed.data;
  const { headings, problems } = nameColumns(first);
  const rows = others
    .map((cells, index) => toRow(cells, index + 2, headings.length))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const open = parsed.errors.find(({ code }) => code === "MissingQuotes");
  if (headings.length === 0) problems.push({ code: "empty", at: 1 });
  else if (rows.length === 0) problems.push({ code: "noRows", at: 2 });
  if (open) problems.push({ code: "openQuote", at: (open.row ?? 0) + 1 });
  return { headings, rows, encoding, delimiter, problems };
}

/** How files of Excel (new and old) and of PDF begin. */
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
] as const;

function isWorkbook(bytes: Uint8Array): boolean {
  return beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));
}

// Windows-1252's own 0x80–0x9f; some versions of Node decode it as Latin-1, which has none.
const special = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (one) => special[one.charCodeAt(0) - 0x80] ?? one);
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > start.length / 4) return "utf-16le";
  if (zeros(0) > start.length / 4) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The delimiter most frequent in the headings, outside of quotes: amounts with commas stand below them. */
function delimiterOf(text: string): string {
  const counts = new Map([";", "\t", ",", "|"].map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted && counts.has(character)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function nameColumns(cells: readonly string[]) {
  const problems: TableProblem[] = [];
  const headings: string[] = [];
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  for (const [index, cell] of cells.slice(0, last + 1).entries()) {
    const heading = headingOf(cell);
    if (heading === "") problems.push({ code: "emptyHeading", at: index + 1 });
    if (heading !== "" && headings.includes(heading)) {
      problems.push({ code: "doubleHeading", at: index + 1 });
    }
    headings.push(unique(heading || `(${index + 1})`, headings));
  }
  return { headings, problems };
}

/** A heading on one line, as mappings name it. */
export function headingOf(cell: string): string {
  return cell
    .replace(/^\ufeff/, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

function unique(heading: string, taken: readonly string[]): string {
  if (!taken.includes(heading)) return heading;
  let number = 2;
  while (taken.includes(`${heading} (${number})`)) number++;
  return `${heading} (${number})`;
}

function toRow(cells: readonly string[], number: number, width: number): CsvRow {
  const padded = Array.from({ length: width }, (_, index) => cells[index] ?? "");
  const overlong = cells.slice(width).some((cell) => cell.trim() !== "");
  return { number, cells: padded, overlong };
}
