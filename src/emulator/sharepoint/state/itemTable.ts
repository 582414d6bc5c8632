import type { ItemRow, StoredValue } from "./rows.ts";

/** Text under which equal values of an indexed column meet; comparing ignores case as SharePoint does. */
export function indexKey(value: StoredValue | undefined): string | null {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value).toLowerCase();
}

/** The entries of one list in order of id, with indexes that are made when first asked for. */
export class ItemTable {
  private readonly rows = new Map<number, ItemRow>();
  private order: number[] | null = [];
  private readonly indexes = new Map<string, Map<string, Set<number>>>();

  get size(): number {
    return this.rows.size;
  }

  get(id: number): ItemRow | undefined {
    return this.rows.get(id);
  }

  put(id: number, row: ItemRow | null): void {
    const before = this.rows.get(id);
    for (const [field, index] of this.indexes) {
      const old = before && indexKey(before.values[field]);
      const now = row && indexKey(row.values[field]);
      if (old === now) continue;
      if (old) index.get(old)?.delete(id);
      if (now) add(index, now, id);
    }
    if (row === null) {
      if (this.rows.delete(id)) this.order = null;
      return;
    }
    if (!before && this.order) {
      if (id > (this.order.at(-1) ?? 0)) this.order.push(id);
      else this.order = null;
    }
    this.rows.set(id, row);
  }

  /** Entries with an id above the one given, in order of id. */
  *after(id: number): Generator<ItemRow> {
    const order = this.ids();
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((order[middle] as number) <= id) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < order.length; at++) {
      const row = this.rows.get(order[at] as number);
      if (row) yield row;
    }
  }

  /** Entries whose column holds this value. */
  equal(field: string, value: StoredValue): ItemRow[] {
    const key = indexKey(value);
    if (key === null) return [...this.after(0)].filter((row) => !indexKey(row.values[field]));
    const found = [...(this.index(field).get(key) ?? [])].sort((a, b) => a - b);
    return found.flatMap((id) => this.rows.get(id) ?? []);
  }

  private ids(): number[] {
    this.order ??= [...this.rows.keys()].sort((a, b) => a - b);
    return this.order;
  }

  private index(field: string): Map<string, Set<number>> {
    const known = this.indexes.get(field);
    if (known) return known;
    const index = new Map<string, Set<number>>();
    for (const [id, row] of this.rows) {
      const key = indexKey(row.values[field]);
      if (key) add(index, key, id);
    }
    this.indexes.set(field, index);
    return index;
  }
}

function add(index: Map<string, Set<number>>, key: string, id: number): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
