import type { Reading } from "../domain/form.ts";
import type { IssueCode } from "../domain/issue.ts";
import type { Entry, Records } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import type { ListName } from "../domain/schema/index.ts";
import { parseChoiceText } from "../i18n/parse.ts";
import type { CsvRow, CsvTable, TableProblem } from "./csv.ts";
import { unguardText } from "./guard.ts";
import { samePart } from "./identity.ts";
import { Known, type Planned } from "./known.ts";
import { type Mapping, missingColumns } from "./mapping.ts";
import { entryKey, heldEntry, planEntry } from "./planEntry.ts";
import type { RowContext } from "./readSource.ts";

export type RowState = "new" | "changed" | "unchanged" | "twice" | "error";

/** Something wrong in a row, or with `isWarning` something to look at. */
export interface RowIssue {
  readonly code: IssueCode | "identityEmpty" | "identityTwice" | "overlong" | "foreignWord";
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
  /** Entries look-ups need that are not there yet, such as carriers. */
  readonly additions: readonly Planned[];
  readonly rows: readonly PreviewRow[];
  readonly counts: { readonly [S in RowState]: number };
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
  { timeZone, signal, onProgress, breathe }: PreviewOptions,
): Promise<Preview> {
  const missing = missingColumns(mapping, table.headings);
  const known = new Known(records, mapping.language);
  const reading: Reading = { language: mapping.language, timeZone, wordOf: parseChoiceText };
  const additions: Planned[] = [];
  const seen = new Map<string, CsvRow>();
  const rows: PreviewRow[] = [];
  const broken = table.problems.find(({ code }) => code === "openQuote")?.at;
  const cellsOf = (row: CsvRow) =>
    new Map(table.headings.map((heading, index) => [heading, row.cells[index] ?? ""]));
  const readable = missing.length > 0 ? [] : table.rows;
  if (mapping.key) announceEntries(mapping, known, readable, cellsOf);
  for (const row of readable) {
    signal?.throwIfAborted();
    const cells = cellsOf(row);
    const context = { row, cells, mapping, known, reading, additions, broken };
    rows.push(previewRow(context, seen));
    if (rows.length % 500 === 0) {
      onProgress?.(rows.length, table.rows.length);
      await breathe?.();
    }
  }
  const counts = { new: 0, changed: 0, unchanged: 0, twice: 0, error: 0 };
  for (const { state } of rows) counts[state]++;
  return { problems: table.problems, missingColumns: missing, additions, rows, counts };
}

/** In our own exports look-ups may name entries of rows further below. */
function announceEntries(
  mapping: Mapping,
  known: Known,
  rows: readonly CsvRow[],
  cellsOf: (row: CsvRow) => ReadonlyMap<string, string>,
): void {
  for (const row of rows) {
    const cells = cellsOf(row);
    const identity = identityOf(mapping, row, cells);
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
  readonly row: CsvRow;
  readonly broken: number | undefined;
}

function previewRow(context: Context, seen: Map<string, CsvRow>): PreviewRow {
  const { row, mapping, cells } = context;
  const list = mapping.records[0]?.list as ListName;
  const failed = (
    code: RowIssue["code"],
    column: string | null,
    twiceOf: number | null = null,
  ) => ({
    number: row.number,
    state: "error" as const,
    issues: [{ code, list, field: null, column, text: column ? (cells.get(column) ?? "") : "" }],
    entries: [],
    twiceOf,
  });
  if (row.overlong || row.number === context.broken) return failed("overlong", null);
  const column = mapping.key ?? mapping.identity[0] ?? null;
  const identity = identityOf(mapping, row, cells);
  if (!identity) return failed("identityEmpty", column);
  const name = JSON.stringify(identity.map(samePart));
  const first = seen.get(name);
  if (first) {
    const same = first.cells.every((cell, index) => cell.trim() === row.cells[index]?.trim());
    if (!same) return failed("identityTwice", column, first.number);
    return { number: row.number, state: "twice", issues: [], entries: [], twiceOf: first.number };
  }
  seen.set(name, row);
  return planRow(context, identity);
}

/** The texts a row is recognised by; null where they are empty. A new row of our own export has no key yet. */
function identityOf(
  mapping: Mapping,
  row: CsvRow,
  cells: ReadonlyMap<string, string>,
): readonly string[] | null {
  const columns = mapping.key ? [mapping.key] : mapping.identity;
  const parts = columns.map((column) => cells.get(column) ?? "");
  if (parts.some((part) => part.trim() !== "")) return parts;
  return mapping.key ? [JSON.stringify(row.cells)] : null;
}

function planRow(context: Context, identity: readonly string[]): PreviewRow {
  const issues: RowIssue[] = [];
  const entries: PlannedEntry[] = [];
  const ids = new Map<string, number>();
  // Look-ups of a row with an error must not leave entries behind that nobody asked for.
  const additions: Planned[] = [];
  for (const mapped of context.mapping.records) {
    const planned = planEntry({ ...context, additions, ids }, mapped, identity, issues);
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
  return { number: context.row.number, state, issues, entries, twiceOf: null };
}
