import type { Field, ValueOf } from "./field.ts";

/** Groups of a form, in the order they are shown. */
export const sections = ["subject", "effect", "term", "status"] as const;
export type Section = (typeof sections)[number];

export type Fields = { readonly [name: string]: Field };
export type ValuesOf<F extends Fields> = { readonly [N in keyof F]: ValueOf<F[N]> };

/** Something that must hold between a record's values; the words for its code live in i18n. */
export interface Rule<F extends Fields> {
  readonly code: RuleCode;
  /** The field a person mends it in. */
  readonly field: keyof F & string;
  readonly holds: (values: ValuesOf<F>) => boolean;
}

export const ruleCodes = [
  "endsBeforeStart",
  "endRequiredForTemporary",
  "permanentHasNoEnd",
  "steeringLevelRequired",
  "oneSubject",
  "rateOutOfRange",
  "negative",
] as const;
export type RuleCode = (typeof ruleCodes)[number];

export interface ListDefinition<N extends string = string, F extends Fields = Fields> {
  /** English name; its address in SharePoint is `Lists/mpi-<name>`. Never changes. */
  readonly name: N;
  readonly fields: F;
  /** Columns of its table on screen, in order. */
  readonly columns: readonly (keyof F & string)[];
  /** Fields of its form by group; a visible field named nowhere is shown in the first group. */
  readonly sections: { readonly [S in Section]?: readonly (keyof F & string)[] };
  readonly rules: readonly Rule<F>[];
  /** Where the model names no title: the fields the app makes one of. */
  readonly titleOf?: readonly (keyof F & string)[];
}

/** A list as data only: what a record of it is. */
export function defineList<const N extends string, const F extends Fields>(definition: {
  name: N;
  fields: F;
  columns: readonly (keyof F & string)[];
  sections?: { readonly [S in Section]?: readonly (keyof F & string)[] };
  rules?: readonly Rule<F>[];
  titleOf?: readonly (keyof F & string)[];
}): ListDefinition<N, F> {
  return { sections: {}, rules: [], ...definition };
}

/** Both ends count: the last day is not before the first. */
export const endNotBeforeStart = {
  code: "endsBeforeStart",
  field: "endsOn",
  holds: ({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) =>
    startsOn === null || endsOn === null || endsOn >= startsOn,
} as const;
