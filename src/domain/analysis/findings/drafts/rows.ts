import type { Day } from "../../../day.ts";
import { eachOf } from "../../../steps/inSteps.ts";
import type { Steps } from "../../../steps/steps.ts";

export type Some<T> = readonly [T, ...T[]];

/** Rows of one thing, together, in the order they come. */
export function groupsOf<T>(rows: readonly T[], key: (row: T) => string | number): Some<T>[] {
  const found = new Map<string | number, [T, ...T[]]>();
  for (const row of rows) file(found, row, key(row));
  return [...found.values()];
}

/** The same in steps. */
export function* groupedInSteps<T>(
  rows: readonly T[],
  key: (row: T) => string | number,
): Steps<Some<T>[]> {
  const found = new Map<string | number, [T, ...T[]]>();
  yield* eachOf(rows, (row) => file(found, row, key(row)), 1_000);
  yield;
  return [...found.values()];
}

function file<T>(groups: Map<string | number, [T, ...T[]]>, row: T, name: string | number): void {
  const group = groups.get(name);
  if (group) group.push(row);
  else groups.set(name, [row]);
}

/** Of a row of one look, the rows another look has of the same thing. */
export function* byName<T>(
  rows: readonly T[],
  name: (row: T) => string | number,
): Steps<(row: T) => readonly T[]> {
  const found = yield* groupedInSteps(rows, name);
  const groups = new Map(found.map((group) => [name(group[0]), group]));
  yield;
  return (row) => groups.get(name(row)) ?? [];
}

/** From the first day of any to the last day of any. */
export function stretch(periods: readonly { readonly from: Day; readonly to: Day }[]) {
  const from = periods.reduce<Day | null>((a, b) => (a === null || b.from < a ? b.from : a), null);
  const to = periods.reduce<Day | null>((a, b) => (a === null || b.to > a ? b.to : a), null);
  return { from, to };
}

/** A period's name among facts. */
export const daysName = ({ from, to }: { readonly from: Day; readonly to: Day }) => `${from}/${to}`;

export const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
