import { randomUUID } from "node:crypto";
import { isIndexed, isPerson, targetListId } from "./columns.ts";
import { errors } from "./errors.ts";
import { countsAsLookup } from "./fieldMaking.ts";
import {
  compare,
  type Filter,
  type FilterSource,
  type Literal,
  matches,
  parseFilter,
} from "./filter.ts";
import {
  comparable,
  type ItemProperties,
  type ItemProperty,
  itemProperties,
  userInfoProps,
} from "./itemProperties.ts";
import type { Call } from "./protocol/call.ts";
import { collection, type Entity, nothing, type Value } from "./protocol/entity.ts";
import type { QueryOptions } from "./protocol/options.ts";
import type { FieldRow, ItemRow, ListRow, StoredValue } from "./state/rows.ts";
import { parseInstant } from "./zone.ts";

/** Rows that a query may touch without an index. */
const threshold = 5000;
const defaultPage = 100;
const maxLookups = 12;

export interface Page {
  readonly rows: readonly ItemRow[];
  /** Parameters that lead to the next page, or null at the end. */
  readonly next: string | null;
}

/** One page of the entries asked for, in the order asked for. */
export function queryItems(call: Call, list: ListRow): Page {
  const { options, state } = call;
  const properties = itemProperties(state, list);
  if (options.top !== null && options.top > threshold) throw errors.tooManyRowsAsked();
  const filter = options.filter === null ? null : parseFilter(options.filter);
  const order = options.orderBy.map(({ field, ascending }) => ({
    property: propertyOf(properties, field),
    ascending,
  }));
  checkThreshold(call, list, properties, filter, order);
  const top = options.top ?? defaultPage;
  const token = new URLSearchParams(options.skipToken ?? "");
  const after = Number(token.get("p_ID") ?? 0);
  const byId = order.every(({ property, ascending }) => property.name === "Id" && ascending);
  if (byId) {
    const rows: ItemRow[] = [];
    let more = false;
    for (const row of candidates(call, list, properties, filter, after)) {
      if (filter && !matches(filter, sourceOf(call, properties, row))) continue;
      if (rows.length === top) {
        more = true;
        break;
      }
      rows.push(row);
    }
    return { rows, next: more ? pageToken(rows, []) : null };
  }
  const sorted = [...candidates(call, list, properties, filter, 0)]
    .filter((row) => !filter || matches(filter, sourceOf(call, properties, row)))
    .sort((a, b) => {
      for (const { property, ascending } of order) {
        const way = compare(single(property.read(a)), single(property.read(b)));
        if (way !== 0) return ascending ? way : -way;
      }
      return a.id - b.id;
    });
  const first = after > 0 ? firstAfter(sorted, token, order, after) : 0;
  const rows = sorted.slice(first, first + top);
  const more = first + rows.length < sorted.length;
  return {
    rows,
    next: more
      ? pageToken(
          rows,
          order.map(({ property }) => property),
        )
      : null,
  };
}

/** Where the next page begins, also where the last row of the page before is gone meanwhile. */
function firstAfter(
  sorted: readonly ItemRow[],
  token: URLSearchParams,
  order: readonly { readonly property: ItemProperty; readonly ascending: boolean }[],
  after: number,
): number {
  const first = sorted.findIndex((row) => {
    for (const { property, ascending } of order) {
      const value = single(property.read(row));
      const text = token.get(`p_${property.name}`);
      if (text === null) continue;
      const way = compare(value, typeof value === "number" ? Number(text) : text);
      if (way !== 0) return ascending ? way > 0 : way < 0;
    }
    return row.id > after;
  });
  return first < 0 ? sorted.length : first;
}

function pageToken(rows: readonly ItemRow[], order: readonly ItemProperty[]): string | null {
  const last = rows.at(-1);
  if (!last) return null;
  const parts = order
    .filter(({ name }) => name !== "Id" && name !== "ID")
    .map(
      (property) =>
        `&p_${property.name}=${encodeURIComponent(String(single(property.read(last)) ?? ""))}`,
    );
  return `Paged=TRUE${parts.join("")}&p_ID=${last.id}`;
}

function single(value: Value): Literal {
  const one = comparable(value);
  return Array.isArray(one) ? ((one as readonly Literal[])[0] ?? null) : (one as Literal);
}

/** Entries an index leaves to look at, or all after an id. */
function candidates(
  call: Call,
  list: ListRow,
  properties: ItemProperties,
  filter: Filter | null,
  after: number,
): Iterable<ItemRow> {
  const items = call.state.items(list.id);
  const equal = filter && equality(properties, filter);
  if (!equal) return items.after(after);
  if (equal.field.name === "ID") {
    const row = items.get(Number(equal.value));
    return row && row.id > after ? [row] : [];
  }
  const value = literalFor(equal.field, equal.value) as StoredValue;
  return items.equal(equal.field.name, value).filter((row) => row.id > after);
}

