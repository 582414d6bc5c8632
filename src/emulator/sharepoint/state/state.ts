import { ItemTable } from "./itemTable.ts";
import type {
  BinRow,
  ChangeRow,
  FieldRow,
  FileRow,
  FolderRow,
  ItemRow,
  ListRow,
  ListStats,
  Op,
  Row,
  UserRow,
  ViewRow,
  WebRow,
} from "./rows.ts";

const noItems = new ItemTable();

/** Everything the site holds, in memory. Rows are never changed in place, only replaced by `apply`. */
export class State {
  web: WebRow | null = null;
  readonly lists = new Map<string, ListRow>();
  readonly stats = new Map<string, ListStats>();
  /** By list, then by id. */
  readonly fields = new Map<string, Map<string, FieldRow>>();
  readonly views = new Map<string, Map<string, ViewRow>>();
  readonly itemTables = new Map<string, ItemTable>();
  /** Earlier states by "list/item", oldest first. */
  readonly versions = new Map<string, Map<number, ItemRow>>();
  readonly users = new Map<number, UserRow>();
  readonly changes: ChangeRow[] = [];
  /** Both by address in lower case. */
  readonly folders = new Map<string, FolderRow>();
  readonly files = new Map<string, FileRow>();
  readonly bin = new Map<string, BinRow>();
  private readonly fieldOrder = new Map<string, FieldRow[]>();

  items(listId: string): ItemTable {
    return this.itemTables.get(listId) ?? noItems;
  }

  /** Columns of a list in the order they were made. */
  fieldsOf(listId: string): readonly FieldRow[] {
    const known = this.fieldOrder.get(listId);
    if (known) return known;
    const fields = [...(this.fields.get(listId)?.values() ?? [])].sort((a, b) => a.order - b.order);
    this.fieldOrder.set(listId, fields);
    return fields;
  }

  viewsOf(listId: string): readonly ViewRow[] {
    return [...(this.views.get(listId)?.values() ?? [])].sort((a, b) => a.order - b.order);
  }

  read(table: Op[0], key: string): Row | null {
    const [first = "", second = "", third = ""] = key.split("/");
    switch (table) {
      case "web":
        return this.web;
      case "lists":
        return this.lists.get(key) ?? null;
      case "stats":
        return this.stats.get(key) ?? null;
      case "fields":
        return this.fields.get(first)?.get(second) ?? null;
      case "views":
        return this.views.get(first)?.get(second) ?? null;
      case "items":
        return this.items(first).get(Number(second)) ?? null;
      case "versions":
        return this.versions.get(`${first}/${second}`)?.get(Number(third)) ?? null;
      case "users":
        return this.users.get(Number(key)) ?? null;
      case "changes":
        return this.changes[Number(key) - 1] ?? null;
      case "folders":
        return this.folders.get(key) ?? null;
      case "files":
        return this.files.get(key) ?? null;
      case "bin":
        return this.bin.get(key) ?? null;
    }
  }

  apply([table, key, row]: Op): void {
    const [first = "", second = "", third = ""] = key.split("/");
    switch (table) {
      case "web":
        this.web = row;
        break;
      case "lists":
        set(this.lists, key, row);
        break;
      case "stats":
        set(this.stats, key, row);
        break;
      case "fields":
        set(within(this.fields, first), second, row);
        this.fieldOrder.delete(first);
        break;
      case "views":
        set(within(this.views, first), second, row);
        break;
      case "items": {
        const known = this.itemTables.get(first);
        const items = known ?? new ItemTable();
        if (!known) this.itemTables.set(first, items);
        items.put(Number(second), row);
        break;
      }
      case "versions":
        set(within(this.versions, `${first}/${second}`), Number(third), row);
        break;
      case "users":
        set(this.users, Number(key), row);
        break;
      case "changes":
        // By number, so that a line read twice counts once.
        if (row) this.changes[row.n - 1] = row;
        else this.changes.length = Number(key) - 1;
        break;
      case "folders":
        set(this.folders, key, row);
        break;
      case "files":
        set(this.files, key, row);
        break;
      case "bin":
        set(this.bin, key, row);
        break;
    }
  }

  /** The state as the writes that lead to it from nothing. */
  *ops(): Generator<Op> {
    if (this.web) yield ["web", "web", this.web];
    for (const [id, row] of this.lists) yield ["lists", id, row];
    for (const [id, row] of this.stats) yield ["stats", id, row];
    for (const rows of this.fields.values())
      for (const row of rows.values()) yield ["fields", `${row.listId}/${row.id}`, row];
    for (const rows of this.views.values())
      for (const row of rows.values()) yield ["views", `${row.listId}/${row.id}`, row];
    for (const [listId, items] of this.itemTables)
      for (const row of items.after(0)) yield ["items", `${listId}/${row.id}`, row];
    for (const [item, rows] of this.versions)
      for (const [version, row] of rows) yield ["versions", `${item}/${version}`, row];
    for (const [id, row] of this.users) yield ["users", String(id), row];
    for (const row of this.changes) yield ["changes", String(row.n), row];
    for (const [url, row] of this.folders) yield ["folders", url, row];
    for (const [url, row] of this.files) yield ["files", url, row];
    for (const [id, row] of this.bin) yield ["bin", id, row];
  }

  clear(): void {
    this.web = null;
    this.changes.length = 0;
    for (const map of [this.lists, this.stats, this.fields, this.views, this.itemTables])
      map.clear();
    for (const map of [this.versions, this.users, this.folders, this.files, this.bin]) map.clear();
    this.fieldOrder.clear();
  }
}

function set<K, V>(map: Map<K, V>, key: K, row: V | null): void {
  if (row === null) map.delete(key);
  else map.set(key, row);
}

function within<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<K, V>();
  maps.set(key, made);
  return made;
}
