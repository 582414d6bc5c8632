import { type ByKind, byKind, type Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";

export interface Column {
  readonly name: string;
  readonly field: Field;
  readonly label: string;
  /** px; the first column takes what is left. */
  readonly width: number;
  readonly end: boolean;
  /** Its figures may be added up. */
  readonly sums: boolean;
}

/** The columns of a table by field name; a name the list lacks is left out. */
export function columnsOf(
  list: ListName,
  names: readonly string[],
  language: Language,
): readonly Column[] {
  const { fields } = definitionOf(list);
  return names.flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    const { width, end = false, sums = false } = byKind(shapes, field);
    const label = columnLabel(list, name, language);
    return [{ name, field, label, width: widths[name] ?? width, end, sums }];
  });
}

/** A column's name: the record's own for its title, a short one where the field's label is long. */
export function columnLabel(list: ListName, name: string, language: Language): string {
  if (name === "title") return listWords[language][list].one;
  const short: { readonly [field: string]: string } = recordsWords[language].short;
  return short[name] ?? fieldWords(list, name, language).label;
}

const widths: { readonly [field: string]: number } = {
  successor: 150,
  number: 72,
  confirmedOn: 116,
};

interface Shape {
  readonly width: number;
  readonly end?: boolean;
  readonly sums?: boolean;
}

const shapes: ByKind<Shape> = {
  text: () => ({ width: 140 }),
  note: () => ({ width: 220 }),
  number: ({ unit }) => ({ width: unit === "fte" ? 60 : 84, end: true, sums: unit === "fte" }),
  euro: () => ({ width: 124, end: true, sums: true }),
  percent: () => ({ width: 72, end: true }),
  date: () => ({ width: 104 }),
  moment: () => ({ width: 140 }),
  flag: () => ({ width: 72 }),
  choice: () => ({ width: 128 }),
  choices: () => ({ width: 112 }),
  person: () => ({ width: 140 }),
  persons: () => ({ width: 160 }),
  link: () => ({ width: 120 }),
  reference: () => ({ width: 160 }),
  lookup: () => ({ width: 132 }),
  lookups: () => ({ width: 168 }),
};
