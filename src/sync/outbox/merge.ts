import type { Field, Value } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
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
 * everything either side took out is gone. Of two places in an order the later one stands. What the
 * app itself writes into a hidden field nobody has typed, so nobody is asked about it; of what a button
 * writes the first one's value stands.
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
    if (sameValue(before, now) || isRank(list, field)) values[field] = wanted;
    else if (definitionOf(list).fields[field]?.first) continue;
    else if (holdsSeveral(definitionOf(list).fields[field])) {
      const united = mergeSets(before, wanted, now);
      if (!sameValue(united, now)) values[field] = united;
    } else if (isHidden(list, field)) values[field] = mergeUnseen(list, field, before, wanted, now);
    else conflicts.push({ field, base: before, mine: wanted, theirs: now });
  }
  return { values, conflicts };
}

/** Whether a field is a place in an order: whoever moves last has moved it, and nobody typed the number. */
function isRank(list: ListName, field: string): boolean {
  const definition = definitionOf(list).fields[field];
  return definition?.kind === "number" && definition.rank === true;
}

/** Whether a field is written by the app alone and shown nowhere. */
export function isHidden(list: ListName, field: string): boolean {
  return definitionOf(list).fields[field]?.hidden === true;
}

export function holdsSeveral(field: Field | undefined): boolean {
  return field?.kind === "choices" || field?.kind === "lookups" || field?.kind === "persons";
}

/** What nobody typed follows what is written with it; of a log, what either side noted stands. */
function mergeUnseen(
  list: ListName,
  field: string,
  base: Value,
  mine: Value,
  theirs: Value,
): Value {
  if (!definitionOf(list).fields[field]?.log) return mine;
  const [before, wanted, now] = [base, mine, theirs].map(linesOf) as [Lines, Lines, Lines];
  const kept = [...now].filter(([line]) => wanted.has(line) || !before.has(line));
  const added = [...wanted].filter(([line]) => !before.has(line) && !now.has(line));
  const lines = [...kept, ...added].map(([, line]) => line);
  return lines.length === 0 ? null : JSON.stringify(lines);
}

/** Entries of a log by their text. */
type Lines = ReadonlyMap<string, unknown>;

function linesOf(text: Value): Lines {
  if (typeof text !== "string" || text === "") return new Map();
  try {
    const lines: unknown = JSON.parse(text);
    return new Map(Array.isArray(lines) ? lines.map((line) => [JSON.stringify(line), line]) : []);
  } catch (error) {
    // Somebody may have typed into the column in SharePoint; that reads as no log here as elsewhere.
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

function mergeSets(base: Value, mine: Value, theirs: Value): Value {
  const before = new Set(manyOf(base));
  const wanted = new Set(manyOf(mine));
  const kept = manyOf(theirs).filter((one) => wanted.has(one) || !before.has(one));
  const added = [...wanted].filter((one) => !before.has(one) && !kept.includes(one));
  // Entries of one field are all words or all ids.
  return [...kept, ...added] as readonly string[] | readonly number[];
}
