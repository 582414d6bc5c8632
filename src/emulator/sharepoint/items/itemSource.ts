import { errors } from "../errors.ts";
import { isPerson, targetListId } from "../fields/columns.ts";
import { parseNumber } from "../numbers.ts";
import type { Call } from "../protocol/call.ts";
import type { Value } from "../protocol/entity.ts";
import type { FieldRow, ItemRow, ListRow } from "../state/rows.ts";
import { parseInstant } from "../zone.ts";
import type { FilterSource, Literal } from "./filter.ts";
import {
  comparable,
  type ItemProperties,
  itemProperties,
  userInfoProps,
} from "./itemProperties.ts";

/** The value, or the first of several. */
export function single(value: Value): Literal {
  const one = comparable(value);
  return Array.isArray(one) ? ((one as readonly Literal[])[0] ?? null) : (one as Literal);
}

/** How a filter reads an entry: its properties, and through look-ups those of others. */
export function sourceOf(call: Call, properties: ItemProperties, row: ItemRow): FilterSource {
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

export function literalFor(field: FieldRow, value: Literal): Literal {
  if (field.type === "DateTime" && typeof value === "string") {
    const instant = parseInstant(value);
    if (instant === null) throw errors.expressionInvalid(value);
    return instant;
  }
  if (field.type === "Boolean" && typeof value === "number") return value !== 0;
  const numeric = ["Number", "Currency", "Counter", "Integer"].includes(field.type);
  if (!numeric || typeof value !== "string" || value === "") return value;
  const number = parseNumber(value);
  if (number === null) throw errors.expressionInvalid(value);
  return number;
}

/** The entries or users a look-up points to, each as a reader of its properties. */
export function targets(call: Call, field: FieldRow, row: ItemRow): ((name: string) => Value)[] {
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

export function targetIds(field: FieldRow, row: ItemRow): readonly number[] {
  if (field.name === "Author") return [row.authorId];
  if (field.name === "Editor") return [row.editorId];
  const value = row.values[field.name] ?? null;
  if (typeof value === "number") return [value];
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

export function targetList(call: Call, field: FieldRow): ListRow | null {
  return call.state.lists.get(targetListId(field)) ?? null;
}
