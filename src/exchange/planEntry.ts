import { isEmpty, parseField, parseForm, type Typed } from "../domain/form.ts";
import type { Entry } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf } from "../domain/schema/index.ts";
import { multiplyRounded } from "./decimal.ts";
import { keyOf, sameName } from "./identity.ts";
import type { Known } from "./known.ts";
import type { LongTexts } from "./longTexts.ts";
import { madeTitle } from "./madeTitle.ts";
import { columnsOf, type MappedRecord, type Mapping } from "./mapping.ts";
import type { PlannedEntry, RowIssue } from "./preview.ts";
import { type RowContext, readSource } from "./readSource.ts";
import { sameTyped } from "./sameTyped.ts";

export type EntryContext = RowContext & {
  readonly ids: ReadonlyMap<string, number>;
  /** Texts longer than their fields, to be kept whole in the remarks of the record named. */
  readonly longTexts: LongTexts;
};

/** What a record of a row would be: new, or an entry there is with the fields that differ. Adds to the issues. */
export function planEntry(
  context: EntryContext,
  mapped: MappedRecord,
  identity: readonly string[],
  issues: RowIssue[],
): PlannedEntry {
  const { list } = mapped;
  const { mapping, known, reading } = context;
  const key = entryKey(mapping, mapped, identity);
  const read = readFields(context, mapped, issues);
  const typed = context.longTexts.shorten(mapped, read.typed, issues);
  const held = heldEntry(known, mapping, mapped, identity, typed.title);
  const before = held ?? findTwin(context, mapped, typed, issues);
  const filled = before
    ? Object.fromEntries(
        Object.entries(typed).filter(([name, value]) => !isBlank(value) || read.endless.has(name)),
      )
    : typed;
  const parsed = parseForm(list, filled, reading, before);
  for (const { field, code } of parsed.ok ? [] : parsed.issues) {
    // What could not be read has said so already.
    if (issues.some((one) => one.list === list && one.field === field && !one.isWarning)) continue;
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

const comparable = [
  "provider",
  "structure",
  "measure",
  "area",
  "startsOn",
  "endsOn",
  "onDay",
] as const;

/** An entry that says the same as a new row: taken for it, or named as what would be doubled. */
function findTwin(
  context: EntryContext,
  mapped: MappedRecord,
  typed: Typed,
  issues: RowIssue[],
): Entry | null {
  const { mapping, known, reading } = context;
  if (mapping.doubles === "create" || issues.some(({ isWarning }) => !isWarning)) return null;
  const { list, fields } = mapped;
  const values = parseForm(list, typed, reading).values as { readonly [field: string]: Value };
  const compared = comparable.filter((name) => name in fields);
  const twin = known.twin(list, values, compared);
  if (!twin) return null;
  if (mapping.doubles === "match") {
    known.take(twin);
    return twin;
  }
  const place = { list, field: null, column: null };
  issues.push({ code: "wouldDouble", ...place, text: twin.title ?? `${list}:${twin.id}` });
  return null;
}

/** The entry there is for a row, or null. */
export function heldEntry(
  known: Known,
  mapping: Mapping,
  mapped: MappedRecord,
  identity: readonly string[],
  title: unknown,
): Entry | null {
  const { list } = mapped;
  const byId = mapping.key ? known.entry(list, (identity[0] ?? "").trim()) : null;
  // "list:id" comes from an entry without a key; on another site that number may be another entry's.
  const isMeant =
    byId?.key === null || sameName(byId?.title ?? "") === sameName(String(title ?? ""));
  return (isMeant ? byId : null) ?? known.entry(list, entryKey(mapping, mapped, identity));
}

/** The key an entry of a row has: the one our own export wrote, else made of what the row is recognised by. */
export function entryKey(
  mapping: Mapping,
  { list, as }: MappedRecord,
  identity: readonly string[],
): string {
  const given = mapping.key ? (identity[0] ?? "").trim() : "";
  return /^[0-9a-f]{32}$/.test(given) ? given : keyOf(list, `${mapping.name}/${as}`, identity);
}

// An empty cell says nothing about what is known already.
function isBlank(typed: unknown): boolean {
  return typeof typed === "string" ? typed.trim() === "" : isEmpty(typed as Value);
}

/** Texts and look-ups of all mapped fields; products last, since they are made of the others. */
function readFields(
  context: EntryContext,
  mapped: MappedRecord,
  issues: RowIssue[],
): { readonly typed: Typed; readonly endless: ReadonlySet<string> } {
  const { list, fields } = mapped;
  const definition = definitionOf(list).fields;
  const typed: { [field: string]: unknown } = {};
  const endless = new Set<string>();
  for (const [name, source] of Object.entries(fields)) {
    const field = definition[name];
    if (!field || "product" in source) continue;
    const found = readSource(context, { list, name, field }, source);
    typed[name] = found.typed;
    for (const problem of found.problems)
      issues.push({ ...problem, list, field: name, column: columnOf(source) });
    if (found.unlimited) endless.add(name);
  }
  if (endless.has("endsOn")) sayUnlimited(context, mapped, typed, issues);
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
  return { typed, endless };
}

/** "unbefristet" as an end: the record is permanent, unless the row's own column says otherwise. */
function sayUnlimited(
  context: EntryContext,
  mapped: MappedRecord,
  typed: { [field: string]: unknown },
  issues: RowIssue[],
): void {
  const { fields: defined } = definitionOf(mapped.list);
  for (const [name, field] of Object.entries(defined)) {
    const isTerm =
      field.kind === "choice" && (field.words === "term" || field.words === "fundingKind");
    if (!isTerm) continue;
    const source = mapped.fields[name];
    const said =
      source && "column" in source ? parseField(field, typed[name], context.reading) : null;
    const place = { list: mapped.list, field: "endsOn", ...placeOf(context, mapped, "endsOn") };
    if (said?.ok && said.value !== null && said.value !== "permanent") {
      issues.push({ code: "unlimitedTerm", ...place });
      continue;
    }
    if (source && "value" in source && typed[name] !== "permanent")
      issues.push({ code: "unlimitedValue", ...place, isWarning: true });
    typed[name] = "permanent";
  }
}

function warnOfForeignWords(
  context: EntryContext,
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

function placeOf({ cells }: RowContext, { fields }: MappedRecord, field: string) {
  const source = fields[field];
  const column = source ? columnOf(source) : null;
  return { column, text: column ? (cells.get(column) ?? "") : "" };
}

function columnOf(source: MappedRecord["fields"][string]): string | null {
  return "column" in source ? source.column : (columnsOf(source)[0] ?? null);
}
