import { type Records, table } from "../../domain/records.ts";

export interface Filter {
  readonly field: number | null;
  readonly carrier: number | null;
}

/** The records with no other structures than those of a field and a carrier; the same object where all are meant. */
export function onlyStructures(records: Records, { field, carrier }: Filter): Records {
  if (field === null && carrier === null) return records;
  const structures = records.structures.all.filter(
    (structure) =>
      (field === null || structure.actionFields.includes(field)) &&
      (carrier === null || structure.carrier === carrier),
  );
  return { ...records, structures: table(structures) };
}