/** An "indexed column eq value" that every match fulfils. */
function equality(
  properties: ItemProperties,
  filter: Filter,
): { field: FieldRow; value: Literal } | null {
  if (filter.kind === "and")
    return equality(properties, filter.left) ?? equality(properties, filter.right);
  if (filter.kind !== "compare" || filter.operator !== "eq") return null;
  const { left, right } = filter;
  if (left.kind !== "path" || right.kind !== "literal" || right.value === null) return null;
  const field =
    left.path.length === 1 ? properties.byName.get(left.path[0] as string)?.field : null;
  if (
    !field ||
    !isIndexed(field) ||
    (field.builtIn && field.name !== "ID" && field.name !== "Title")
  )
    return null;
  return { field, value: right.value };
}

/** Whether SharePoint would have to look at more than 5,000 rows: no index helps, or not enough. */
function checkThreshold(
  call: Call,
  list: ListRow,
  properties: ItemProperties,
  filter: Filter | null,
  order: readonly { readonly property: ItemProperty }[],
): void {
  const items = call.state.items(list.id);
  if (items.size <= threshold) return;
  if (filter) {
    const reach = indexReach(properties, filter);
    if (!reach) throw errors.threshold();
    if (reach.onlyIds) return;
    let touched = 0;
    for (const row of candidates(call, list, properties, filter, 0))
      if (matches(reach.filter, sourceOf(call, properties, row)) && ++touched > threshold)
        throw errors.threshold();
    return;
  }
  if (order.some(({ property }) => !property.field || !isIndexed(property.field)))
    throw errors.threshold();
}

interface Reach {
  readonly filter: Filter;
  readonly onlyIds: boolean;
}

/** The part of a filter that indexes can answer; null where they cannot help. */
function indexReach(properties: ItemProperties, filter: Filter): Reach | null {
  if (filter.kind === "and" || filter.kind === "or") {
    const left = indexReach(properties, filter.left);
    const right = indexReach(properties, filter.right);
    if (left && right)
      return {
        filter: { kind: filter.kind, left: left.filter, right: right.filter },
        onlyIds: left.onlyIds && right.onlyIds,
      };
    return filter.kind === "and" ? (left ?? right) : null;
  }
  if (filter.kind === "test") {
    const [first] = filter.call.kind === "call" ? filter.call.args : [];
    const starts = filter.call.kind === "call" && filter.call.name === "startswith";
    return starts && first?.kind === "path" && isIndexedPath(properties, first.path)
      ? { filter, onlyIds: false }
      : null;
  }
  if (filter.operator === "ne" || filter.left.kind !== "path") return null;
  if (!isIndexedPath(properties, filter.left.path)) return null;
  const name = filter.left.path[0];
  return { filter, onlyIds: name === "Id" || name === "ID" };
}

function isIndexedPath(properties: ItemProperties, path: readonly string[]): boolean {
  const [name = ""] = path;
  const field = properties.byName.get(name)?.field ?? properties.lookups.get(name);
  return field !== null && field !== undefined && isIndexed(field);
}

function propertyOf(properties: ItemProperties, name: string): ItemProperty {
  const found = properties.byName.get(name);
  if (found) return found;
  const [lookup = "", inner] = name.split("/");
  const field = properties.lookups.get(lookup);
  if (!field) throw errors.propertyMissing(name);
  if (inner === undefined) throw errors.expandNeeded(name);
  const ids = properties.byName.get(`${lookup}Id`);
  if (!ids) throw errors.propertyMissing(name);
  return ids;
}

/** How a filter reads an entry: its properties, and through look-ups those of others. */
function sourceOf(call: Call, properties: ItemProperties, row: ItemRow): FilterSource {
  return {
    read: (path) => {
      const [name = "", inner] = path;
      const field = properties.lookups.get(name);
      if (inner !== undefined && field)
        return targets(call, field, row).map((props) => single(props(inner)));
      if (field && inner === undefined && !properties.byName.has(name)) {
        if (isPerson(field)) throw errors.expandNeeded(name);
        return targets(call, field, row).map((props) => single(props("Title")));
      }
      const property = properties.byName.get(name);
      if (!property) throw errors.propertyMissing(path.join("/"));
      return comparable(property.read(row));
    },
    literal: (path, value) => {
      const property = properties.byName.get(path[0] ?? "");
      return path.length === 1 && property?.field ? literalFor(property.field, value) : value;
    },
  };
}

function literalFor(field: FieldRow, value: Literal): Literal {
  if (field.type === "DateTime" && typeof value === "string") {
    const instant = parseInstant(value);
    if (instant === null) throw errors.expressionInvalid(value);
    return instant;
  }
  if (field.type === "Boolean" && typeof value === "number") return value !== 0;
  const numeric = ["Number", "Currency", "Counter", "Integer"].includes(field.type);
  return numeric && typeof value === "string" && value !== "" ? Number(value) : value;
}

