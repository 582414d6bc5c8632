import type { IssueCode } from "../domain/issue.ts";
import type { Entry, Records } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
import { parseChoiceText } from "../i18n/stored/parse.ts";
import type { CsvRow, CsvTable, TableProblem } from "./csv.ts";
import { unguardText } from "./guard.ts";
import { samePart } from "./identity.ts";
import { Known, type Planned } from "./known.ts";
import { LoneWords } from "./loneWords.ts";
import { keeperOf, LongTexts } from "./longTexts.ts";
import { type Mapping, missingColumns, readColumns } from "./mapping.ts";
import { entryKey, heldEntry, planEntry } from "./planEntry.ts";
import type { RowContext } from "./readSource.ts";
import type { CellFault } from "./table/cellFaults.ts";
import { type ColumnFormat, columnFormats } from "./values/columnFormats.ts";
import { isErrorCell } from "./values/marks.ts";
import type { CellCode } from "./values/readCell.ts";
import { readDay } from "./values/readDay.ts";
import { withoutLost } from "./withoutLost.ts";
import { type WordUse, WordUses } from "./wordUse.ts";

export type RowState = "new" | "changed" | "unchanged" | "twice" | "error";

/** Something wrong in a row, or with `isWarning` something to look at. */
export interface RowIssue {
  readonly code:
    | IssueCode
    | CellCode
    | CellFault["code"]
    | "identityEmpty"
    | "identityTwice"
    | "overlong"
    | "foreignWord"
    | "monthAsStart"
    | "monthAsEnd"
    | "manyFte"
    | "unlimitedTerm"
    | "unlimitedValue"
    | "unclearWords"
    | "onlyOne"
    | "wouldDouble"
    | "shortened"
    | "targetLeftOut";
  readonly list: ListName;
  readonly field: string | null;
  /** Heading of the column to mend; null where the value does not come from the file. */
  readonly column: string | null;
  /** What the file holds there. */
  readonly text: string;
  readonly isWarning?: boolean;
}

/** One record of a row: to be created, changed in the fields named, or as it is already. */
export interface PlannedEntry {
  readonly list: ListName;
  readonly key: string;
  /** Below 0 until created; look-ups of other entries point to it. */
  readonly id: number;
  readonly before: Entry | null;
  /** What is to be written. */
  readonly values: { readonly [field: string]: Value };
}

export interface PreviewRow {
  readonly number: number;
  readonly state: RowState;
  readonly issues: readonly RowIssue[];
  readonly entries: readonly PlannedEntry[];
  /** The earlier row that says the same. */
  readonly twiceOf: number | null;
}

/** What an import would do; nothing is written by it. */
export interface Preview {
  readonly problems: readonly TableProblem[];
  /** Columns the mapping needs and the file lacks; nothing can be imported then. */
  readonly missingColumns: readonly string[];
  /** Entries look-ups need that are not there yet, such as providers. */
  readonly additions: readonly Planned[];
  /** Words nobody knows, each once with its rows: what becomes of them, or that a person has to say. */
  readonly words: readonly WordUse[];
  /** How the columns write days and numbers. */
  readonly formats: readonly ColumnFormat[];
  /** Rows a choice would let in: entries that may be the same, texts that could be shortened. */
  readonly offers: { readonly doubles: number; readonly longTexts: number };
  readonly rows: readonly PreviewRow[];
  readonly counts: { readonly [S in RowState]: number };
}

/** A file and how it is read. */
export interface Source {
  readonly table: CsvTable;
  readonly mapping: Mapping;
}

export interface PreviewOptions {
  /** IANA name of the site's time zone. */
  readonly timeZone: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** Awaited now and then, so that a page stays alive. */
  readonly breathe?: () => Promise<void>;
}

/** Compares a file's rows with the records there are. */
export async function previewRows(
  table: CsvTable,
  mapping: Mapping,
  records: Records,
  options: PreviewOptions,
): Promise<Preview> {
  const [preview] = await previewFiles([{ table, mapping }], records, options);
  return preview as Preview;
}

/** The same for files that belong together: entries of one may point to entries another will make. */
export async function previewFiles(
  files: readonly Source[],
  records: Records,
  { timeZone, signal, onProgress, breathe }: PreviewOptions,
): Promise<readonly Preview[]> {
  const known = new Known(records, files[0]?.mapping.language);
  const all = files.map(({ table, mapping }) => sharedOf(table, mapping, known, timeZone));
  for (const shared of all) takeOwnEntries(shared);
  for (const shared of all) if (shared.mapping.key) announceEntries(shared);
  const of = all.reduce((sum, { table }) => sum + table.rows.length, 0);
  const found: PreviewRow[][] = [];
  let done = 0;
  for (const shared of all) {
    const seen = new Map<string, CsvRow>();
    const rows: PreviewRow[] = [];
    found.push(rows);
    for (const row of shared.readable) {
      signal?.throwIfAborted();
      rows.push(previewRow({ ...shared, row, cells: cellsOf(shared, row), words: [] }, seen));
      if (++done % 500 !== 0) continue;
      onProgress?.(done, of);
      await breathe?.();
    }
  }
  const added = new Set(all.flatMap(({ additions }) => additions.map(({ id }) => id)));
  const whole = withoutLost(found, added);
  return all.map((shared, at) => previewOf(shared, whole[at] ?? []));
}

