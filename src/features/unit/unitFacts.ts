import { isOpen } from "../../domain/analysis/measures/resolutions.ts";
import type { Records } from "../../domain/records.ts";

/** What belongs to a unit: everything whose provider is the unit or below it. */
export function unitFacts(records: Records, unit: number) {
  const units = below(records, unit);
  const structures = records.structures.all.filter(
    ({ provider, state }) => provider !== null && units.has(provider) && state !== "cancelled",
  );
  const own = new Set(structures.map(({ id }) => id));
  const isOwn = (id: number | null) => id !== null && own.has(id);
  return {
    structures,
    roles: records.responsibilities.all.filter(({ structure }) => isOwn(structure)),
    measures: records.measures.all.filter(
      ({ lead, status }) => isOwn(lead) && status !== "done" && status !== "dropped",
    ),
    open: records.outcomes.all
      .filter(
        (outcome) =>
          outcome.responsible !== null && units.has(outcome.responsible) && isOpen(outcome),
      )
      .sort((a, b) => ((a.dueOn ?? "9") < (b.dueOn ?? "9") ? -1 : 1)),
  };
}

function below(records: Records, unit: number): ReadonlySet<number> {
  const units = new Set([unit]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, unitOf } of records.organisations.all) {
      if (unitOf !== null && units.has(unitOf) && !units.has(id)) {
        units.add(id);
        grown = true;
      }
    }
  }
  return units;
}
