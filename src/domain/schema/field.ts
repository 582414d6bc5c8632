import type { Day, Moment } from "../day.ts";
import type { ChoiceSet, UnknownChoice, WordOf } from "./choices.ts";

export type FieldKind =
  | "text"
  | "note"
  | "number"
  | "euro"
  | "percent"
  | "date"
  | "moment"
  | "flag"
  | "choice"
  | "choices"
  | "person"
  | "persons"
  | "link"
  | "reference"
  | "lookup"
  | "lookups";

interface Options {
  /** Asked for by the app's forms; entries made in SharePoint may lack it. */
  readonly required?: boolean;
  /** Indexed in SharePoint. */
  readonly indexed?: boolean;
  /** Not shown in forms; the app alone writes it. */
  readonly hidden?: boolean;
  /** A hidden text that is a list in JSON: of two who write it at once, what either added stands. */
  readonly log?: boolean;
  /** Written by a button, not typed: of two who press it at once the first one's value stands. */
  readonly first?: boolean;
}

interface Plain<K extends FieldKind> extends Options {
  readonly kind: K;
}
interface Counted extends Options {
  readonly kind: "number";
  readonly unit?: "fte" | "count" | "years" | "weeks" | "minutes";
  /** A place in an order moved by hand: only which of two is smaller counts, and nobody is asked about the number. */
  readonly rank?: boolean;
}
interface Worded<K extends "choice" | "choices", S extends ChoiceSet> extends Options {
  readonly kind: K;
  readonly words: S;
}
interface Pointing<K extends "lookup" | "lookups", T extends string> extends Options {
  readonly kind: K;
  /** Name of the list it points to. */
  readonly to: T;
}

export type FieldOf<K extends FieldKind> = K extends "number"
  ? Counted
  : K extends "choice" | "choices"
    ? Worded<K, ChoiceSet>
    : K extends "lookup" | "lookups"
      ? Pointing<K, string>
      : Plain<K>;

export type Field = { [K in FieldKind]: FieldOf<K> }[FieldKind];

/** One entry per kind of field: leave one out, or add a kind, and it no longer compiles. */
export type ByKind<Result> = { readonly [K in FieldKind]: (field: FieldOf<K>) => Result };

/** Applies the entry of the field's own kind. */
export function byKind<Result>(table: ByKind<Result>, field: Field): Result {
  // The table has exactly one entry per kind, which TypeScript cannot follow through the union.
  return (table[field.kind] as (field: Field) => Result)(field);
}

/** Value of a field as records hold it: null = not filled in (unknown), lists are never null. */
export type ValueOf<F> = F extends { kind: "choice"; words: infer S extends ChoiceSet }
  ? WordOf<S> | UnknownChoice | null
  : F extends { kind: "choices"; words: infer S extends ChoiceSet }
    ? readonly (WordOf<S> | UnknownChoice)[]
    : F extends { kind: infer K extends FieldKind }
      ? Values[K]
      : never;

interface Values {
  text: string | null;
  note: string | null;
  number: number | null;
  euro: number | null;
  /** 0–1 */
  percent: number | null;
  date: Day | null;
  moment: Moment | null;
  flag: boolean;
  choice: string | null;
  choices: readonly string[];
  /** Id of a user of the site. */
  person: number | null;
  persons: readonly number[];
  /** An address. */
  link: string | null;
  /** "list:id" */
  reference: string | null;
  lookup: number | null;
  lookups: readonly number[];
}

export type Value = Values[FieldKind];

export const text = <const O extends Options>(options = {} as O) =>
  ({ kind: "text", ...options }) as const;
export const note = <const O extends Options>(options = {} as O) =>
  ({ kind: "note", ...options }) as const;
export const number = <const O extends Options & Pick<Counted, "unit" | "rank">>(
  options = {} as O,
) => ({ kind: "number", ...options }) as const;
export const euro = <const O extends Options>(options = {} as O) =>
  ({ kind: "euro", ...options }) as const;
export const percent = <const O extends Options>(options = {} as O) =>
  ({ kind: "percent", ...options }) as const;
export const date = <const O extends Options>(options = {} as O) =>
  ({ kind: "date", ...options }) as const;
export const moment = <const O extends Options>(options = {} as O) =>
  ({ kind: "moment", ...options }) as const;
export const flag = <const O extends Options>(options = {} as O) =>
  ({ kind: "flag", ...options }) as const;
export const person = <const O extends Options>(options = {} as O) =>
  ({ kind: "person", ...options }) as const;
export const persons = <const O extends Options>(options = {} as O) =>
  ({ kind: "persons", ...options }) as const;
export const link = <const O extends Options>(options = {} as O) =>
  ({ kind: "link", ...options }) as const;
export const reference = <const O extends Options>(options = {} as O) =>
  ({ kind: "reference", ...options }) as const;
export const choice = <const S extends ChoiceSet, const O extends Options>(
  words: S,
  options = {} as O,
) => ({ kind: "choice", words, ...options }) as const;
export const choices = <const S extends ChoiceSet, const O extends Options>(
  words: S,
  options = {} as O,
) => ({ kind: "choices", words, ...options }) as const;
export const lookup = <const T extends string, const O extends Options>(to: T, options = {} as O) =>
  ({ kind: "lookup", to, ...options }) as const;
export const lookups = <const T extends string, const O extends Options>(
  to: T,
  options = {} as O,
) => ({ kind: "lookups", to, ...options }) as const;
