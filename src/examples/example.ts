import type { ValueOf } from "../domain/schema/field.ts";
import type { ListName, lists } from "../domain/schema/index.ts";

/** Name of an example of a list, for look-ups: "fb21". */
export type ExampleName = string;
/** Name of an example of any list, for references: "structures:fb21". */
export type ExampleReference = `${ListName}:${ExampleName}`;

type FieldsOf<L extends ListName> = (typeof lists)[L]["fields"];

/** A value as examples write it: plain text for days and moments, names for look-ups. */
type Written<F> = F extends { kind: "date" | "moment" }
  ? string
  : F extends { kind: "lookup" }
    ? ExampleName
    : F extends { kind: "lookups" }
      ? readonly ExampleName[]
      : F extends { kind: "reference" }
        ? ExampleReference
        : NonNullable<ValueOf<F>>;

type Required<L extends ListName> = {
  [N in keyof FieldsOf<L>]: FieldsOf<L>[N] extends { required: true } ? N : never;
}[keyof FieldsOf<L>];

/** The values of an example; what a form would ask for must be there, a field the list lacks does not compile. */
export type Example<L extends ListName> = {
  readonly [N in Required<L>]: Written<FieldsOf<L>[N]>;
} & {
  readonly [N in Exclude<keyof FieldsOf<L>, Required<L>>]?: Written<FieldsOf<L>[N]> | undefined;
};

/** The examples of a list by name, in the order they are created. */
export type Examples<L extends ListName> = { readonly [name: ExampleName]: Example<L> };
export type ExampleData = { readonly [L in ListName]: Examples<L> };

/** An example without its literal types, for code that treats all lists alike. */
export type AnyExample = { readonly [field: string]: unknown };
