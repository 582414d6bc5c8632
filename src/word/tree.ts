import type { PageNumberEstimator } from "docx";
import {
  type FileChild,
  HeadingLevel,
  Paragraph,
  SectionType,
  Document as WordDocument,
} from "docx";
import type { Document } from "../documents/document.ts";
import { render, type Writing } from "./blocks.ts";
import { coverFrameOf, frameOf } from "./frame.ts";
import { contentsOf, coverOf } from "./front.ts";
import { type Orientation, textWidth } from "./page.ts";
import { runsOf } from "./runs.ts";
import { type Part, stretchesOf } from "./sections.ts";
import { numbering, pageOf, styles } from "./styles.ts";

/** The paper as a tree of the docx library, and the captions of its tables in order. */
export function treeOf(
  document: Document,
  { estimate, withNumbers }: { estimate: PageNumberEstimator; withNumbers: boolean },
): { tree: WordDocument; tables: readonly string[] } {
  const { meta, cover } = document;
  const writing: Writing = { meta, tables: [], captions: [], lists: 0 };
  const head = cover ? coverOf(cover, writing) : [];
  const ownPage = cover !== null && !cover.headOnly;
  const stretches = stretchesOf(document).map(({ orientation, parts }) => ({
    orientation,
    children: parts.flatMap((part, index) => partOf(part, index, textWidth[orientation], writing)),
  }));
  const front = [...(ownPage ? [] : head), ...contentsOf(document, withNumbers, writing.captions)];
  const sections = joined(
    [
      ...(front.length > 0 ? [{ orientation: "portrait" as const, children: front }] : []),
      ...stretches,
    ],
    meta.contentsTitle !== null,
  );

  const tree = new WordDocument({
    title: meta.title,
    subject: meta.subject,
    creator: meta.author,
    lastModifiedBy: meta.author,
    description: meta.header,
    compatibility: { version: 15 },
    styles: styles(meta.language),
    numbering,
    pageNumbers: estimate,
    sections: [
      ...(ownPage ? [section(meta, "portrait", head, true)] : []),
      ...sections.map(({ orientation, children }) => section(meta, orientation, children, false)),
    ],
  });
  return { tree, tables: writing.tables };
}

interface Pages {
  readonly orientation: Orientation;
  readonly children: FileChild[];
}

/** Without a contents list the head and the first pages share a section. */
function joined(pages: readonly Pages[], hasContents: boolean): readonly Pages[] {
  const [first, second, ...rest] = pages;
  if (hasContents || !first || !second || second.orientation !== first.orientation) return pages;
  return [{ ...first, children: [...first.children, ...second.children] }, ...rest];
}

function partOf(part: Part, index: number, width: number, writing: Writing): FileChild[] {
  if ("block" in part) return render(part.block, width, writing);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      // The first of a section stands on a new page anyway.
      ...(part.chapter.newPage && index > 0 && { pageBreakBefore: true }),
      children: runsOf(part.chapter.title.replaceAll("\n", " ")),
    }),
  ];
}

function section(
  meta: Document["meta"],
  orientation: Orientation,
  children: FileChild[],
  isCover: boolean,
) {
  const { header, footer } = isCover ? coverFrameOf(meta) : frameOf(meta, orientation);
  return {
    properties: { page: pageOf(orientation), type: SectionType.NEXT_PAGE },
    headers: { default: header },
    footers: { default: footer },
    children,
  };
}
