import type { CheckedColumn, CheckedList, ColumnDifference } from "../../domain/ports.ts";
import type { Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";
import { columnOf, internalName, targetOf } from "../schema/columns.ts";
import { keyColumn } from "../schema/entries.ts";
import type { FieldInfo } from "../schema/fields.ts";
import type { SiteSchema } from "../schema/schema.ts";
import type { LinkTo } from "./linkFormatting.ts";
import { linkState } from "./linkState.ts";

/** Compares one list of the site with its definition, and its link with the app's address where that is known. */
export function checkList(
  list: ListName,
  schema: SiteSchema,
  language: Language,
  linkTo: LinkTo | null,
): CheckedList {
  const there = schema.lists.get(list);
  if (!there) {
    return { name: list, state: "missing", title: null, renamed: false, columns: [], link: null };
  }
  const byName = new Map(there.columns.map((column) => [column.InternalName, column]));
  const names = [keyColumn, ...Object.keys(definitionOf(list).fields)];
  const columns = names.map((name) => {
    const column = byName.get(internalName(name));
    const differences = differencesOf(list, name, column, schema, language);
    return { field: name, state: columnState(differences), differences } satisfies CheckedColumn;
  });
  const expected = listWords[language][list].title;
  const { Title: title } = there.info;
  const key = byName.get(keyColumn);
  return {
    name: list,
    state: columns.every(({ state }) => state === "ok") ? "ok" : "differs",
    title,
    renamed: title !== expected && title !== `${expected} (Integration)`,
    columns,
    link: key && linkTo ? linkState(list, key, linkTo) : null,
  };
}

/** What somebody renamed or added by hand is theirs and no fault. */
const harmless: ReadonlySet<ColumnDifference> = new Set(["renamed", "choicesAdded"]);

function columnState(differences: readonly ColumnDifference[]): CheckedColumn["state"] {
  if (differences.includes("missing")) return "missing";
  return differences.every((difference) => harmless.has(difference)) ? "ok" : "differs";
}

function differencesOf(
  list: ListName,
  name: string,
  column: FieldInfo | undefined,
  schema: SiteSchema,
  language: Language,
): readonly ColumnDifference[] {
  if (!column) return ["missing"];
  if (name === keyColumn) return keyDifferences(column);
  const field = definitionOf(list).fields[name];
  if (!field) return [];
  const expected = columnOf(field);
  const type = name === "title" ? "Text" : expected.type;
  const { added, removed } = choiceDifferences(expected.choices(language), column);
  const found: readonly (readonly [ColumnDifference, boolean])[] = [
    ["renamed", column.Title !== fieldWords(list, name, language).label],
    ["type", column.TypeAsString !== type],
    ["choicesRemoved", column.TypeAsString === type && removed],
    ["choicesAdded", column.TypeAsString === type && added],
    ["notIndexed", field.indexed === true && !column.Indexed],
    ["unique", column.EnforceUniqueValues],
    ["pointsElsewhere", column.TypeAsString === type && pointsElsewhere(field, column, schema)],
  ];
  return found.filter(([, holds]) => holds).map(([difference]) => difference);
}

/** A look-up still names the list that was its target when that one was deleted and made anew. */
export function pointsElsewhere(field: Field, column: FieldInfo, schema: SiteSchema): boolean {
  const target = targetOf(field);
  const wanted = target === null ? undefined : schema.lists.get(target)?.info.Id;
  return wanted !== undefined && plainId(column.LookupList ?? "") !== plainId(wanted);
}

function plainId(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}

function keyDifferences(column: FieldInfo): readonly ColumnDifference[] {
  return [
    ...(column.TypeAsString === "Text" ? [] : (["type"] as const)),
    ...(column.Indexed ? [] : (["notIndexed"] as const)),
    ...(column.EnforceUniqueValues ? [] : (["notUnique"] as const)),
  ];
}

function choiceDifferences(
  expected: readonly string[],
  column: FieldInfo,
): { readonly added: boolean; readonly removed: boolean } {
  const present = choicesOf(column);
  return {
    added: expected.length > 0 && present.some((text) => !expected.includes(text)),
    removed: expected.some((text) => !present.includes(text)),
  };
}

/** The words a choice column offers. */
export function choicesOf({ Choices }: FieldInfo): readonly string[] {
  if (!Choices) return [];
  return "results" in Choices ? Choices.results : Choices;
}
