import type { Moment } from "../../domain/day.ts";
import { Failure } from "../../domain/failure.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { Value } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { type ColumnSite, columnOf, type Item, internalName } from "./columns.ts";

const metaProperties = ["Id", "Created", "Modified", "AuthorId", "EditorId"];
/** Name of the column that holds the client-made key. */
export const keyColumn = "key";
/** SharePoint's own count of an entry's versions, the number in its ETag. */
export const versionProperty = "owshiddenversion";

/** Names of the properties to ask an item for; columns the site lacks are left out. */
export function selectOf(list: ListName, missing: readonly string[] = []): readonly string[] {
  const fields = Object.entries(definitionOf(list).fields)
    .filter(([name]) => !missing.includes(name))
    .map(([name, field]) => columnOf(field).property(internalName(name)));
  const key = missing.includes(keyColumn) ? [] : [keyColumn];
  return [...metaProperties, ...key, ...fields];
}

/** Reads items of one list as entries. */
export type ReadEntry = (item: Item) => Entry;

/** A reader for many items of one list; columns the site lacks read as empty. */
export function entryReader(
  list: ListName,
  site: ColumnSite,
  missing: readonly string[] = [],
): ReadEntry {
  const fields = Object.entries(definitionOf(list).fields).map(([name, field]) => {
    const column = columnOf(field);
    const property = column.property(internalName(name));
    const lacking = missing.includes(name);
    return [name, (item: Item) => column.read(lacking ? null : item[property], site)] as const;
  });
  return (item) => {
    const entry: { [name: string]: Value } = {};
    for (const [name, read] of fields) entry[name] = read(item);
    return {
      ...entry,
      id: Number(item.Id),
      key: typeof item.key === "string" && item.key !== "" ? item.key : null,
      etag: etagOf(item),
      createdAt: item.Created as Moment,
      modifiedAt: item.Modified as Moment,
      authorId: idOrNull(item.AuthorId),
      editorId: idOrNull(item.EditorId),
      // Values of the list's own fields, which the compiler cannot tie to a list known only by name.
    } as unknown as Entry;
  };
}

/** Values as an item's JSON; a value for a column the site lacks is refused, an empty one left out. */
export function writeItem(
  list: ListName,
  values: Changes,
  site: ColumnSite,
  missing: readonly string[] = [],
): { readonly [property: string]: unknown } {
  const { fields } = definitionOf(list);
  const item: { [property: string]: unknown } = {};
  for (const [name, value] of Object.entries(values) as [string, Value][]) {
    const field = fields[name];
    if (!field) continue;
    if (missing.includes(name)) {
      if (isEmpty(value)) continue;
      throw new Failure("columnMissing", { list, field: name });
    }
    const column = columnOf(field);
    item[column.property(internalName(name))] = writeValue(list, name, value, site);
  }
  return item;
}

/** Whether these entries, which tell both, bear out that an ETag can be made of the version; none at all bear out nothing. */
export function versionsAreEtags(items: readonly Item[]): boolean {
  return (
    items.length > 0 &&
    items.every((item) => versionOf(etagOf(item)) === String(item[versionProperty]))
  );
}

/** The version an ETag tells, whichever of SharePoint's two forms it has. */
export function versionOf(etag: string): string {
  return /(\d+)"?$/.exec(etag)?.[1] ?? etag;
}

function writeValue(list: ListName, name: string, value: Value, site: ColumnSite): unknown {
  const field = definitionOf(list).fields[name];
  if (!field) return value;
  try {
    return columnOf(field).write(value, site, name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.code, { list, ...error.details }, error);
  }
}

function etagOf(item: Item): string {
  const etag = item["odata.etag"] ?? (item.__metadata as { etag?: unknown } | undefined)?.etag;
  if (typeof etag === "string") return etag;
  const version = Number(item[versionProperty]);
  if (!(version > 0)) throw new Failure("badAnswer", { property: "odata.etag" });
  return `"${version}"`;
}

function idOrNull(value: unknown): number | null {
  return typeof value === "number" && value > 0 ? value : null;
}

function isEmpty(value: Value | undefined): boolean {
  return (
    value === null ||
    value === undefined ||
    value === false ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}
