import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Cell } from "../documents/document.ts";
import { palette, toneLooks } from "./palette.ts";
import { plainOf, runsOf } from "./runs.ts";
import { styleIds, symbolFont } from "./styles.ts";

export interface TableParts {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Relative widths; equal where not given. */
  readonly widths?: readonly number[];
}

/** Tables of so many rows are not broken over pages. */
const keptTogether = 6;
const noCell: Cell = { text: "–" };
const noBorder = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: palette.rule } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: palette.edge } as const;

/** A table as wide as given, in twips: one marked header row, thin horizontal rules, no empty cell. */
export function tableOf({ head, rows, widths }: TableParts, width: number): Table {
  const grid = gridOf(head.length, widths, width, longestWords(head, rows));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: grid,
    layout: TableLayoutType.FIXED,
    margins: { left: 85, right: 85, top: 0, bottom: 0 },
    borders: {
      top: strong,
      bottom: strong,
      left: noBorder,
      right: noBorder,
      insideVertical: noBorder,
      insideHorizontal: thin,
    },
    tableLook: { firstRow: true, noVBand: true, noHBand: true },
    rows: [
      headRow(head, rows[0], grid),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            keepNext: rows.length <= keptTogether && place < rows.length - 1,
            children: head.map((_, index) => bodyCell(row[index] ?? noCell, grid[index] ?? 0)),
          }),
      ),
    ],
  });
}

/** Whole twips for each column that together are the width; no column is narrower than its least width where all of these fit. */
export function gridOf(
  columns: number,
  weights: readonly number[] | undefined,
  width: number,
  least: readonly number[] = [],
): number[] {
  const given = Array.from({ length: columns }, (_, index) => weights?.[index] ?? 1);
  const shares = widened(given, width, least);
  const sum = shares.reduce((total, share) => total + share, 0);
  const edges = shares.map((_, index) =>
    Math.round(
      (shares.slice(0, index + 1).reduce((total, share) => total + share, 0) / sum) * width,
    ),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** Columns too narrow get their least width, the others share what is left by their weights. */
function widened(given: readonly number[], width: number, least: readonly number[]): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((total, index) => total + (least[index] ?? 0), 0);
    const weight = given.reduce((total, one, index) => total + (fixed.has(index) ? 0 : one), 0);
    const share = (index: number) => ((given[index] ?? 0) / weight) * (width - taken);
    const narrow = given.flatMap((_, index) =>
      !fixed.has(index) && share(index) < (least[index] ?? 0) ? [index] : [],
    );
    if (narrow.length === 0)
      return given.map((_, index) => (fixed.has(index) ? (least[index] ?? 0) : share(index)));
    for (const index of narrow) fixed.add(index);
    const needed = [...fixed].reduce((total, index) => total + (least[index] ?? 0), 0);
    if (fixed.size === given.length || needed > width) return [...given];
  }
}

const letter = 104; // twips of an average letter of a cell, bold ones and capitals allowed for
const cellEdges = 190;
const symbolWidth = 260;
const longestWord = 26; // longer ones may break

/** How wide each column must be so that no word of it breaks. */
function longestWords(head: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  return head.map((title, index) => {
    let widest = wordWidth(title) * 1.06;
    for (const row of rows) {
      const cell = row[index];
      if (!cell) continue;
      const text = wordWidth(plainOf(cell.text)) + (cell.tone ? symbolWidth : 0);
      if (text > widest) widest = text;
    }
    return Math.ceil(widest) + cellEdges;
  });
}

/** Lines break at spaces and behind hyphens and strokes. */
function wordWidth(text: string): number {
  let longest = 0;
  for (const word of text.split(/[ \t\n]|(?<=[-–/])/))
    if (word.length > longest) longest = word.length;
  return Math.min(longest, longestWord) * letter;
}

function headRow(head: readonly string[], first: readonly Cell[] | undefined, grid: number[]) {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(
      (text, index) =>
        new TableCell({
          width: { size: grid[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, fill: palette.headFill, color: "auto" },
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { bottom: strong },
          children: [
            new Paragraph({
              style: styleIds.cellHead,
              ...(first?.[index]?.align === "right" && { alignment: "right" as const }),
              children: runsOf(text.trim() || "–"),
            }),
          ],
        }),
    ),
  });
}

function bodyCell(cell: Cell, size: number): TableCell {
  const look = cell.tone ? toneLooks[cell.tone] : null;
  const text = plainOf(cell.text).trim() === "" ? noCell.text : cell.text;
  const symbol = look
    ? [
        new TextRun({ text: look.symbol, color: look.ink, font: symbolFont }),
        new TextRun({ text: "\u00a0", color: look.ink }),
      ]
    : [];
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(look && { shading: { type: ShadingType.CLEAR, fill: look.fill, color: "auto" } }),
    children: [
      new Paragraph({
        style: cell.align === "right" ? styleIds.cellFigure : styleIds.cell,
        children: [...symbol, ...runsOf(text, look ? { color: look.ink } : {})],
      }),
    ],
  });
}
