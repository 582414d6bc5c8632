import { errors } from "../errors.ts";
import { isIndexed } from "../fields/columns.ts";
import type { Call } from "../protocol/call.ts";
import type { FieldRow, ItemRow, ListRow, StoredValue } from "../state/rows.ts";
import { type Filter, type Literal, matches } from "./filter.ts";
import type { ItemProperties, ItemProperty } from "./itemProperties.ts";
import { literalFor, sourceOf } from "./itemSource.ts";

/** Rows that a query may touch without an index. */
export const threshold = 5000;

/** Entries an index leaves to look at, or all after an id. */
export function candidates(
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
export function checkThreshold(
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
