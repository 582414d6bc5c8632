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
const keptTogether = 12;
const noCell: Cell = { text: "–" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: palette.rule } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: palette.edge } as const;

/** A table as wide as given, in twips: one marked header row, thin horizontal rules, no empty cell. */
export function tableOf({ head, rows, widths }: TableParts, width: number): Table {
  const grid = gridOf(head.length, widths, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: grid,
    layout: TableLayoutType.FIXED,
    margins: { left: 85, right: 85, top: 0, bottom: 0 },
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideVertical: none,
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

/** Whole twips for each column that together are the width. */
export function gridOf(
  columns: number,
  weights: readonly number[] | undefined,
  width: number,
): number[] {
  const shares = Array.from({ length: columns }, (_, index) => weights?.[index] ?? 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  const edges = shares.map((_, index) =>
    Math.round(
      (shares.slice(0, index + 1).reduce((total, share) => total + share, 0) / sum) * width,
    ),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
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
