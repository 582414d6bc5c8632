import { errors } from "../errors.ts";
import type { Call } from "../protocol/call.ts";
import type { ItemRow, ListRow } from "../state/rows.ts";
import { compareLiterals, type Filter, matches, parseFilter } from "./filter.ts";
import { candidates, checkThreshold, threshold } from "./itemIndexes.ts";
import { type ItemProperties, type ItemProperty, itemProperties } from "./itemProperties.ts";
import { literalFor, single, sourceOf } from "./itemSource.ts";

const defaultPage = 100;

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
  if (filter) checkLiterals(properties, filter);
  checkThreshold(call, list, properties, filter, order);
  const top = options.top ?? defaultPage;
  const token = new URLSearchParams(options.skipToken ?? "");
  const after = Number(token.get("p_ID") ?? 0);
  if (!Number.isInteger(after)) throw errors.expressionInvalid(options.skipToken ?? "");
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
        const way = compareLiterals(single(property.read(a)), single(property.read(b)));
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

/** Refuses a literal that does not fit its column, also where no entry would be compared with it. */
function checkLiterals(properties: ItemProperties, filter: Filter): void {
  if (filter.kind === "and" || filter.kind === "or") {
    checkLiterals(properties, filter.left);
    checkLiterals(properties, filter.right);
  }
  if (filter.kind !== "compare") return;
  const { left, right } = filter;
  for (const [path, literal] of [
    [left, right],
    [right, left],
  ] as const) {
    if (path.kind !== "path" || literal.kind !== "literal" || path.path.length > 1) continue;
    const field = properties.byName.get(path.path[0] ?? "")?.field;
    if (field) literalFor(field, literal.value);
  }
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
      const way = compareLiterals(value, typeof value === "number" ? Number(text) : text);
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
