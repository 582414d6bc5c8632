import type { Entry, Records } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";

/** Whether entries of a list can name a person, a unit or a structure at all. */
export function mayBeMine(list: ListName): boolean {
  return (
    list === "organisations" ||
    Object.values(definitionOf(list).fields).some(
      (field) =>
        field.kind === "person" ||
        field.kind === "persons" ||
        ((field.kind === "lookup" || field.kind === "lookups") &&
          (field.to === "organisations" || field.to === "structures")),
    )
  );
}

/** Whether an entry is this unit, or names this person, this unit, or a structure this unit carries. */
export function isMine(
  records: Records,
  list: ListName,
  entry: Entry,
  person: number | null,
  unit: number | null,
): boolean {
  const values = entry as unknown as { readonly [field: string]: unknown };
  if (list === "organisations" && unit !== null && entry.id === unit) return true;
  return Object.entries(definitionOf(list).fields).some(([name, field]) => {
    const ids = [values[name]].flat().filter((id) => typeof id === "number");
    if (field.kind === "person" || field.kind === "persons") {
      return person !== null && ids.includes(person);
    }
    if (unit === null || (field.kind !== "lookup" && field.kind !== "lookups")) return false;
    if (field.to === "organisations") return ids.includes(unit);
    const carried = (id: number) => records.structures.byId.get(id)?.provider === unit;
    return field.to === "structures" && ids.some(carried);
  });
}