function sharedOf(table: CsvTable, mapping: Mapping, known: Known, timeZone: string): Shared {
  const missing = missingColumns(mapping, table.headings);
  return {
    table,
    mapping,
    known,
    missing,
    readable: missing.length > 0 ? [] : table.rows,
    reading: { language: mapping.language ?? "de", timeZone, wordOf: parseChoiceText },
    formats: columnFormats(table, mapping),
    lone: new LoneWords(table),
    used: new Set(readColumns(mapping)),
    additions: [],
    uses: new WordUses(),
  };
}

function cellsOf({ table }: Pick<Shared, "table">, row: CsvRow): ReadonlyMap<string, string> {
  return new Map(table.headings.map((heading, index) => [heading, row.cells[index] ?? ""]));
}

function previewOf(shared: Shared, rows: readonly PreviewRow[]): Preview {
  const { table, mapping, missing, additions, uses, formats } = shared;
  const counts = { new: 0, changed: 0, unchanged: 0, twice: 0, error: 0 };
  for (const { state } of rows) counts[state]++;
  return {
    problems: table.problems,
    missingColumns: missing,
    additions,
    words: uses.all,
    formats: [...formats.values()],
    offers: offersOf(rows, mapping),
    rows,
    counts,
  };
}

function offersOf(rows: readonly PreviewRow[], mapping: Mapping): Preview["offers"] {
  const count = (is: (issue: RowIssue) => boolean) =>
    rows.filter(({ issues }) => issues.some(is)).length;
  const isLine = ({ list, field }: RowIssue) =>
    field !== null && definitionOf(list).fields[field]?.kind === "text";
  return {
    doubles: count(({ code }) => code === "wouldDouble"),
    longTexts:
      keeperOf(mapping) && !mapping.longTexts
        ? count((issue) => issue.code === "tooLong" && isLine(issue))
        : 0,
  };
}

type Shared = Omit<Context, "row" | "cells" | "words"> & {
  readonly missing: readonly string[];
  readonly readable: readonly CsvRow[];
};

/** Entries that are some row's own by their key are no other row's. */
function takeOwnEntries(shared: Shared): void {
  const { mapping, known } = shared;
  if (mapping.doubles === "create") return;
  for (const row of shared.readable) {
    const identity = identityOf(shared, row, cellsOf(shared, row));
    for (const mapped of identity ? mapping.records : []) {
      const own = known.entry(mapped.list, entryKey(mapping, mapped, identity ?? []));
      const named = mapping.key ? known.entry(mapped.list, (identity?.[0] ?? "").trim()) : null;
      for (const entry of [own, named]) if (entry) known.take(entry);
    }
  }
}

/** In our own exports look-ups may name entries of rows further below. */
function announceEntries(shared: Shared): void {
  const { mapping, known } = shared;
  for (const row of shared.readable) {
    const cells = cellsOf(shared, row);
    const identity = identityOf(shared, row, cells);
    for (const mapped of identity ? mapping.records : []) {
      const { title: source } = mapped.fields;
      const text = source && "column" in source ? (cells.get(source.column) ?? "") : "";
      const title = mapping.guarded ? unguardText(text) : text;
      if (heldEntry(known, mapping, mapped, identity ?? [], title)) continue;
      const key = entryKey(mapping, mapped, identity ?? []);
      const name = (identity?.[0] ?? "").trim();
      known.nameToo(known.plan(mapped.list, key, { title }), name);
    }
  }
}

interface Context extends RowContext {
  readonly table: CsvTable;
  readonly row: CsvRow;
  /** Columns the mapping reads. */
  readonly used: ReadonlySet<string>;
  readonly uses: WordUses;
}

