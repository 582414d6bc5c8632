import type { Field, Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
import { type FieldValues, manyOf, sameValue } from "./values.ts";

/** A field two people changed to different values: what it was, and what each made of it. */
export interface FieldConflict {
  readonly field: string;
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

export interface Merged {
  /** What is left to be written so that both sides' changes stand. */
  readonly values: FieldValues;
  /** What only a person can decide. */
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Brings together, field by field, what was changed here (`mine`, seen as `base` before) and what
 * stands there now. Fields of several entries merge as sets: everything either side added stands,
 * everything either side took out is gone.
 */
export function merge(
  list: ListName,
  base: FieldValues,
  mine: FieldValues,
  theirs: FieldValues,
): Merged {
  const values: { [field: string]: Value } = {};
  const conflicts: FieldConflict[] = [];
  for (const [field, wanted] of Object.entries(mine)) {
    const before = base[field] ?? null;
    const now = theirs[field] ?? null;
    if (sameValue(now, wanted)) continue;
    if (sameValue(before, wanted)) continue;
    if (sameValue(before, now)) values[field] = wanted;
    else if (holdsSeveral(definitionOf(list).fields[field])) {
      const united = mergeSets(before, wanted, now);
      if (!sameValue(united, now)) values[field] = united;
    } else conflicts.push({ field, base: before, mine: wanted, theirs: now });
  }
  return { values, conflicts };
}

function holdsSeveral(field: Field | undefined): boolean {
  return field?.kind === "choices" || field?.kind === "lookups" || field?.kind === "persons";
}

function mergeSets(base: Value, mine: Value, theirs: Value): Value {
  const before = new Set(manyOf(base));
  const wanted = new Set(manyOf(mine));
  const kept = manyOf(theirs).filter((one) => wanted.has(one) || !before.has(one));
  const added = [...wanted].filter((one) => !before.has(one) && !kept.includes(one));
  // Entries of one field are all words or all ids.
  return [...kept, ...added] as readonly string[] | readonly number[];
}
