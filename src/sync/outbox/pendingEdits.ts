import type { Moment } from "../../domain/day.ts";
import { type Entry, type Records, type Table, table } from "../../domain/records.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { Edit } from "./edit.ts";
import { merge } from "./merge.ts";
import { blankValues, type FieldValues, fieldsOf } from "./values.ts";

/** The site's records with this device's own edits laid on them. */
export interface Overlay {
  readonly base: Records | null;
  readonly edits: readonly Edit[];
  readonly records: Records;
}

/**
 * What the person sees: the site's records and, at once, their own edits. Where both changed the
 * same field it shows the person's own value. Lists without a change keep their identity.
 */
export function applyPendingEdits(
  before: Overlay | null,
  base: Records,
  edits: readonly Edit[],
  meId: number | null,
): Overlay {
  if (before && before.base === base && sameWork(before.edits, edits)) {
    return { base, edits, records: before.records };
  }
  const touched = new Set([...edits, ...(before?.edits ?? [])].map(({ list }) => list));
  let changed = before === null || before.base?.people !== base.people;
  const tables = listNames.map((name) => {
    const own = touched.has(name) ? edits.filter(({ list }) => list === name) : [];
    if (before && before.base?.[name] === base[name]) {
      if (!touched.has(name)) return [name, before.records[name]];
      const earlier = before.edits.filter(({ list }) => list === name);
      if (sameWork(earlier, own)) return [name, before.records[name]];
    }
    changed = true;
    const table = base[name] as Table<ListName>;
    return [name, own.length === 0 ? table : applyPendingEdit(name, table, own, meId)];
  });
  if (before && !changed) return { base, edits, records: before.records };
  const records = { ...Object.fromEntries(tables), people: base.people } as Records;
  return { base, edits, records };
}

function sameWork(a: readonly Edit[], b: readonly Edit[]): boolean {
  return (
    a.length === b.length &&
    a.every((edit, at) => {
      const other = b[at];
      return (
        edit.number === other?.number &&
        edit.kind === other.kind &&
        edit.id === other.id &&
        edit.values === other.values &&
        edit.base === other.base &&
        edit.last === other.last
      );
    })
  );
}

function applyPendingEdit(
  list: ListName,
  base: Table<ListName>,
  edits: readonly Edit[],
  meId: number | null,
): Table<ListName> {
  const byId = new Map<number, Entry>(base.byId);
  for (const edit of edits) {
    const entry = byId.get(edit.id) ?? (edit.last ? unsent(list, edit, edit.last, meId) : null);
    if (edit.kind === "recycle") byId.delete(edit.id);
    else if (edit.kind === "create") byId.set(edit.id, unsent(list, edit, edit.values, meId));
    else if (entry) byId.set(edit.id, edited(list, entry, edit));
  }
  return table<ListName>([...byId.values()].sort((a, b) => a.id - b.id));
}

function edited(list: ListName, entry: Entry, edit: Edit): Entry {
  const { values, conflicts } = merge(list, edit.base, edit.values, fieldsOf(entry));
  const own = Object.fromEntries(conflicts.map(({ field, mine }) => [field, mine]));
  return { ...entry, ...values, ...own } as Entry;
}

function unsent(list: ListName, edit: Edit, values: FieldValues, meId: number | null): Entry {
  const at: Moment = edit.at;
  return {
    ...blankValues(list),
    ...values,
    id: edit.id,
    key: edit.key,
    etag: "",
    createdAt: at,
    modifiedAt: at,
    authorId: meId,
    editorId: meId,
    // Values of the list's own fields, which the compiler cannot tie to a list known only by name.
  } as unknown as Entry;
}
