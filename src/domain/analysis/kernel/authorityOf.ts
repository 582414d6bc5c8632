import type { Records } from "../../records.ts";
import type { Organisation } from "./entries.ts";

/** The organisation a unit belongs to at the top; circles end where they close. */
export function authorityOf(records: Records, id: number | null): Organisation | null {
  const seen = new Set<number>();
  let found = records.organisations.byId.get(id ?? Number.NaN) ?? null;
  while (found !== null && found.unitOf !== null && !seen.has(found.id)) {
    seen.add(found.id);
    const above = records.organisations.byId.get(found.unitOf);
    if (above === undefined) break;
    found = above;
  }
  return found;
}
