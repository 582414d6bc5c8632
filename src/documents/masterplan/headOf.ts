import { paragraph, type TableColumn, tableOf } from "../compose.ts";
import type { Block } from "../document.ts";
import type { Plan } from "./chapters/plan.ts";

const shownNames = 30;

/** A table of structures in the text: a long one shows its head and points to the index, where all of them stand. */
export function headOf<Row>(
  plan: Plan,
  caption: string,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  empty: string,
): Block[] {
  const inIndex = plan.options.chapters?.includes("structureIndex") ?? true;
  if (rows.length <= shownNames || !inIndex) return [tableOf(caption, rows, columns, { empty })];
  const { firstOf, chapters } = plan.words;
  return [
    paragraph(firstOf(rows.length, shownNames, chapters.structureIndex)),
    tableOf(caption, rows.slice(0, shownNames), columns, { empty }),
  ];
}
