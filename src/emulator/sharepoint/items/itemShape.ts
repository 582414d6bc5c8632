import { randomUUID } from "node:crypto";
import { errors } from "../errors.ts";
import { isPerson } from "../fields/columns.ts";
import { countsAsLookup } from "../fields/fieldMaking.ts";
import type { Call } from "../protocol/call.ts";
import { collection, type Entity, nothing, type Value } from "../protocol/entity.ts";
import type { QueryOptions } from "../protocol/options.ts";
import type { FieldRow, ItemRow, ListRow } from "../state/rows.ts";
import { type ItemProperties, type ItemProperty, itemProperties } from "./itemProperties.ts";
import { targetIds, targetList, targets } from "./itemSource.ts";

const maxLookups = 12;

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
