import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  LeaderType,
  PageBreak,
  Paragraph,
  SequentialIdentifier,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Block, BlockOf, BlockType, Meta } from "../documents/document.ts";
import { chartOf } from "./chart.ts";
import { plainOf, runsOf } from "./runs.ts";
import { codeOfList, styleIds } from "./styles.ts";
import { tableOf } from "./table.ts";

/** What is counted while a paper is written from front to back. */
export interface Writing {
  readonly meta: Meta;
  /** What names each table written so far, in order. */
  readonly tables: string[];
  /** Numbered captions of tables so far, as the list of tables prints them. */
  readonly captions: Caption[];
  lists: number;
}

export interface Caption {
  readonly text: string;
  readonly bookmark: string;
}

/** Width between the margins at this place, in twips. */
type Render<T extends BlockType> = (
  block: BlockOf<T>,
  width: number,
  writing: Writing,
) => FileChild[];

const headings = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const renderers: { readonly [T in BlockType]: Render<T> } = {
  paragraph: ({ text }) => [new Paragraph({ style: styleIds.body, children: runsOf(text) })],

  bullets: ({ items, ordered }, _width, writing) => {
    writing.lists += 1;
    const numbering = {
      reference: ordered ? codeOfList.numbers : codeOfList.bullets,
      level: 0,
      // A list of numbers starts at 1 each time; bullets need no second list.
      ...(ordered && { instance: writing.lists }),
    };
    const style = ordered ? styleIds.number : styleIds.bullet;
    return items.map((item, index) => {
      const last = index === items.length - 1;
      return new Paragraph({
        style,
        numbering,
        ...(last && { spacing: { after: 140 } }),
        children: runsOf(item),
      });
    });
  },

  heading: ({ level, text }) => [
    new Paragraph({ heading: headings[level], children: runsOf(oneLine(text)) }),
  ],

  table: ({ caption, ...parts }, width, writing) =>
    captioned(caption, tableOf(parts, width), writing),

  definitions: ({ items }) => [
    ...items.map(
      ({ term, text }) =>
        new Paragraph({
          style: styleIds.definition,
          children: [
            new TextRun({ children: [term, new Tab()], bold: true }),
            ...runsOf(plainOf(text).trim() === "" ? "–" : text),
          ],
        }),
    ),
  ],

  chart: (block, width, { meta }) => [
    chartOf(block, width),
    new Paragraph({
      style: "Caption",
      keepNext: false,
      spacing: { before: 60, after: 200 },
      children: captionOf(meta.captions.chart, block.caption),
    }),
  ],

  controlBlock: ({ caption, head, rows }, width, writing) => {
    writing.tables.push(caption);
    const cells = rows.map((row) => row.map((text) => ({ text })));
    return [
      tableOf({ head, rows: cells, widths: [3, 7] }, width),
      new Paragraph({ style: styleIds.afterTable }),
    ];
  },

  signLines: ({ lines }) =>
    lines.map(
      ({ role, name }) =>
        new Paragraph({
          style: styleIds.sign,
          tabStops: [{ type: TabStopType.LEFT, position: 5000, leader: LeaderType.UNDERSCORE }],
          children: [
            new TextRun({ children: [new Tab()] }),
            new TextRun({ text: name ? `${name}, ${role}` : role, break: 1 }),
          ],
        }),
    ),

  pageBreak: () => [new Paragraph({ children: [new PageBreak()] })],
};

/** What a block is in Word. */
export function render(block: Block, width: number, writing: Writing): FileChild[] {
  // The table has exactly one entry per type, which TypeScript cannot follow through the union.
  return (renderers[block.type] as Render<BlockType>)(block as BlockOf<BlockType>, width, writing);
}

function captioned(caption: string, table: FileChild, writing: Writing): FileChild[] {
  const { meta, tables, captions } = writing;
  const bookmark = `MP_Tabelle_${captions.length + 1}`;
  const text = oneLine(caption);
  captions.push({ text: `${meta.captions.table}\u00a0${captions.length + 1}: ${text}`, bookmark });
  tables.push(text);
  return [
    new Paragraph({
      style: "Caption",
      keepNext: true,
      children: [new Bookmark({ id: bookmark, children: captionOf(meta.captions.table, text) })],
    }),
    table,
    new Paragraph({ style: styleIds.afterTable }),
  ];
}

/** "Tabelle 3: …", counted by Word. */
function captionOf(label: string, text: string) {
  return [
    new TextRun(`${label}\u00a0`),
    new SequentialIdentifier(label),
    ...runsOf(`: ${oneLine(text)}`),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
