import { isEmpty, parseField, parseForm, type Typed } from "../domain/form.ts";
import type { Entry } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf } from "../domain/schema/index.ts";
import { multiplyRounded } from "./decimal.ts";
import { keyOf, sameName } from "./identity.ts";
import type { Known } from "./known.ts";
import { madeTitle } from "./madeTitle.ts";
import { columnsOf, type MappedRecord, type Mapping } from "./mapping.ts";
import type { PlannedEntry, RowIssue } from "./preview.ts";
import { type RowContext, readSource } from "./readSource.ts";
import { sameTyped } from "./sameTyped.ts";

type EntryContext = RowContext & { readonly ids: ReadonlyMap<string, number> };

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
  const typed = readFields(context, mapped, issues);
  const before = heldEntry(known, mapping, mapped, identity, typed.title);
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
