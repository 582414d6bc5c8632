import {
  type FileChild,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { Cover, Document } from "../documents/document.ts";
import { type Caption, render, type Writing } from "./blocks.ts";
import { textWidth } from "./page.ts";
import { runsOf } from "./runs.ts";
import { styleIds } from "./styles.ts";

/** The cover, or the head above a paper without one. */
export function coverOf(cover: Cover, writing: Writing): FileChild[] {
  const top = cover.headOnly ? 0 : 2600;
  return [
    ...cover.lines.map(
      (line) => new Paragraph({ style: styleIds.letterhead, children: runsOf(line) }),
    ),
    new Paragraph({
      style: "Title",
      spacing: { before: cover.headOnly ? 480 : top },
      ...(cover.headOnly && { run: { size: 44 } }),
      children: runsOf(cover.title),
    }),
    ...(cover.subtitle
      ? [new Paragraph({ style: styleIds.subtitle, children: runsOf(cover.subtitle) })]
      : []),
    ...(cover.mark ? [new Paragraph({ style: styleIds.mark, children: runsOf(cover.mark) })] : []),
    ...cover.blocks.flatMap((block) => render(block, textWidth.portrait, writing)),
  ];
}

/** Contents list and list of tables, with page numbers or without. */
export function contentsOf(
  { meta }: Document,
  pageNumbers: boolean,
  captions: readonly Caption[],
): FileChild[] {
  if (meta.contentsTitle === null) return [];
  const common = { hyperlink: true, ...(!pageNumbers && { pageNumbersEntryLevelsRange: "1-9" }) };
  return [
    new Paragraph({ style: styleIds.contentsTitle, children: runsOf(meta.contentsTitle) }),
    new TableOfContents(meta.contentsTitle, { ...common, headingStyleRange: "1-2" }),
    ...(meta.tablesTitle !== null && captions.length > 0
      ? [
          new Paragraph({ style: styleIds.contentsTitle, children: runsOf(meta.tablesTitle) }),
          new TableOfContents(meta.tablesTitle, {
            ...common,
            captionLabelIncludingNumbers: meta.captions.table,
            contentChildren: captions.map((caption) => lineOf(caption, pageNumbers)),
          }),
        ]
      : []),
  ];
}

function lineOf({ text, bookmark }: Caption, pageNumbers: boolean): Paragraph {
  return new Paragraph({
    style: "TableofFigures",
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth.portrait, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          ...runsOf(text),
          ...(pageNumbers
            ? [
                new TextRun({ children: [new Tab()] }),
                new PageReference(bookmark, { hyperlink: true }),
              ]
            : []),
        ],
      }),
    ],
  });
}
