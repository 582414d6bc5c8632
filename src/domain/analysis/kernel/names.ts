import { type EntryMeta, nameOf, type Records } from "../../records.ts";
import type { ListName } from "../../schema/index.ts";
import type { PlanPeriod } from "./view.ts";

/** Plain data as JSON holds it. */
export type Json = { readonly [name: string]: JsonValue };
type JsonValue = null | boolean | number | string | readonly JsonValue[] | Json;

/** Names records outside the app; a period made of the horizon is named by its days. */
export function namer(records: Records) {
  const name = (list: ListName, entry: EntryMeta | null) =>
    entry === null ? null : nameOf(list, entry);
  return {
    name,
    names: (list: ListName, entries: readonly EntryMeta[]) =>
      entries.map((entry) => nameOf(list, entry)),
    period: ({ id, from, to }: PlanPeriod) =>
      name("periods", records.periods.byId.get(id) ?? null) ?? `${from}/${to}`,
  };
}

/** A record named only by its list and id. */
export function recordName(
  records: Records,
  record: { list: ListName; id: number } | null,
): string | null {
  if (record === null) return null;
  const entry = records[record.list].byId.get(record.id);
  return entry ? nameOf(record.list, entry) : `${record.list}:${record.id}`;
}
