import { type ByKind, byKind, type Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { fieldWords } from "../../i18n/lists.ts";

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
    return [{ name, field, label: fieldWords(list, name, language).label, width, end, sums }];
  });
}

interface Shape {
  readonly width: number;
  readonly end?: boolean;
  readonly sums?: boolean;
}

const shapes: ByKind<Shape> = {
  text: () => ({ width: 140 }),
  note: () => ({ width: 220 }),
  number: ({ unit }) => ({ width: unit === "fte" ? 64 : 84, end: true, sums: unit === "fte" }),
  euro: () => ({ width: 124, end: true, sums: true }),
  percent: () => ({ width: 72, end: true }),
  date: () => ({ width: 112 }),
  moment: () => ({ width: 140 }),
  flag: () => ({ width: 72 }),
  choice: () => ({ width: 132 }),
  choices: () => ({ width: 128 }),
  person: () => ({ width: 140 }),
  persons: () => ({ width: 160 }),
  link: () => ({ width: 120 }),
  reference: () => ({ width: 160 }),
  lookup: () => ({ width: 148 }),
  lookups: () => ({ width: 168 }),
};
