import { randomUUID } from "node:crypto";
import type { Writer } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { createItem, updateItem } from "../items/itemWriting.ts";
import type { FileRow, FolderRow, ListRow } from "../state/rows.ts";

/** Folders and files of libraries; every one of them has an entry in its library's list. */

export function addFolder(writer: Writer, url: string): FolderRow {
  checkName(leafOf(url));
  const parent = writer.state.folders.get(parentOf(url).toLowerCase());
  if (!parent) throw errors.folderMissing();
  const list = libraryOf(writer, parent);
  const path = `${parent.url}/${leafOf(url)}`;
  const now = writer.clock.stamp();
  const item = createItem(writer, list, { Title: null }, { kind: 1, path });
  const folder: FolderRow = {
    url: path,
    id: item.uniqueId,
    listId: list.id,
    itemId: item.id,
    created: now,
    modified: now,
  };
  writer.transaction.put("folders", path.toLowerCase(), folder);
  return folder;
}

/** Stores a file in a folder: a new one, or a new version of the one of that name. */
export function putFile(
  writer: Writer,
  folder: FolderRow,
  name: string,
  content: Uint8Array,
  overwrite: boolean,
): FileRow {
  checkName(name);
  const url = `${folder.url}/${name}`;
  const known = writer.state.files.get(url.toLowerCase());
  if (known && !overwrite) throw errors.fileExists(name);
  if (writer.state.folders.has(url.toLowerCase())) throw errors.fileExists(name);
  return known ? replaceContent(writer, known, content) : createFile(writer, folder, url, content);
}

function createFile(writer: Writer, folder: FolderRow, url: string, content: Uint8Array): FileRow {
  const list = libraryOf(writer, folder);
  const item = createItem(writer, list, {}, { kind: 0, path: url });
  const file: FileRow = {
    url,
    id: item.uniqueId,
    listId: list.id,
    itemId: item.id,
    blob: keepBlob(writer, content),
    length: content.length,
    version: 1,
    created: item.created,
    modified: item.modified,
    authorId: writer.user.id,
    editorId: writer.user.id,
  };
  writer.transaction.put("files", url.toLowerCase(), file);
  return file;
}

export function replaceContent(writer: Writer, file: FileRow, content: Uint8Array): FileRow {
  const list = writer.state.lists.get(file.listId);
  const item = writer.state.items(file.listId).get(file.itemId);
  if (!list || !item) throw errors.fileMissing(file.url);
  updateItem(writer, list, item, {});
  const changed: FileRow = {
    ...file,
    blob: keepBlob(writer, content),
    length: content.length,
    version: file.version + 1,
    modified: writer.clock.stamp(),
    editorId: writer.user.id,
  };
  writer.transaction.put("files", file.url.toLowerCase(), changed);
  return changed;
}

export function keepBlob(writer: Writer, content: Uint8Array): string {
  const id = randomUUID();
  writer.transaction.blobs.set(id, content);
  return id;
}

function libraryOf(writer: Writer, folder: FolderRow): ListRow {
  const list = writer.state.lists.get(folder.listId);
  if (list?.template !== 101) throw errors.forbidden();
  return list;
}

/** SharePoint's rules for names of files and folders. */
function checkName(name: string): void {
  const forbidden =
    /["*:<>?/\\|]/.test(name) || name !== name.trim() || [...name].some((one) => one < " ");
  const reserved = /^(~\$.*|\.lock|con|prn|aux|nul|com\d|lpt\d|_vti_.*|desktop\.ini)$/i.test(name);
  if (name === "" || forbidden || reserved || name.endsWith(".") || name.length > 400)
    throw errors.nameInvalid(name);
}

function parentOf(url: string): string {
  return url.slice(0, url.lastIndexOf("/"));
}

function leafOf(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}
