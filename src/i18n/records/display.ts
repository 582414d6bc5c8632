import type { Day, Moment } from "../../domain/day.ts";
import { type Entry, parseReference, type Records } from "../../domain/records.ts";
import { type ByKind, byKind, type Field, type Value } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import {
  formatDay,
  formatEuro,
  formatFte,
  formatMoment,
  formatNumber,
  formatPercent,
} from "../format.ts";
import type { Language } from "../language.ts";
import { commonWords } from "../shell/common.ts";
import { choiceWord } from "../stored/choices.ts";
import { listWords } from "../stored/lists.ts";

/** What a person reads for a value of a field; empty text where nothing is filled in. */
export function displayValue(
  records: Records,
  field: Field,
  value: Value | undefined,
  language: Language,
  timeZone = "Europe/Berlin",
): string {
  if (value === null || value === undefined) return "";
  return byKind(displays, field)(value, { records, language, timeZone });
}

/** What a person reads in one field of a record. */
export function displayField(
  records: Records,
  list: ListName,
  name: string,
  entry: object,
  language: Language,
  timeZone = "Europe/Berlin",
): string {
  const field = definitionOf(list).fields[name];
  const value = (entry as { readonly [field: string]: Value | undefined })[name];
  return field ? displayValue(records, field, value, language, timeZone) : "";
}

/**
 * The name of a record: its title, or where its list has none, what the app makes one of:
 * "Sprachkurse · Volkshochschule · Federführung".
 */
export function titleOf<L extends ListName>(
  records: Records,
  list: L,
  entry: object,
  language: Language,
): string {
  const { titleOf: parts } = definitionOf(list);
  const held = entry as Partial<Pick<Entry, "title" | "id">>;
  const made = parts
    ?.map((name) => displayField(records, list, name, entry, language))
    .filter((text) => text !== "")
    .join(" · ");
  const id = held.id !== undefined && held.id > 0 ? ` ${held.id}` : "";
  return made || held.title || `${listWords[language][list].one}${id}`;
}

/** The name of a record by list and id; a record that is gone is said to be deleted. */
export function titleOfId(
  records: Records,
  list: ListName,
  id: number,
  language: Language,
): string {
  const entry = records[list].byId.get(id);
  return entry ? titleOf(records, list, entry, language) : commonWords[language].deletedRecord;
}

interface Context {
  readonly records: Records;
  readonly language: Language;
  readonly timeZone: string;
}

// Each entry is only ever given values of its own kind.
const displays: ByKind<(value: Value, context: Context) => string> = {
  text: () => String,
  note: () => String,
  number:
    ({ unit }) =>
    (value, { language }) =>
      unit === "fte"
        ? formatFte(value as number, language)
        : formatNumber(value as number, language),
  euro:
    () =>
    (value, { language }) =>
      formatEuro(value as number, language),
  percent:
    () =>
    (value, { language }) =>
      formatPercent(value as number, language),
  date:
    () =>
    (value, { language }) =>
      formatDay(value as Day, language),
  moment:
    () =>
    (value, { language, timeZone }) =>
      formatMoment(value as Moment, timeZone, language),
  flag:
    () =>
    (value, { language }) =>
      value === true ? commonWords[language].yes : commonWords[language].no,
  choice:
    ({ words }) =>
    (value, { language }) =>
      choiceWord(words, value as string, language),
  choices:
    ({ words }) =>
    (value, { language }) =>
      (value as readonly string[]).map((word) => choiceWord(words, word, language)).join(", "),
  person: () => (value, context) => personName(value as number, context),
  persons: () => (value, context) =>
    (value as readonly number[]).map((id) => personName(id, context)).join(", "),
  link: () => String,
  reference:
    () =>
    (value, { records, language }) => {
      const target = parseReference(value as string);
      return target ? titleOfId(records, target.list, target.id, language) : String(value);
    },
  lookup:
    ({ to }) =>
    (value, { records, language }) =>
      titleOfId(records, to as ListName, value as number, language),
  lookups:
    ({ to }) =>
    (value, { records, language }) =>
      (value as readonly number[])
        .map((id) => titleOfId(records, to as ListName, id, language))
        .join(", "),
};

function personName(id: number, { records, language }: Context): string {
  return records.people.get(id)?.name ?? commonWords[language].unknown;
}