/** The entries or users a look-up points to, each as a reader of its properties. */
function targets(call: Call, field: FieldRow, row: ItemRow): ((name: string) => Value)[] {
  return targetIds(field, row).flatMap((id) => {
    if (isPerson(field)) {
      const user = call.state.users.get(id);
      const props = user && userInfoProps(user);
      return props ? [(name: string): Value => readNamed(props, name)] : [];
    }
    const list = targetList(call, field);
    const target = list && call.state.items(list.id).get(id);
    if (!list || !target) return [];
    const { byName } = itemProperties(call.state, list);
    return [
      (name: string): Value => {
        const property = byName.get(name);
        if (!property) throw errors.propertyMissing(`${field.name}/${name}`);
        return property.read(target);
      },
    ];
  });
}

function readNamed(props: { readonly [name: string]: Value }, name: string): Value {
  const value = props[name];
  if (value === undefined) throw errors.propertyMissing(name);
  return value;
}

function targetIds(field: FieldRow, row: ItemRow): readonly number[] {
  if (field.name === "Author") return [row.authorId];
  if (field.name === "Editor") return [row.editorId];
  const value = row.values[field.name] ?? null;
  if (typeof value === "number") return [value];
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

function targetList(call: Call, field: FieldRow): ListRow | null {
  return call.state.lists.get(targetListId(field)) ?? null;
}

/** Turns entries into what $select and $expand ask for; everything is checked before the first row. */
export function itemShaper(
  call: Call,
  list: ListRow,
  extras: { readonly [name: string]: (row: ItemRow) => Value },
): (row: ItemRow) => Entity {
  const properties = itemProperties(call.state, list);
  const { plain, expanded } = plan(call.options, properties, extras);
  checkLookups(call.options, properties);
  const type = `SP.Data.${list.entityName}Item`;
  return (row) => {
    const props: { [name: string]: Value } = {};
    for (const { name, subset } of expanded) {
      const extra = extras[name];
      const field = properties.lookups.get(name);
      if (field) props[name] = expandLookup(call, field, row, subset);
      else if (extra) props[name] = extra(row);
    }
    for (const property of plain) props[property.name] = property.read(row);
    return {
      kind: "entity",
      type,
      id: randomUUID(),
      editLink: `Web/Lists(guid'${list.id}')/Items(${row.id})`,
      etag: `"${row.version}"`,
      navigation: [
        "FieldValuesAsText",
        "File",
        "Folder",
        "ParentList",
        "AttachmentFiles",
        "Versions",
      ],
      props,
    };
  };
}

interface Plan {
  readonly plain: readonly ItemProperty[];
  readonly expanded: readonly { readonly name: string; readonly subset: readonly string[] }[];
}

function plan(
  options: QueryOptions,
  properties: ItemProperties,
  extras: { readonly [name: string]: unknown },
): Plan {
  const expands = options.expand.map(([name = ""]) => name);
  const plain: ItemProperty[] = options.all ? [...properties.all] : [];
  for (const [name = "", inner] of options.select) {
    if (inner !== undefined) {
      if (!expands.includes(name)) throw errors.expandNeeded(name);
      continue;
    }
    const property = properties.byName.get(name);
    if (property) {
      plain.push(property);
      // Asking for Id also brings ID, and the other way round.
      if (name === "Id") plain.push(properties.byName.get("ID") as ItemProperty);
    } else if (properties.lookups.has(name)) throw errors.expandNeeded(name);
    else if (!(name in extras && expands.includes(name))) throw errors.propertyMissing(name);
  }
  const expanded = expands.map((name) => {
    const subset = options.select
      .filter(([first, inner]) => first === name && inner !== undefined)
      .map(([, inner]) => inner as string);
    if (properties.lookups.has(name)) {
      if (subset.length === 0) throw errors.expandNeeded(name);
    } else if (!(name in extras)) throw errors.propertyMissing(name);
    return { name, subset };
  });
  return { plain: [...new Set(plain)], expanded };
}

/** Persons and look-ups a query joins; author and editor count only where they are asked for. */
function checkLookups(options: QueryOptions, properties: ItemProperties): void {
  const joined = new Set<FieldRow>();
  const count = (field: FieldRow | null | undefined): void => {
    if (field && countsAsLookup(field)) joined.add(field);
  };
  if (options.all) for (const { field } of properties.all) count(field);
  for (const [name = ""] of options.select)
    count(properties.lookups.get(name) ?? properties.byName.get(name)?.field);
  if (joined.size > maxLookups) throw errors.lookupThreshold();
}

function expandLookup(call: Call, field: FieldRow, row: ItemRow, subset: readonly string[]): Value {
  const list = isPerson(field) ? null : targetList(call, field);
  const type = list ? `SP.Data.${list.entityName}Item` : "SP.Data.UserInfoItem";
  const entities = targets(call, field, row).map((read, at): Entity => {
    const props = Object.fromEntries(subset.map((name) => [name, read(name)]));
    const id = targetIds(field, row)[at];
    return {
      kind: "entity",
      type,
      id: randomUUID(),
      editLink: list
        ? `Web/Lists(guid'${list.id}')/Items(${id})`
        : `Web/SiteUserInfoList/Items(${id})`,
      props,
    };
  });
  if (entities.length === 0) return nothing;
  const many = field.type === "LookupMulti" || field.type === "UserMulti";
  return many ? collection(entities) : (entities[0] as Entity);
}
