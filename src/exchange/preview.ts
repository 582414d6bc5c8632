import { isEmpty, parseField, parseForm, type Reading, type Typed } from "../domain/form.ts";
import type { IssueCode } from "../domain/issue.ts";
import type { Entry, Records } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
import { parseChoiceText } from "../i18n/parse.ts";
import type { CsvRow, CsvTable, TableProblem } from "./csv.ts";
import { multiplyRounded } from "./decimal.ts";
import { keyOf, samePart } from "./identity.ts";
import { Known, type Planned } from "./known.ts";
import { madeTitle } from "./madeTitle.ts";
import { columnsOf, type MappedRecord, type Mapping, missingColumns } from "./mapping.ts";
import { type RowContext, readSource } from "./readSource.ts";
import { sameTyped } from "./sameTyped.ts";

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
  for (const row of missing.length > 0 ? [] : table.rows) {
    signal?.throwIfAborted();
    const cells = new Map(
      table.headings.map((heading, index) => [heading, row.cells[index] ?? ""]),
    );
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
  const columns = mapping.key ? [mapping.key] : mapping.identity;
  const parts = columns.map((column) => cells.get(column) ?? "");
  const empty = parts.every((part) => part.trim() === "");
  if (empty && !mapping.key) return failed("identityEmpty", columns[0] ?? null);
  const identity = empty ? [JSON.stringify(row.cells)] : parts;
  const name = JSON.stringify(identity.map(samePart));
  const first = seen.get(name);
  if (first) {
    const same = first.cells.every((cell, index) => cell.trim() === row.cells[index]?.trim());
    if (!same) return failed("identityTwice", columns[0] ?? null, first.number);
    return { number: row.number, state: "twice", issues: [], entries: [], twiceOf: first.number };
  }
  seen.set(name, row);
  return planRow(context, identity);
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

function planEntry(
  context: Context & { ids: ReadonlyMap<string, number> },
  mapped: MappedRecord,
  identity: readonly string[],
  issues: RowIssue[],
): PlannedEntry {
  const { list, as } = mapped;
  const { mapping, known, reading } = context;
  const given = mapping.key ? (identity[0] ?? "").trim() : "";
  const key = /^[0-9a-f]{32}$/.test(given) ? given : keyOf(list, `${mapping.name}/${as}`, identity);
  const before = known.entry(list, given || key) ?? known.entry(list, key);
  const typed = readFields(context, mapped, issues);
  const filled = before
    ? Object.fromEntries(Object.entries(typed).filter(([, value]) => !isBlank(value)))
    : typed;
  const parsed = parseForm(list, filled, reading, before);
  for (const { field, code } of parsed.ok ? [] : parsed.issues) {
    // A look-up that found nothing has said so already.
    if (issues.some((one) => one.list === list && one.field === field)) continue;
    issues.push({ code, list, field, ...placeOf(context, mapped, field) });
  }
  const values = parsed.values as { readonly [field: string]: Value };
  warnOfForeignWords(context, mapped, values, issues);
  const names = Object.keys(filled).filter((name) =>
    before
      ? !sameTyped(values[name], (before as unknown as typeof values)[name])
      : !isEmpty(values[name]),
  );
  const written = Object.fromEntries(names.map((name) => [name, values[name] as Value]));
  if (before) return { list, key, id: before.id, before, values: written };
  const titled = { ...written, ...madeTitle(list, values, known, context) };
  return { list, key, id: known.plan(list, key, titled).id, before, values: titled };
}

// An empty cell says nothing about what is known already.
function isBlank(typed: unknown): boolean {
  return typeof typed === "string" ? typed.trim() === "" : isEmpty(typed as Value);
}

/** Texts and look-ups of all mapped fields; products last, since they are made of the others. */
function readFields(
  context: Context & { ids: ReadonlyMap<string, number> },
  { list, fields }: MappedRecord,
  issues: RowIssue[],
): Typed {
  const definition = definitionOf(list).fields;
  const typed: { [field: string]: unknown } = {};
  for (const [name, source] of Object.entries(fields)) {
    const field = definition[name];
    if (!field || "product" in source) continue;
    const found = readSource(context, field, source);
    typed[name] = found.typed;
    for (const text of found.unknown) {
      const code = field.kind.startsWith("person") ? "unknownPerson" : "unknownRecord";
      issues.push({ code, list, field: name, column: columnOf(source), text });
    }
  }
  for (const [name, source] of Object.entries(fields)) {
    if (!("product" in source)) continue;
    const factors = source.product.map((factor) => {
      const field = definition[factor];
      const parsed = field ? parseField(field, typed[factor], context.reading) : null;
      return parsed?.ok && typeof parsed.value === "number" ? parsed.value : null;
    });
    typed[name] = factors.reduce((product, factor) =>
      product === null || factor === null ? null : multiplyRounded(product, factor, 2),
    );
  }
  return typed;
}

function warnOfForeignWords(
  context: Context,
  mapped: MappedRecord,
  values: { readonly [field: string]: Value },
  issues: RowIssue[],
): void {
  for (const name of Object.keys(mapped.fields)) {
    const kind = definitionOf(mapped.list).fields[name]?.kind;
    if (kind !== "choice" && kind !== "choices") continue;
    const words = [values[name] ?? []].flat().map(String);
    if (!words.some((word) => word.startsWith("?"))) continue;
    const place = placeOf(context, mapped, name);
    issues.push({ code: "foreignWord", list: mapped.list, field: name, ...place, isWarning: true });
  }
}

function placeOf({ cells }: Context, { fields }: MappedRecord, field: string) {
  const source = fields[field];
  const column = source ? columnOf(source) : null;
  return { column, text: column ? (cells.get(column) ?? "") : "" };
}

function columnOf(source: MappedRecord["fields"][string]): string | null {
  return "column" in source ? source.column : (columnsOf(source)[0] ?? null);
}