function previewRow(context: Context, seen: Map<string, CsvRow>): PreviewRow {
  const { row, mapping, cells, uses } = context;
  const list = mapping.records[0]?.list as ListName;
  const faults = faultsOf(context, list);
  const failed = (code: RowIssue["code"], column: string | null, twiceOf: number | null = null) => {
    const text = column ? (cells.get(column) ?? "") : "";
    const issues = [...faults, { code, list, field: null, column, text }];
    return { number: row.number, state: "error" as const, issues, entries: [], twiceOf };
  };
  const broken = faults.find(
    ({ code, isWarning }) => code === "quotes" || (code === "swallowed" && !isWarning),
  );
  if (broken)
    return { number: row.number, state: "error", issues: faults, entries: [], twiceOf: null };
  if (row.overlong) return failed("overlong", null);
  const column = mapping.key ?? mapping.identity[0] ?? null;
  const identity = identityOf(context, row, cells);
  if (!identity) return failed("identityEmpty", column);
  const wrong = mapping.identity.find((one) => isErrorCell(cells.get(one) ?? ""));
  if (wrong !== undefined) return failed("errorCell", wrong);
  const name = JSON.stringify(identity.map(samePart));
  const first = seen.get(name);
  if (first) {
    const same = first.cells.every((cell, index) => cell.trim() === row.cells[index]?.trim());
    if (!same) return failed("identityTwice", column, first.number);
    return { number: row.number, state: "twice", issues: [], entries: [], twiceOf: first.number };
  }
  const planned = planRow(context, identity, faults);
  // A row that is left out is nobody's twin.
  if (planned.state !== "error") seen.set(name, row);
  for (const use of context.words)
    if (planned.state !== "error" || use.becomes === "unknown" || use.becomes === "unclear")
      uses.add(use, row.number);
  return planned;
}

/** Faults of the row's text, those of columns nobody reads as a warning. */
function faultsOf({ row, table, used, cells, mapping }: Context, list: ListName): RowIssue[] {
  // In a sound file of our own the character stands in the list itself.
  const isOurs = mapping.guarded === true && /^(?:mark|valid)$/.test(table.encodingReason);
  return row.faults.flatMap(({ code, at, isWarning }): readonly RowIssue[] => {
    const column = at === null ? null : (table.headings[at] ?? null);
    const text = column ? (cells.get(column) ?? "") : "";
    const isUsed = column === null || used.has(column);
    const isMild = isWarning || !isUsed || (isOurs && code === "damaged");
    if (!isUsed && isWarning) return [];
    return [
      {
        code,
        list,
        field: null,
        column,
        text,
        ...(isMild ? { isWarning: true } : {}),
      },
    ];
  });
}

/** The texts a row is recognised by; null where they are empty. A new row of our own export has no key yet. */
function identityOf(
  { mapping, formats, reading }: Pick<Shared, "mapping" | "formats" | "reading">,
  row: CsvRow,
  cells: ReadonlyMap<string, string>,
): readonly string[] | null {
  const columns = mapping.key ? [mapping.key] : mapping.identity;
  const parts = columns.map((column) => {
    const text = cells.get(column) ?? "";
    const format = formats.get(column);
    if (format?.kind !== "days") return text;
    // The same day is the same identity, in whatever order a file writes it.
    const day = readDay(text, { ...format, timeZone: reading.timeZone, edge: "start" });
    return day.ok ? day.value.day : text;
  });
  if (parts.some((part) => part.trim() !== "")) return parts;
  return mapping.key ? [JSON.stringify(row.cells)] : null;
}

function planRow(
  context: Context,
  identity: readonly string[],
  faults: readonly RowIssue[],
): PreviewRow {
  const issues: RowIssue[] = [...faults];
  const entries: PlannedEntry[] = [];
  const ids = new Map<string, number>();
  const longTexts = new LongTexts(context);
  // Look-ups of a row with an error must not leave entries behind that nobody asked for.
  const additions: Planned[] = [];
  for (const mapped of context.mapping.records) {
    const own = { ...context, additions, ids, longTexts };
    const planned = planEntry(own, mapped, identity, issues);
    entries.push(planned);
    ids.set(mapped.as, planned.id);
  }
  const isError = issues.some(({ isWarning }) => !isWarning);
  if (!isError)
    context.additions.push(...additions.filter((one) => !context.additions.includes(one)));
  const state = isError
    ? "error"
    : entries.some(({ before }) => before === null)
      ? "new"
      : entries.some(({ values }) => Object.keys(values).length > 0)
        ? "changed"
        : "unchanged";
  return {
    number: context.row.number,
    state,
    issues: saidOnce(issues, context.table.headings),
    entries,
    twiceOf: null,
  };
}

/** What is wrong with one cell is said once, however many fields and records it goes to; in the order of the columns. */
function saidOnce(issues: readonly RowIssue[], headings: readonly string[]): readonly RowIssue[] {
  if (issues.length < 2) return issues;
  const said = new Set<string>();
  const once = issues.filter(({ code, list, field, column, text }) => {
    const name = JSON.stringify(column === null ? [code, list, field, text] : [code, column, text]);
    return !said.has(name) && said.add(name);
  });
  const place = ({ column }: RowIssue) =>
    column === null ? headings.length : headings.indexOf(column);
  return once.sort((a, b) => place(a) - place(b));
}
