import { nameOf, type Records } from "../../../src/domain/records.ts";
import type { ListName } from "../../../src/domain/schema/index.ts";

/** What a value of JSON has to be; answers what is wrong, each with its place. */
export type Shape = (value: unknown, place: string, records: Records) => readonly string[];

const is =
  (what: string, test: (value: unknown) => boolean): Shape =>
  (value, place) =>
    test(value) ? [] : [`${place}: ${JSON.stringify(value)} is no ${what}`];

export const number = is("number", (value) => typeof value === "number" && Number.isFinite(value));
export const count = is("count", (value) => Number.isInteger(value) && (value as number) >= 0);
export const share = is("share", (value) => typeof value === "number" && value >= 0 && value <= 1);
export const flag = is("flag", (value) => typeof value === "boolean");
export const text = is("text", (value) => typeof value === "string" && value !== "");
export const oneDay = is(
  "day",
  (value) =>
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toISOString().startsWith(value),
);
export const firstOfMonth = is("first of a month", (value) => /^\d{4}-\d{2}-01$/.test(`${value}`));

export const word = (...words: readonly string[]) =>
  is(words.join("|"), (value) => words.includes(value as string));

/** The key of a record of one of the lists; of one without a key "list:id". */
export function record(...lists: readonly ListName[]): Shape {
  return (value, place, records) =>
    lists.some((list) => records[list].all.some((entry) => nameOf(list, entry) === value))
      ? []
      : [`${place}: ${JSON.stringify(value)} names nothing of ${lists}`];
}

export const orNull =
  (shape: Shape): Shape =>
  (value, place, records) =>
    value === null ? [] : shape(value, place, records);

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, place, records) => {
    const wrong = shapes.map((shape) => shape(value, place, records));
    return wrong.some((found) => found.length === 0) ? [] : wrong.flat();
  };

export function list(shape: Shape, length?: number): Shape {
  return (value, place, records) =>
    Array.isArray(value) && (length === undefined || value.length === length)
      ? value.flatMap((one, at) => shape(one, `${place}[${at}]`, records))
      : [`${place}: no list${length === undefined ? "" : ` of ${length}`}`];
}

/** An object with these keys and no others. */
export function exactly(keys: { readonly [key: string]: Shape }): Shape {
  return (value, place, records) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return [`${place}: no object`];
    const held = Object.keys(value);
    const odd = [
      ...Object.keys(keys).filter((key) => !held.includes(key)),
      ...held.filter((key) => !(key in keys)),
    ];
    return [
      ...odd.map((key) => `${place}.${key}: ${key in keys ? "missing" : "not promised"}`),
      ...Object.entries(keys).flatMap(([key, shape]) =>
        held.includes(key)
          ? shape((value as { [key: string]: unknown })[key], `${place}.${key}`, records)
          : [],
      ),
    ];
  };
}
