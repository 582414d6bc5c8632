import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Meta } from "../documents/document.ts";
import { type Orientation, textWidth } from "./page.ts";
import { palette } from "./palette.ts";

/** Head and foot of every page but the cover: the paper's name, its mark, "Seite x von y". */
export function frameOf(meta: Meta, orientation: Orientation) {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth[orientation] }];
  const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: palette.rule };
  const header = new Paragraph({
    style: "Header",
    tabStops,
    border: { bottom: rule },
    children: [new TextRun(`${oneLine(meta.title)}\t${oneLine(meta.header)}`)],
  });
  const footer = new Paragraph({
    style: "Footer",
    tabStops,
    children: [new TextRun({ children: [`${oneLine(meta.author)}\t`, ...pagesOf(meta.footer)] })],
  });
  return { header: new Header({ children: [header] }), footer: new Footer({ children: [footer] }) };
}

/** Only the page's number, as on a cover. */
export function coverFrameOf(meta: Meta) {
  const footer = new Paragraph({
    style: "Footer",
    alignment: "right",
    children: [new TextRun({ children: pagesOf(meta.footer) })],
  });
  return {
    header: new Header({ children: [new Paragraph({ style: "Header" })] }),
    footer: new Footer({ children: [footer] }),
  };
}

function pagesOf(pattern: string) {
  return pattern
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece === "{page}"
        ? PageNumber.CURRENT
        : piece === "{pages}"
          ? PageNumber.TOTAL_PAGES
          : piece,
    );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
