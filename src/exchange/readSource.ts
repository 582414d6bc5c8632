import { parseForm, type Reading } from "../domain/form.ts";
import type { Field } from "../domain/schema/field.ts";
import { type ListName, listNames } from "../domain/schema/index.ts";
import { headingOf } from "./csv.ts";
import { unguardText } from "./guard.ts";
import { keyOf, sameName } from "./identity.ts";
import type { Known, Planned } from "./known.ts";
import type { Mapping, Source } from "./mapping.ts";

export interface RowContext {
  readonly cells: ReadonlyMap<string, string>;
  readonly mapping: Mapping;
  readonly known: Known;
  readonly reading: Reading;
  /** Entries look-ups need and do not find; filled as they are met. */
  readonly additions: Planned[];
}

interface Found {
  readonly typed: unknown;
  /** Names no entry and no person goes by. */
  readonly unknown: readonly string[];
}

/** What a field's source gives in this row: text to be read, or ids of what look-ups point to. */
export function readSource(
  context: RowContext & { readonly ids: ReadonlyMap<string, number> },
  field: Field,
  source: Exclude<Source, { product: readonly string[] }>,
): Found {
  if ("record" in source) {
    const id = context.ids.get(source.record) ?? null;
    return { typed: field.kind === "lookups" ? [id] : id, unknown: [] };
  }
  const text = textOf(context, source);
  if (field.kind === "lookup" || field.kind === "lookups") {
    const create = "create" in source ? source.create : undefined;
    const find = (name: string) => findOrPlan(context, field.to as ListName, name, create);
    return field.kind === "lookup" ? only(findAll([text], find)) : findAll(parts(text), find);
  }
  if (field.kind === "person" || field.kind === "persons") {
    const find = (name: string) => context.known.person(name);
    return field.kind === "person" ? only(findAll([text], find)) : findAll(parts(text), find);
  }
  if (field.kind === "reference") return { typed: referenceIn(context, text), unknown: [] };
  return { typed: text, unknown: [] };
}

function textOf(
  { cells, mapping }: RowContext,
  source: Exclude<Source, { product: readonly string[] } | { record: string }>,
): string {
  if ("value" in source) return source.value;
  const cell = (column: string) => {
    const text = cells.get(headingOf(column)) ?? "";
    return mapping.guarded ? unguardText(text) : text;
  };
  if ("column" in source) {
    const text = cell(source.column);
    const { words } = source;
    return words && Object.hasOwn(words, text.trim()) ? (words[text.trim()] ?? "") : text;
  }
  const places = [...source.text.matchAll(/\{([^}]+)\}/g)].map(([, column = ""]) => cell(column));
  if (places.length > 0 && places.every((text) => text.trim() === "")) return "";
  return source.text.replace(/\{([^}]+)\}/g, (_, column: string) => cell(column).trim());
}

function findAll(
  names: readonly string[],
  find: (name: string) => number | null,
): Found & { readonly typed: readonly number[] } {
  const wanted = names.map((name) => name.trim()).filter((name) => name !== "");
  const found: { name: string; id: number | null }[] = [];
  for (const name of wanted) found.push({ name, id: find(name) });
  return {
    typed: found.flatMap(({ id }) => (id === null ? [] : [id])),
    unknown: found.flatMap(({ name, id }) => (id === null ? [name] : [])),
  };
}

function only({ typed, unknown }: Found & { readonly typed: readonly number[] }): Found {
  return { typed: typed[0] ?? null, unknown };
}

function findOrPlan(
  context: RowContext,
  list: ListName,
  name: string,
  create: { readonly [field: string]: string } | undefined,
): number | null {
  const { known, additions } = context;
  const id = known.find(list, name) ?? (create ? planNamed(context, list, name, create) : null);
  const planned = id !== null && id < 0 ? known.planned(id) : null;
  if (planned?.isAddition && !additions.includes(planned)) additions.push(planned);
  return id;
}

function planNamed(
  { known, reading }: RowContext,
  list: ListName,
  name: string,
  create: { readonly [field: string]: string },
): number {
  const title = headingOf(name).slice(0, 255);
  const key = keyOf(list, "name", [sameName(title)]);
  // Created by an earlier import and renamed since.
  const existing = known.entry(list, key);
  if (existing) return existing.id;
  const parsed = parseForm(list, { ...create, title }, reading);
  const given = Object.entries(parsed.values).filter(
    ([field]) => field === "title" || field in create,
  );
  return known.plan(list, key, Object.fromEntries(given), true).id;
}

/** "list:key" as our export writes it, back to "list:id". */
function referenceIn({ known }: RowContext, text: string): string {
  const [, name, rest = ""] = /^\s*(\w+):(\S+)\s*$/.exec(text) ?? [];
  const list = listNames.find((one) => one === name);
  const entry = list ? (known.entry(list, rest) ?? known.entry(list, `${list}:${rest}`)) : null;
  return entry ? `${list}:${entry.id}` : text;
}

function parts(text: string): readonly string[] {
  return text.split(/[;\n]/);
}
