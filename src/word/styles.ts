import { AlignmentType, type INumberingOptions, LevelFormat, LineRuleType } from "docx";
import type { Meta } from "../documents/document.ts";
import { page } from "./page.ts";
import { palette } from "./palette.ts";

export const bodyFont = "Calibri";
/** Symbols such as ◐ stand in this font, so that no Asian font with tall lines replaces them. */
export const symbolFont = "Segoe UI Symbol";
export const codeOfList = { bullets: "mp-bullets", numbers: "mp-numbers" } as const;

/** Names of the paragraph styles of our own. */
export const styleIds = {
  body: "MPText",
  cell: "MPTabellentext",
  cellHead: "MPTabellenkopf",
  cellFigure: "MPTabellenzahl",
  definition: "MPMerkmal",
  bullet: "MPAufzaehlung",
  number: "MPNummerierung",
  contentsTitle: "MPVerzeichnistitel",
  letterhead: "MPBriefkopf",
  mark: "MPVermerk",
  subtitle: "MPUntertitel",
  sign: "MPUnterschrift",
  afterTable: "MPNachTabelle",
  chart: "MPAbbildung",
} as const;

/** Width of the terms of a list of terms, in twips. */
export const termWidth = 2950;

const own = (id: string, name: string, rest: object) => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...rest,
});

const heading = (size: number, before: number, after: number, level: number) => ({
  run: { font: bodyFont, size, bold: true, color: palette.accent },
  paragraph: {
    spacing: { before, after },
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
  },
});

/** Every style of a paper, in the paper's language. */
export function styles(language: Meta["language"]) {
  return {
    default: {
      document: {
        run: { font: bodyFont, size: 22, color: palette.ink, language: { value: language } },
        paragraph: { spacing: { line: 269, lineRule: LineRuleType.AUTO, after: 0 } },
      },
      title: {
        run: { font: bodyFont, size: 60, bold: true, color: palette.accent },
        paragraph: { spacing: { before: 0, after: 160, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(40, 480, 200, 0),
      heading2: heading(32, 360, 140, 1),
      heading3: heading(26, 280, 100, 2),
      heading4: heading(22, 200, 60, 3),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        run: { size: 20, bold: true, color: palette.accent },
        paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
      },
      hyperlink: { run: { color: "1F4E9E", underline: {} } },
    },
    paragraphStyles: [
      own(styleIds.body, "MP Text", { paragraph: { spacing: { after: 140 } } }),
      own(styleIds.cell, "MP Tabellentext", {
        run: { size: 19 },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
      }),
      own(styleIds.cellHead, "MP Tabellenkopf", {
        run: { size: 19, bold: true, color: palette.accent },
        paragraph: {
          spacing: { before: 50, after: 50, line: 240, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      }),
      own(styleIds.cellFigure, "MP Tabellenzahl", {
        run: { size: 19 },
        paragraph: {
          spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO },
          alignment: AlignmentType.RIGHT,
        },
      }),
      own(styleIds.definition, "MP Merkmal", {
        paragraph: { spacing: { after: 50 }, indent: { left: termWidth, hanging: termWidth } },
      }),
      own(styleIds.bullet, "MP Aufzählung", { paragraph: { spacing: { after: 60 } } }),
      own(styleIds.number, "MP Nummerierung", { paragraph: { spacing: { after: 60 } } }),
      own(styleIds.contentsTitle, "MP Verzeichnistitel", {
        run: { size: 32, bold: true, color: palette.accent },
        paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
      }),
      own(styleIds.letterhead, "MP Briefkopf", {
        run: { size: 22, color: palette.quiet },
        paragraph: { spacing: { after: 20 } },
      }),
      own(styleIds.mark, "MP Vermerk", {
        run: { size: 26, bold: true, color: "8A1C1C" },
        paragraph: { spacing: { before: 120, after: 120 } },
      }),
      own(styleIds.subtitle, "MP Untertitel", {
        run: { size: 28, color: palette.quiet },
        paragraph: { spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO } },
      }),
      own(styleIds.sign, "MP Unterschrift", {
        paragraph: {
          spacing: { before: 640, after: 0 },
          keepLines: true,
        },
      }),
      own(styleIds.afterTable, "MP Nach Tabelle", {
        run: { size: 12 },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      }),
      own(styleIds.chart, "MP Abbildung", {
        paragraph: { spacing: { after: 40 }, keepNext: true },
      }),
      entry(1, 0, { bold: true }, 90),
      entry(2, 340, {}, 0),
      entry(3, 680, {}, 0),
      {
        id: "TableofFigures",
        name: "table of figures",
        basedOn: "Normal",
        paragraph: { spacing: { after: 40 } },
      },
      edge("Header", "header"),
      edge("Footer", "footer"),
    ],
  };
}

/** A line of the contents list. */
function entry(level: number, left: number, run: object, before: number) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: "Normal",
    run,
    paragraph: { spacing: { before, after: 30 }, indent: { left } },
  };
}

function edge(id: string, name: string) {
  return {
    id,
    name,
    basedOn: "Normal",
    run: { size: 18, color: palette.quiet },
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  };
}

/** The two kinds of lists. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: codeOfList.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 397, hanging: 284 } } },
        },
      ],
    },
    {
      reference: codeOfList.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 454, hanging: 397 } } },
        },
      ],
    },
  ],
};

/** Page, margins and orientation of a section. */
export function pageOf(orientation: "portrait" | "landscape") {
  return {
    size: { width: page.width, height: page.height, orientation },
    margin: {
      top: page.margin,
      bottom: page.margin,
      left: page.margin,
      right: page.margin,
      header: page.header,
      footer: page.header,
    },
  };
}
