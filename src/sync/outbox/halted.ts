import { definitionOf } from "../../domain/schema/index.ts";
import type { Edit, KeptEdit } from "./edit.ts";
import { holdsSeveral } from "./merge.ts";
import { type FieldValues, manyOf } from "./values.ts";

/** Whether an edit stands still until a person, or a later edit of the same fields, moves it on. */
export function isHalted({ state }: Pick<Edit, "state">): boolean {
  return state === "refused" || state === "conflict";
}

/** Whether a halted edit concerns the record as a whole: it is not there, or is to go. */
export function haltsRecord({ kind, failure }: Pick<Edit, "kind" | "failure">): boolean {
  return kind !== "update" || failure?.code === "entryMissing";
}

/** Whether two edits are of one record, which another one of the same id is not. */
export function ofOneRecord(a: KeptEdit, b: KeptEdit): boolean {
  const since = a.recordSince && b.recordSince;
  return a.list === b.list && a.id === b.id && (!since || a.recordSince === b.recordSince);
}

/** A later edit in two: the fields it shares with a halted one, and the rest; null where there are none. */
export function splitBy<E extends KeptEdit>(
  halted: Edit,
  later: E,
): { readonly shared: E | null; readonly rest: E | null } {
  if (haltsRecord(halted)) return { shared: later, rest: null };
  const only = (wanted: boolean): E | null => {
    const pick = (values: FieldValues) =>
      Object.fromEntries(
        Object.entries(values).filter(([field]) => field in halted.values === wanted),
      );
    const values = pick(later.values);
    return Object.keys(values).length === 0 ? null : { ...later, values, base: pick(later.base) };
  };
  return { shared: only(true), rest: only(false) };
}

/** An earlier and a later edit of one record as one: the later value, the earlier base. */
export function joined<E extends KeptEdit>(edit: E, later: KeptEdit): E {
  const values = { ...edit.values, ...later.values };
  if (edit.kind === "create") return { ...edit, values, base: {} };
  const base = { ...later.base, ...edit.base };
  for (const field of Object.keys(later.values)) {
    if (field in edit.values && holdsSeveral(definitionOf(edit.list).fields[field])) {
      base[field] = baseOfBoth(edit, later, field);
    }
  }
  return { ...edit, values, base };
}

/** Of a set changed twice, what must have stood there for both changes as one: what others added in between is not ours. */
function baseOfBoth(edit: KeptEdit, later: KeptEdit, field: string) {
  const wanted = new Set(manyOf(edit.values[field]));
  const seen = new Set(manyOf(later.base[field]));
  const before = manyOf(edit.base[field]).filter((one) => seen.has(one) || !wanted.has(one));
  const theirs = [...seen].filter((one) => !wanted.has(one) && !before.includes(one));
  // Entries of one field are all words or all ids.
  return [...before, ...theirs] as readonly string[] | readonly number[];
}
