import { type Entry, type Records, referenceTo } from "../../domain/records.ts";
import { definitionOf, type ListName, listNames } from "../../domain/schema/index.ts";

export interface Linked {
  readonly list: ListName;
  readonly entries: readonly Entry[];
  /** Fields by which at least one of them points here. */
  readonly fields: readonly string[];
}

/** Every record that points to this one, by list; computed from all look-ups and references. */
export function linkedTo(records: Records, list: ListName, id: number): readonly Linked[] {
  const reference = referenceTo(list, id);
  return listNames.flatMap((other) => {
    const pointing = Object.entries(definitionOf(other).fields).flatMap(([name, field]) => {
      const isLookup = (field.kind === "lookup" || field.kind === "lookups") && field.to === list;
      return isLookup || field.kind === "reference" ? [name] : [];
    });
    if (pointing.length === 0) return [];
    const fields = new Set<string>();
    const entries = (records[other].all as readonly Entry[]).filter((entry) => {
      const values = entry as unknown as { readonly [field: string]: unknown };
      const hits = pointing.filter((name) => {
        const value = values[name];
        return Array.isArray(value) ? value.includes(id) : value === id || value === reference;
      });
      for (const name of hits) fields.add(name);
      return hits.length > 0 && !(other === list && entry.id === id);
    });
    return entries.length > 0 ? [{ list: other, entries, fields: [...fields] }] : [];
  });
}
