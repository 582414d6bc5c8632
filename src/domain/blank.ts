import { type ByKind, byKind, type Value } from "./schema/field.ts";
import { definitionOf, type ListName, type Values } from "./schema/index.ts";

/** The values of a record nothing is filled in of. */
export function blankValues<L extends ListName>(list: L): Values<L> {
  const pairs = Object.entries(definitionOf(list).fields).map(([name, field]) => [
    name,
    byKind(blank, field),
  ]);
  // Made of the list's own fields, each empty in the way of its kind.
  return Object.fromEntries(pairs) as Values<L>;
}

const nothing = () => null;
const noEntries = (): readonly never[] => [];

const blank: ByKind<Value> = {
  text: nothing,
  note: nothing,
  number: nothing,
  euro: nothing,
  percent: nothing,
  date: nothing,
  moment: nothing,
  flag: () => false,
  choice: nothing,
  choices: noEntries,
  person: nothing,
  persons: noEntries,
  link: nothing,
  reference: nothing,
  lookup: nothing,
  lookups: noEntries,
};
