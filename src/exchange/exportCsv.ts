import Papa from "papaparse";
import { withCountedCost } from "../domain/analysis/money/costSource.ts";
import type { Day } from "../domain/day.ts";
import { type Entry, nameOf, parseReference, type Records } from "../domain/records.ts";
import type { ChoiceSet } from "../domain/schema/choices.ts";
import { type ByKind, byKind, type Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";
import { importWords } from "../i18n/exchange/importing.ts";
import { dayCell, numberCell, numberStyle } from "../i18n/format.ts";
import { byLanguage, type Language } from "../i18n/language.ts";
import { commonWords } from "../i18n/shell/common.ts";
import { fieldWords, listWords } from "../i18n/stored/lists.ts";
import { parseChoiceText } from "../i18n/stored/parse.ts";
import { toStored } from "../i18n/stored/stored.ts";
import { decimalText } from "./decimal.ts";
import { guardText } from "./guard.ts";
import { sameName } from "./identity.ts";
import type { Mapping } from "./mapping.ts";

/** A list as CSV for Excel (semicolon, BOM): one column per field, at measures also the cost computed with, formulas made harmless. `exportMapping` reads it back. */
export function exportCsv(list: ListName, records: Records, language: Language): string {
  const { fields } = definitionOf(list);
  const names = Object.keys(fields);
  const headings = names.map((name) => fieldWords(list, name, language).label);
  const context = { records, language };
  const rows = records[list].all.map((entry) => [
    nameOf(list, entry),
    ...names.map((name) => cellOf(list, name, entry, context)),
  ]);
  const told = countedColumn(list, records, language);
  const table = [[importWords[language].key, ...headings], ...rows];
  const csv = Papa.unparse(told ? table.map((row, at) => [...row, told[at] ?? ""]) : table, {
    delimiter: ";",
    newline: "\r\n",
  });
  return `\ufeff${csv}\r\n`;
}

/** What measures are computed with, beside the cost typed at each, which is what is read back; the heading first. */
function countedColumn(list: ListName, records: Records, language: Language): string[] | null {
  if (list !== "measures") return null;
  const cells = records.measures.all.map((entry) =>
    cellOf(list, "cost", withCountedCost(records, list, entry), { records, language }),
  );
  return [importWords[language].countedCost, ...cells];
}

/** Every list as a file of its own, for a full export. */
export function exportAll(records: Records, language: Language) {
  return listNames.map((list) => ({
    name: `${list}.csv`,
    title: listWords[language][list].title,
    text: exportCsv(list, records, language),
  }));
}

/** How a file of `exportCsv` is read back. */
export function exportMapping(list: ListName, language: Language): Mapping {
  const names = Object.keys(definitionOf(list).fields);
  const columns = names.map((name) => [
    name,
    { column: fieldWords(list, name, language).label, optional: true },
  ]);
  return {
    name: `export/${list}`,
    title: byLanguage((one) => listWords[one][list].title),
    language: numberStyle(language),
    identity: [],
    key: importWords[language].key,
    guarded: true,
    records: [{ as: list, list, fields: Object.fromEntries(columns) }],
  };
}

interface Context {
  readonly records: Records;
  readonly language: Language;
}

function cellOf(list: ListName, name: string, entry: Entry, context: Context): string {
  const field = definitionOf(list).fields[name];
  const value = (entry as unknown as { readonly [field: string]: Value })[name];
  if (!field || value === null || value === undefined) return "";
  const text = byKind(cells, field)(value, context);
  // A minus before a figure is no formula.
  return /^(number|euro|percent)$/.test(field.kind) ? text : guardText(text);
}

// Each entry is only ever given values of its own kind.
const cells: ByKind<(value: Value, context: Context) => string> = {
  text: () => String,
  note: () => String,
  number:
    () =>
    (value, { language }) =>
      numberCell(decimalText(value as number, 0), language),
  euro:
    () =>
    (value, { language }) =>
      numberCell(decimalText(value as number, 0), language),
  percent:
    () =>
    (value, { language }) =>
      `${numberCell(decimalText(value as number, 2), language)} %`,
  date:
    () =>
    (value, { language }) =>
      dayCell(value as Day, language),
  moment: () => String,
  flag:
    () =>
    (value, { language }) =>
      commonWords[language][value === true ? "yes" : "no"],
  choice:
    ({ words }) =>
    (value, { language }) =>
      wordCell(words, value as string, language),
  choices:
    ({ words }) =>
    (value, { language }) =>
      (value as readonly string[]).map((word) => wordCell(words, word, language)).join("; "),
  person:
    () =>
    (value, { records }) =>
      personCell(value as number, records),
  persons:
    () =>
    (value, { records }) =>
      (value as readonly number[]).map((id) => personCell(id, records)).join("; "),
  link: () => String,
  reference:
    () =>
    (value, { records }) => {
      const target = parseReference(value as string);
      const entry = target ? records[target.list].byId.get(target.id) : undefined;
      return target && entry?.key ? `${target.list}:${entry.key}` : String(value);
    },
  lookup:
    ({ to }) =>
    (value, { records }) =>
      targetCell(to as ListName, value as number, records),
  lookups:
    ({ to }) =>
    (value, { records }) =>
      (value as readonly number[]).map((id) => targetCell(to as ListName, id, records)).join("; "),
};

/** The stored word; a foreign one that would be read as another is marked by its question mark. */
function wordCell(set: ChoiceSet, word: string, language: Language): string {
  const text = toStored(set, word, language);
  const isClear = !text.startsWith("?") && parseChoiceText(set, text) === word;
  return isClear ? text : word;
}

function personCell(id: number, records: Records): string {
  const person = records.people.get(id);
  if (!person) return String(id);
  const all = [...records.people.values()];
  const isAlone =
    all.filter(({ email }) => sameName(email) === sameName(person.email)).length === 1;
  return person.email && isAlone ? person.email : person.login;
}

/** The title where it names one entry only, else the entry's key. */
function targetCell(list: ListName, id: number, records: Records): string {
  const entry = records[list].byId.get(id);
  if (!entry) return `${list}:${id}`;
  const title = (entry as { readonly title?: string | null }).title ?? "";
  const isPlain = title.trim() !== "" && !/[;\n]/.test(title) && !parseReference(title);
  return isPlain && namesIn(list, records).get(sameName(title)) === 1 ? title : nameOf(list, entry);
}

const namesOf = new WeakMap<Records, Map<ListName, ReadonlyMap<string, number>>>();

/** How many entries of a list go by each name, further spellings included. */
function namesIn(list: ListName, records: Records): ReadonlyMap<string, number> {
  const lists = namesOf.get(records) ?? new Map();
  namesOf.set(records, lists);
  const made = lists.get(list) ?? countNames(list, records);
  lists.set(list, made);
  return made;
}

function countNames(list: ListName, records: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of records[list].all) {
    const { title, alsoWritten } = entry as { title?: string | null; alsoWritten?: string | null };
    for (const name of [title ?? "", ...(alsoWritten?.split("\n") ?? []), entry.key ?? ""]) {
      counts.set(sameName(name), (counts.get(sameName(name)) ?? 0) + 1);
    }
  }
  return counts;
}
