import { randomUUID } from "node:crypto";
import { changeType, logChange, type Writer } from "../changeLog.ts";
import { errors } from "../errors.ts";
import {
  columnType,
  entityProperty,
  isLookup,
  isPerson,
  isUnique,
  targetListId,
} from "../fields/columns.ts";
import { isAnnotation, type Json } from "../jsonBody.ts";
import type { FieldRow, ItemRow, ListRow, StoredValue } from "../state/rows.ts";
import { checkRule } from "./validation.ts";

export type NewValues = { readonly [name: string]: StoredValue };

/** Properties that may be sent and are left as they are. */
const ignored = new Set([
  "Id",
  "ID",
  "GUID",
  "Created",
  "Modified",
  "AuthorId",
  "EditorId",
  "AuthorStringId",
  "EditorStringId",
  "Attachments",
  "OData__UIVersionString",
  "FileSystemObjectType",
  "ContentTypeId",
  "ServerRedirectedEmbedUri",
  "ServerRedirectedEmbedUrl",
  "ComplianceAssetId",
]);

/** What a body writes, by internal name; 400 where it names a property the list has not. */
export function parseItemBody(
  writer: Writer,
  list: ListRow,
  type: string,
  body: Json,
  verbose: boolean,
): NewValues {
  const byProperty = writableProperties(writer.state.fieldsOf(list.id));
  const values: { [name: string]: StoredValue } = {};
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name)) continue;
    const field = byProperty.get(name);
    if (!field) {
      if (ignored.has(name)) continue;
      throw errors.propertyUnknown(name, type);
    }
    if (field.attributes.ReadOnly === "TRUE") continue;
    values[field.name] = columnType(field).parse(value, field, verbose);
  }
  return values;
}

const writable = new WeakMap<readonly FieldRow[], ReadonlyMap<string, FieldRow>>();

function writableProperties(fields: readonly FieldRow[]): ReadonlyMap<string, FieldRow> {
  const cached = writable.get(fields);
  if (cached) return cached;
  const map = new Map<string, FieldRow>();
  for (const field of fields) {
    if (field.builtIn && field.name !== "Title") continue;
    const name = entityProperty(field);
    if (!isLookup(field)) map.set(name, field);
    else {
      map.set(`${name}Id`, field);
      if (isPerson(field)) map.set(`${name}StringId`, field);
    }
  }
  writable.set(fields, map);
  return map;
}

function checkTargets(writer: Writer, list: ListRow, values: NewValues): void {
  for (const field of writer.state.fieldsOf(list.id)) {
    const value = values[field.name];
    if (value === undefined || value === null || !isLookup(field)) continue;
    const ids = (Array.isArray(value) ? value : [value]) as readonly number[];
    for (const id of ids) {
      if (isPerson(field)) {
        if (!writer.state.users.has(id)) throw errors.userMissing();
      } else {
        const target = targetListId(field);
        if (!writer.state.items(target).get(id)) throw errors.lookupRefused();
      }
    }
  }
}

function checkUnique(writer: Writer, list: ListRow, values: NewValues, id: number | null): void {
  for (const field of writer.state.fieldsOf(list.id)) {
    if (!isUnique(field)) continue;
    const value = values[field.name];
    if (value === undefined || value === null || value === "") continue;
    const others = writer.state.items(list.id).equal(field.name, value);
    if (others.some((item) => item.id !== id)) throw errors.duplicateValue(field.title);
  }
}

/** Values of columns that a new entry does not name. */
function defaultsOf(writer: Writer, list: ListRow): NewValues {
  const values: { [name: string]: StoredValue } = {};
  for (const field of writer.state.fieldsOf(list.id)) {
    if (field.defaultValue === null || field.defaultValue === "") continue;
    const raw = field.defaultValue;
    if (field.type === "Boolean") values[field.name] = raw === "1" || raw.toUpperCase() === "TRUE";
    else if (field.type === "MultiChoice")
      values[field.name] = raw.split(";#").filter((word) => word !== "");
    else if (field.type === "DateTime")
      values[field.name] = raw === "[today]" ? writer.clock.stamp() : raw;
    else if (columnType(field).kind === 9 || columnType(field).kind === 10)
      values[field.name] = Number(raw);
    else values[field.name] = raw;
  }
  return values;
}

