import { nameOf, type Records } from "../domain/records.ts";
import { listNames } from "../domain/schema/index.ts";

/** Names for what leaves the app: an entry becomes its `key`, else `list:id`; a period of the plan likewise. */
export interface Names {
  /** The value with every entry in it replaced by its name. */
  of(value: unknown): unknown;
  entry(entry: object | null | undefined): string | null;
  /** By its id; null where the period is made of the horizon because none is recorded. */
  period(period: { readonly id: number }): string | null;
}

export function namesOf(records: Records): Names {
  const names = new Map<object, string>();
  for (const list of listNames) {
    for (const entry of records[list].all) names.set(entry, nameOf(list, entry));
  }
  const period = ({ id }: { readonly id: number }) => {
    const entry = records.periods.byId.get(id);
    return entry ? nameOf("periods", entry) : null;
  };
  const of = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(of);
    if (value === null || typeof value !== "object") return value;
    const name = names.get(value);
    if (name !== undefined) return name;
    if (value instanceof Map) return of([...value]);
    if (value instanceof Set) return of([...value]);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key === "period" && isPeriod(part) ? period(part) : of(part),
      ]),
    );
  };
  return { of, entry: (entry) => (entry ? (names.get(entry) ?? null) : null), period };
}

function isPeriod(value: unknown): value is { readonly id: number } {
  return value !== null && typeof value === "object" && "id" in value && "from" in value;
}
