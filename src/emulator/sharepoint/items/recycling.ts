import { randomUUID } from "node:crypto";
import { changeType, logChange, type Writer } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { isUnique } from "../fields/columns.ts";
import type { BinRow, FileRow, FolderRow, ItemRow, ListRow, Op } from "../state/rows.ts";
import { logItem } from "./itemWriting.ts";

export type Doomed =
  | { readonly kind: "item"; readonly list: ListRow; readonly item: ItemRow }
  | { readonly kind: "file"; readonly list: ListRow; readonly file: FileRow }
  | { readonly kind: "folder"; readonly list: ListRow; readonly folder: FolderRow }
  | { readonly kind: "list"; readonly list: ListRow };

/** Takes a thing away and answers the id it has in the recycle bin; with keep false it is gone. */
export function recycle(writer: Writer, doomed: Doomed, { keep } = { keep: true }): string {
  const { transaction, state } = writer;
  const rows = rowsOf(writer, doomed);
  const id = randomUUID();
  for (const [table, key] of rows) transaction.put(...([table, key, null] as Op));
  if (doomed.kind !== "list") {
    const stats = state.stats.get(doomed.list.id);
    if (stats)
      transaction.put("stats", doomed.list.id, { ...stats, deleted: writer.clock.stamp() });
  }
  log(writer, doomed, changeType.delete);
  if (keep) transaction.put("bin", id, binRow(writer, doomed, id, rows));
  return id;
}

/** Puts back what the recycle bin holds under this id. */
export function restore(writer: Writer, bin: BinRow): void {
  const { transaction, state } = writer;
  for (const [table, key, row] of bin.kept) {
    if (table === "items" && row) {
      const list = state.lists.get(row.listId);
      const needsList = !bin.kept.some(([other]) => other === "lists");
      if (needsList && !list) throw errors.listMissing();
      if (list) checkStillUnique(writer, list, row);
    }
    if ((table === "files" || table === "folders") && state.read(table, key))
      throw errors.fileExists(bin.leafName);
    if (table === "lists" && row)
      for (const other of state.lists.values())
        if (other.title.toLowerCase() === row.title.toLowerCase()) throw errors.listExists();
  }
  for (const op of bin.kept) transaction.put(...op);
  transaction.put("bin", bin.id, null);
  for (const doomed of descendantsOf(writer, bin)) log(writer, doomed, changeType.restore);
}

function checkStillUnique(writer: Writer, list: ListRow, item: ItemRow): void {
  for (const field of writer.state.fieldsOf(list.id)) {
    const value = item.values[field.name];
    if (!isUnique(field) || value === null || value === undefined) continue;
    if (writer.state.items(list.id).equal(field.name, value).length > 0)
      throw errors.duplicateValue(field.title);
  }
}

function descendantsOf(writer: Writer, bin: BinRow): Doomed[] {
  const found: Doomed[] = [];
  for (const [table, , row] of bin.kept) {
    if (table === "lists" && row) return [{ kind: "list", list: row }];
    const list = row && "listId" in row && row.listId ? writer.state.lists.get(row.listId) : null;
    if (!list) continue;
    if (table === "items" && row && row.path === null)
      found.push({ kind: "item", list, item: row });
    if (table === "files" && row) found.push({ kind: "file", list, file: row });
    if (table === "folders" && row) found.push({ kind: "folder", list, folder: row });
  }
  return found;
}

function log(writer: Writer, doomed: Doomed, type: number): void {
  const { list } = doomed;
  if (doomed.kind === "item") {
    logItem(writer, list, doomed.item, type);
    return;
  }
  const thing =
    doomed.kind === "list"
      ? { ...list, itemId: null }
      : doomed.kind === "file"
        ? doomed.file
        : doomed.folder;
  logChange(writer, {
    type,
    object: doomed.kind === "list" ? "list" : "item",
    listId: list.id,
    itemId: thing.itemId,
    uniqueId: thing.id,
    url: thing.url,
  });
}

/** Every row that goes, in an order that can be put back. */
function rowsOf(writer: Writer, doomed: Doomed): Op[] {
  const { state } = writer;
  const { id, url } = doomed.list;
  if (doomed.kind === "item") {
    const key = `${id}/${doomed.item.id}`;
    const versions = [...(state.versions.get(key) ?? [])].map(
      ([version, row]): Op => ["versions", `${key}/${version}`, row],
    );
    return [["items", key, doomed.item], ...versions];
  }
  if (doomed.kind === "file") return fileRows(writer, doomed.file);
  if (doomed.kind === "folder") return below(writer, doomed.folder.url);
  const fields = state.fieldsOf(id).map((row): Op => ["fields", `${id}/${row.id}`, row]);
  const views = state.viewsOf(id).map((row): Op => ["views", `${id}/${row.id}`, row]);
  const items = [...state.items(id).after(0)].map((row): Op => ["items", `${id}/${row.id}`, row]);
  const stats = state.stats.get(id);
  const statsRows: Op[] = stats ? [["stats", id, stats]] : [];
  const files = below(writer, url).filter(([table]) => table !== "items");
  return [["lists", id, doomed.list], ...statsRows, ...fields, ...views, ...files, ...items];
}

function fileRows(writer: Writer, file: FileRow): Op[] {
  const item = writer.state.items(file.listId).get(file.itemId);
  const itemRows: Op[] = item ? [["items", `${file.listId}/${item.id}`, item]] : [];
  return [["files", file.url.toLowerCase(), file], ...itemRows];
}

function below(writer: Writer, url: string): Op[] {
  const { state } = writer;
  const prefix = url.toLowerCase();
  const inside = (key: string): boolean => key === prefix || key.startsWith(`${prefix}/`);
  const rows: Op[] = [];
  for (const [key, row] of state.folders) {
    if (!inside(key)) continue;
    rows.push(["folders", key, row]);
    const item = row.itemId === null ? undefined : state.items(row.listId).get(row.itemId);
    if (item) rows.push(["items", `${row.listId}/${item.id}`, item]);
  }
  for (const [key, row] of state.files) if (inside(key)) rows.push(...fileRows(writer, row));
  return rows;
}

function binRow(writer: Writer, doomed: Doomed, id: string, kept: readonly Op[]): BinRow {
  const { list } = doomed;
  const url =
    doomed.kind === "item"
      ? `${list.url}/${doomed.item.id}_.000`
      : doomed.kind === "list"
        ? list.url
        : doomed.kind === "file"
          ? doomed.file.url
          : doomed.folder.url;
  const at = url.lastIndexOf("/");
  const title =
    doomed.kind === "item"
      ? String(doomed.item.values.Title ?? "")
      : doomed.kind === "list"
        ? list.title
        : url.slice(at + 1);
  return {
    id,
    title,
    dirName: url.slice(1, at),
    leafName: url.slice(at + 1),
    itemType: { file: 1, item: 3, list: 4, folder: 5 }[doomed.kind],
    at: writer.clock.stamp(),
    deletedById: writer.user.id,
    authorId:
      doomed.kind === "item"
        ? doomed.item.authorId
        : doomed.kind === "file"
          ? doomed.file.authorId
          : list.authorId,
    size: JSON.stringify(kept).length,
    kept,
  };
}
