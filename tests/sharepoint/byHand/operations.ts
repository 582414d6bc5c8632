import fc from "fast-check";
import type { Field } from "../../../src/domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../../../src/domain/schema/index.ts";
import type { SchemaChange } from "../../support/site.ts";

/** Random sequences of changes to different lists, as they may meet on one site. */
export interface Round {
  readonly sequences: readonly (readonly SchemaChange[])[];
  /** Which fields of each list are written afterwards, by their place. */
  readonly written: readonly number[];
  /** Whether what is missing is made again in the end. */
  readonly provisioned: boolean;
}

/** Sequences in a round, each of one to thirty changes to two lists of its own. */
export const sequencesPerRound = 13;

export const rounds: fc.Arbitrary<Round> = fc
  .shuffledSubarray([...listNames], { minLength: listNames.length })
  .chain((lists) =>
    fc.record({
      sequences: fc.tuple(
        ...Array.from({ length: sequencesPerRound }, (_, at) =>
          fc.array(fc.oneof(...lists.slice(at * 2, at * 2 + 2).map(operationOn)), {
            minLength: 1,
            maxLength: 30,
          }),
        ),
      ),
      written: fc.array(fc.nat({ max: 29 }), { minLength: 1, maxLength: 2 }),
      provisioned: fc.integer({ min: 0, max: 3 }).map((draw) => draw === 0),
    }),
  );

const types = ["Text", "Note", "Choice", "MultiChoice", "Number", "Boolean", "DateTime"];
const words = fc.constantFrom("offen", "geplant", "neues Wort", "A", "sonstige", "Ä & <b>'");

function operationOn(list: ListName): fc.Arbitrary<SchemaChange> {
  const fields = Object.keys(definitionOf(list).fields);
  const column = fc.constantFrom(...fields.map(internalName), "key", "byHand");
  const ofColumn = (op: string, more: { readonly [name: string]: fc.Arbitrary<unknown> } = {}) =>
    fc.record({ list: fc.constant(`mpi-${list}`), op: fc.constant(op), column, ...more });
  const ofList = (op: string, more: { readonly [name: string]: fc.Arbitrary<unknown> } = {}) =>
    fc.record({ list: fc.constant(`mpi-${list}`), op: fc.constant(op), ...more });
  return fc.oneof(
    { weight: 4, arbitrary: ofColumn("drop") },
    { weight: 4, arbitrary: ofList("add", { xml: columnXml(list, fields) }) },
    {
      weight: 3,
      arbitrary: ofColumn("rename", { title: fc.constantFrom("Neuer Titel", "Status", ...fields) }),
    },
    {
      weight: 4,
      arbitrary: ofColumn("type", {
        type: fc.constantFrom(...types, "Lookup", "LookupMulti", "User", "UserMulti"),
        choices: fc.array(words, { maxLength: 3 }),
      }),
    },
    { weight: 2, arbitrary: ofColumn("addChoice", { choice: words }) },
    { weight: 2, arbitrary: ofColumn("removeChoice", { choice: words }) },
    { weight: 1, arbitrary: ofColumn("choices", { choices: fc.array(words, { maxLength: 3 }) }) },
    { weight: 1, arbitrary: ofColumn("required", { on: fc.boolean() }) },
    { weight: 1, arbitrary: ofColumn("indexed", { on: fc.boolean() }) },
    { weight: 2, arbitrary: ofColumn("unique", { on: fc.boolean() }) },
    { weight: 1, arbitrary: ofColumn("hidden", { on: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: ofList("renameList", { title: fc.constantFrom("Anders", "Aufgaben") }),
    },
    { weight: 1, arbitrary: ofList("hideList", { on: fc.boolean() }) },
    { weight: 1, arbitrary: ofList("deleteList") },
    { weight: 2, arbitrary: ofList("addList") },
    { weight: 2, arbitrary: ofList("restoreList") },
  ) as fc.Arbitrary<SchemaChange>;
}

/** A column of one of our names made anew with any type, or one of the office's own. */
function columnXml(list: ListName, fields: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...fields.filter((field) => field !== "title"), "key", "byHand");
  return fc
    .record({ name, type: fc.constantFrom(...types, "Lookup", "User"), target: anyTarget(list) })
    .map(({ name: named, type, target }) =>
      type === "Lookup"
        ? `<Field Type="Lookup" Name="${named}" DisplayName="${named}" List="Lists/mpi-${target}" ShowField="Title"/>`
        : `<Field Type="${type}" Name="${named}" DisplayName="${named}"/>`,
    );
}

function anyTarget(list: ListName): fc.Arbitrary<string> {
  const targets = Object.values(definitionOf(list).fields).flatMap((field: Field) =>
    field.kind === "lookup" || field.kind === "lookups" ? [field.to] : [],
  );
  return fc.constantFrom(list, "settings", ...targets);
}

export function internalName(field: string): string {
  return field === "title" ? "Title" : field;
}
