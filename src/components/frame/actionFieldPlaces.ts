import { inOrder } from "../../domain/rank.ts";
import type { Table } from "../../domain/records.ts";

/** Place of each Handlungsfeld in the office's order, from 0 on. */
export function actionFieldPlaces(fields: Table<"actionFields">): ReadonlyMap<number, number> {
  const known = places.get(fields);
  if (known) return known;
  const made = new Map(inOrder(fields.all).map(({ id }, place) => [id, place]));
  places.set(fields, made);
  return made;
}

const places = new WeakMap<Table<"actionFields">, ReadonlyMap<number, number>>();