export interface Place {
  readonly kind: 0 | 1;
  readonly path: string | null;
}

export function createItem(
  writer: Writer,
  list: ListRow,
  given: NewValues,
  place: Place = { kind: 0, path: null },
): ItemRow {
  checkTargets(writer, list, given);
  const values = { ...(place.path === null ? defaultsOf(writer, list) : {}), ...given };
  checkUnique(writer, list, values, null);
  checkRule(list, writer.state.fieldsOf(list.id), values);
  const stats = writer.state.stats.get(list.id);
  if (!stats) throw errors.listMissing();
  const now = writer.clock.stamp();
  const item: ItemRow = {
    listId: list.id,
    id: stats.nextId,
    guid: randomUUID(),
    uniqueId: randomUUID(),
    version: 1,
    values,
    created: now,
    modified: now,
    authorId: writer.user.id,
    editorId: writer.user.id,
    ...place,
    attachments: {},
  };
  writer.transaction.put("items", `${list.id}/${item.id}`, item);
  writer.transaction.put("stats", list.id, { ...stats, nextId: stats.nextId + 1, modified: now });
  logItem(writer, list, item, changeType.add);
  return item;
}

/** A new version with these values; the earlier one is kept where the list keeps versions. */
export function updateItem(
  writer: Writer,
  list: ListRow,
  item: ItemRow,
  given: NewValues,
  more: Partial<Pick<ItemRow, "attachments" | "path">> = {},
): ItemRow {
  checkTargets(writer, list, given);
  checkUnique(writer, list, given, item.id);
  checkRule(list, writer.state.fieldsOf(list.id), { ...item.values, ...given });
  const now = writer.clock.stamp();
  const changed: ItemRow = {
    ...item,
    ...more,
    version: item.version + 1,
    values: { ...item.values, ...given },
    modified: now,
    editorId: writer.user.id,
  };
  writer.transaction.put("items", `${list.id}/${item.id}`, changed);
  keepVersion(writer, list, item);
  const stats = writer.state.stats.get(list.id);
  if (stats) writer.transaction.put("stats", list.id, { ...stats, modified: now });
  logItem(writer, list, changed, changeType.update);
  return changed;
}

function keepVersion(writer: Writer, list: ListRow, item: ItemRow): void {
  if (list.settings.EnableVersioning !== true) return;
  const key = `${list.id}/${item.id}`;
  writer.transaction.put("versions", `${key}/${item.version}`, item);
  const limit = Number(list.settings.MajorVersionLimit) || 50;
  const kept = writer.state.versions.get(key);
  const oldest = item.version - limit + 1;
  if (kept?.has(oldest)) writer.transaction.put("versions", `${key}/${oldest}`, null);
}

export function logItem(writer: Writer, list: ListRow, item: ItemRow, type: number): void {
  logChange(writer, {
    type,
    object: "item",
    listId: list.id,
    itemId: item.id,
    uniqueId: item.uniqueId,
    url: item.path ?? `${list.url}/${item.id}_.000`,
  });
}

/** The ETag header of an entry: `"<guid>,<version>"`. */
export function itemEtag(item: ItemRow): string {
  return `"${item.guid},${item.version}"`;
}

/** Both forms are taken, with and without the guid; throws 412 where the version has moved on. */
export function checkEtag(ifMatch: string | null, item: ItemRow): void {
  if (ifMatch === null || ifMatch.trim() === "*") return;
  const sent = /^(?:W\/)?"?(?:([^",]+),)?(\d+)"?$/.exec(ifMatch.trim());
  if (sent && Number(sent[2]) === item.version && (!sent[1] || sent[1].toLowerCase() === item.guid))
    return;
  throw errors.etagStale(ifMatch, itemEtag(item));
}
