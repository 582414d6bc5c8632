import type { ListName } from "../../domain/schema/index.ts";
import { guessMapping } from "../../exchange/guessMapping.ts";
import type { Mapping, Source } from "../../exchange/mapping.ts";

/** Which field each column goes to; null where it is left out. */
export type ColumnFields = ReadonlyMap<string, string | null>;

/** The fields a mapping of one list gives to the columns. */
export function columnFields(headings: readonly string[], mapping: Mapping): ColumnFields {
  const [record] = mapping.records;
  const byColumn = new Map(
    Object.entries(record?.fields ?? {}).flatMap(([field, source]) =>
      "column" in source ? [[source.column, field] as const] : [],
    ),
  );
  return new Map(headings.map((heading) => [heading, byColumn.get(heading) ?? null]));
}

/** The guessed mapping with a person's choice of fields and fixed values put in; a field taken twice keeps its last column. */
export function fitMapping(
  headings: readonly string[],
  list: ListName,
  chosen: ColumnFields,
  fixed: ReadonlyMap<string, string> = new Map(),
): Mapping {
  const guessed = guessMapping(headings, list);
  const [record] = guessed.records;
  const known = record?.fields ?? {};
  const fields: { [field: string]: Source } = {};
  for (const [field, value] of fixed) if (value.trim() !== "") fields[field] = { value };
  for (const [column, field] of chosen) {
    if (field === null) continue;
    const before = known[field];
    fields[field] = before && "column" in before ? { ...before, column } : { column };
  }
  const identity = ["title", "provider", "startsOn", "task", "structure", "role"].flatMap(
    (name) => {
      const source = fields[name];
      return source && "column" in source ? [source.column] : [];
    },
  );
  return { ...guessed, identity, records: [{ as: list, list, fields }] };
}
