import type { Moment } from "../../domain/day.ts";
import type { PastVersion } from "../../domain/ports.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { type ColumnSite, columnOf, type Item, internalName } from "../schema/columns.ts";

/** One earlier state of an entry; look-ups and people stand in it as objects with their id. */
export function readVersion(list: ListName, item: Item, site: ColumnSite): PastVersion {
  const values = Object.entries(definitionOf(list).fields).map(([name, field]) => {
    const value = ids(item[internalName(name)]);
    return [name, columnOf(field).read(value, site)];
  });
  return {
    at: instant(String(item.Modified ?? item.Created)),
    by: String((item.Editor as { LookupValue?: unknown } | undefined)?.LookupValue ?? ""),
    values: Object.fromEntries(values),
  };
}

function ids(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ids);
  if (typeof value !== "object" || value === null) return value;
  return "LookupId" in value ? value.LookupId : value;
}

/** `Created` of a version stands without the Z it means. */
function instant(text: string): Moment {
  return (text.endsWith("Z") ? text : `${text}Z`) as Moment;
}
