import { randomUUID } from "node:crypto";
import { columnType, entityProperty, isLookup, isPerson } from "../fields/columns.ts";
import type { Value } from "../protocol/entity.ts";
import { complex } from "../protocol/entity.ts";
import type { FieldRow, ItemRow, ListRow, StoredValue, UserRow } from "../state/rows.ts";
import type { State } from "../state/state.ts";
import type { Literal } from "./filter.ts";

/** One JSON property of an entry. */
export interface ItemProperty {
  readonly name: string;
  readonly field: FieldRow | null;
  readonly read: (row: ItemRow) => Value;
}

export interface ItemProperties {
  /** What an answer without $select holds, in order. */
  readonly all: readonly ItemProperty[];
  readonly byName: ReadonlyMap<string, ItemProperty>;
  /** Look-ups by the name to expand them by. */
  readonly lookups: ReadonlyMap<string, FieldRow>;
}

const known = new WeakMap<readonly FieldRow[], ItemProperties>();

/** The properties an entry of this list has, by its columns as they are now. */
export function itemProperties(state: State, list: ListRow): ItemProperties {
  const fields = state.fieldsOf(list.id);
  const cached = known.get(fields);
  if (cached) return cached;
  const made = makeProperties(list, fields);
  known.set(fields, made);
  return made;
}

function makeProperties(list: ListRow, fields: readonly FieldRow[]): ItemProperties {
  const property = (
    name: string,
    read: (row: ItemRow) => Value,
    field: FieldRow | null = null,
  ): ItemProperty => ({ name, read, field });
  const has = new Map(fields.map((field) => [field.name, field]));
  const own = (name: string): FieldRow | null => has.get(name) ?? null;
  const first = [
    property("FileSystemObjectType", (row) => row.kind),
    property("Id", (row) => row.id, own("ID")),
    property("ServerRedirectedEmbedUri", () => null),
    property("ServerRedirectedEmbedUrl", () => ""),
    property("ContentTypeId", () => list.contentTypeId),
    property("Title", (row) => stored(row, "Title"), own("Title")),
    property("ComplianceAssetId", () => null),
  ];
  const custom = fields.filter(({ builtIn }) => !builtIn).flatMap(ofField);
  const last = [
    property("ID", (row) => row.id, own("ID")),
    property("Modified", (row) => row.modified, own("Modified")),
    property("Created", (row) => row.created, own("Created")),
    property("AuthorId", (row) => row.authorId, own("Author")),
    property("EditorId", (row) => row.editorId, own("Editor")),
    property("OData__UIVersionString", (row) => `${row.version}.0`, own("_UIVersionString")),
    ...(list.template === 101
      ? [property("OData__CopySource", () => null), property("CheckoutUserId", () => null)]
      : [property("Attachments", (row) => Object.keys(row.attachments).length > 0)]),
    property("GUID", (row) => row.guid, own("GUID")),
  ];
  const hidden = [
    property("FileRef", (row) => row.path ?? `${list.url}/${row.id}_.000`),
    property("FileLeafRef", (row) => row.path?.split("/").at(-1) ?? `${row.id}_.000`),
    property("FileDirRef", (row) => row.path?.slice(0, row.path.lastIndexOf("/")) ?? list.url),
    property("UniqueId", (row) => row.uniqueId),
    property("OData__x005f_UIVersion", (row) => row.version * 512),
    property("owshiddenversion", (row) => row.version),
    property("FSObjType", (row) => row.kind),
  ];
  const all = [...first, ...custom, ...last];
  return {
    all,
    byName: new Map([...all, ...hidden].map((one) => [one.name, one])),
    lookups: new Map(
      fields
        .filter((field) => isLookup(field) && (!field.builtIn || isPerson(field)))
        .map((field) => [entityProperty(field), field]),
    ),
  };
}

function ofField(field: FieldRow): ItemProperty[] {
  if (field.type === "Computed") return [];
  const name = entityProperty(field);
  const read = (row: ItemRow): Value => stored(row, field.name, field);
  if (!isLookup(field)) return [{ name, field, read }];
  const ids = { name: `${name}Id`, field, read };
  if (!isPerson(field)) return [ids];
  const texts = (row: ItemRow): Value => {
    const value = row.values[field.name] ?? null;
    if (Array.isArray(value)) return value.map(String);
    return value === null ? null : String(value);
  };
  return [ids, { name: `${name}StringId`, field, read: texts }];
}

function stored(row: ItemRow, name: string, field?: FieldRow): Value {
  const value = row.values[name] ?? null;
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    const { Url, Description } = value as { Url: string; Description: string };
    return complex("SP.FieldUrlValue", { Description, Url });
  }
  if (value === null || !Array.isArray(value)) return value as Value;
  // Empty choices are null, empty look-ups an empty list.
  return value.length === 0 && field && columnType(field).kind === 15 ? null : (value as Value);
}

/** A value as filters and orders compare it. */
export function comparable(value: Value): Literal | readonly Literal[] {
  if (value === null || typeof value !== "object") return value;
  if ("kind" in value) return value.kind === "complex" ? String(value.props.Url ?? "") : null;
  return value;
}

/** What is shown of the entry a look-up points to. */
export function titleOfLookup(target: ItemRow, field: FieldRow): StoredValue {
  const name = field.attributes.ShowField ?? "Title";
  return name === "ID" ? target.id : (target.values[name] ?? null);
}

/** The entry of a user in the hidden list of users, as expanded persons show it. */
export function userInfoProps(user: UserRow): { readonly [name: string]: Value } {
  return {
    Id: user.id,
    ID: user.id,
    Title: user.title,
    Name: user.login,
    EMail: user.email,
    UserName: user.email,
    FirstName: user.title.split(" ")[0] ?? "",
    LastName: user.title.split(" ").slice(1).join(" "),
    JobTitle: null,
    Department: null,
    WorkPhone: null,
    SipAddress: user.email,
    IsSiteAdmin: user.siteAdmin,
    Deleted: false,
    GUID: randomUUID(),
  };
}
