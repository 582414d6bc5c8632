import type { Block, Cell, RichText } from "./document.ts";

export function paragraph(text: RichText): Block {
  return { type: "paragraph", text };
}

export function bullets(items: readonly RichText[]): Block {
  return { type: "bullets", items };
}

export function heading(level: 2 | 3 | 4, text: string, id: string): Block {
  return { type: "heading", level, text, id };
}

/** Terms with their texts; those without text are left out, nothing where none is left. */
export function definitions(items: readonly (readonly [term: string, text: RichText])[]): Block[] {
  const filled = items.filter(([, text]) => (typeof text === "string" ? text.trim() : text.length));
  return filled.length === 0
    ? []
    : [{ type: "definitions", items: filled.map(([term, text]) => ({ term, text })) }];
}

export interface TableColumn<Row> {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: Row) => string | Cell;
  readonly align?: "right";
}

/** A table of one row per entry; a sentence instead where there is none. */
export function tableOf<Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { empty, landscape }: { readonly empty: string; readonly landscape?: boolean },
): Block {
  if (rows.length === 0) return paragraph(empty);
  return {
    type: "table",
    caption,
    head: columns.map(({ head }) => head),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) =>
      columns.map(({ cell, align }) => {
        const made = cell(row);
        return { ...(typeof made === "string" ? { text: made } : made), ...(align && { align }) };
      }),
    ),
    ...(landscape && { landscape }),
  };
}
