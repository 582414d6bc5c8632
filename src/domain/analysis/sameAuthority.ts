import type { Records } from "../records.ts";
import type { Organisation, Structure } from "./entries.ts";

/** Whether the carriers of both are, or belong to, one organisation at the top. */
export function sameAuthority(records: Records, [a, b]: readonly [Structure, Structure]): boolean {
  const authority = authorityOf(records, a.carrier);
  return authority !== null && authority === authorityOf(records, b.carrier);
}

/** The organisation a unit belongs to at the top; circles end where they close. */
function authorityOf(records: Records, id: number | null): Organisation | null {
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
