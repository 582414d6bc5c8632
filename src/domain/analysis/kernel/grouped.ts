import type { Entry, Table } from "../../records.ts";
import type { FieldName, ListName } from "../../schema/index.ts";

/** Entries of a list by the id a look-up of theirs holds; kept as long as the table lives. */
export function groupedBy<L extends ListName>(
  table: Table<L>,
  field: FieldName<L>,
): ReadonlyMap<number, readonly Entry<L>[]> {
  const known = made.get(table)?.get(field);
  // What is kept for a table was made from it, so its entries are of the same list.
  if (known) return known as ReadonlyMap<number, readonly Entry<L>[]>;
  const groups = new Map<number, Entry<L>[]>();
  for (const entry of table.all) {
    const held = (entry as Readonly<Record<string, unknown>>)[field];
    for (const id of Array.isArray(held) ? held : [held]) {
      if (typeof id !== "number") continue;
      const group = groups.get(id);
      if (group) group.push(entry);
      else groups.set(id, [entry]);
    }
  }
  let fields = made.get(table);
  if (!fields) {
    fields = new Map();
    made.set(table, fields);
  }
  fields.set(field, groups);
  return groups;
}

// Tables are replaced, never changed, so what was grouped once stays true.
const made = new WeakMap<object, Map<string, ReadonlyMap<number, readonly unknown[]>>>();
