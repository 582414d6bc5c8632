import type { Document } from "../../src/documents/document.ts";
import { day } from "../../src/domain/day.ts";

/** A paper with every type of block, texts that hurt writers, and wide tables between narrow ones. */
export const sample: Document = {
  meta: {
    title: "Masterplan Integration <Probe> & Anhang",
    subject: "Probe",
    author: "Landratsamt Musterkreis",
    language: "de-DE",
    asOf: day("2016-11-08"),
    header: "Entwurf 0.1 · Stand 08.11.2016",
    footer: "Seite {page} von {pages}",
    contentsTitle: "Inhaltsverzeichnis",
    tablesTitle: "Tabellenverzeichnis",
    captions: { table: "Tabelle", chart: "Abbildung" },
  },
  cover: {
    lines: ["Landratsamt Musterkreis", "Planungsstab Landkreisentwicklung"],
    title: "Masterplan Integration",
    subtitle: "Strukturen, Bedarfe und Maßnahmen 2016–2025",
    mark: "Entwurf",
    blocks: [
      {
        type: "controlBlock",
        caption: "Angaben zur Fassung",
        head: ["Angabe", "Inhalt"],
        rows: [
          ["Fassung", "0.1"],
          ["Stand", "08.11.2016"],
          ["Geschäftszeichen", ""],
        ],
      },
    ],
  },
  chapters: [
    {
      id: "one",
      title: "1 Anlass <w:p> und Auftrag ]]>",
      blocks: [
        {
          type: "paragraph",
          text: "Vor\u000cnach \ud800 lone \udc00 half, \u0001 control, 😀 kept.",
        },
        {
          type: "bullets",
          items: ["Erstens", [{ text: "Zweitens ", bold: true }, { text: "mit Gewicht" }]],
        },
        { type: "bullets", ordered: true, items: ["Eins", "Zwei"] },
        { type: "bullets", ordered: true, items: ["Wieder eins"] },
        { type: "heading", level: 2, text: "Tabellen", id: "tables" },
        { type: "paragraph", text: [{ text: "Quelle", link: "https://example.org/plan" }] },
        {
          type: "table",
          caption: "Abdeckung & <Stand>",
          head: ["Handlungsfeld", "Landkreis", "VZÄ"],
          widths: [5, 3, 2],
          rows: [
            [
              { text: "Sprache" },
              { text: "gedeckt", tone: "secured" },
              { text: "1,5", align: "right" },
            ],
            [
              { text: "Wohnen" },
              { text: "teilweise", tone: "partly" },
              { text: "", align: "right" },
            ],
            [
              { text: "Arbeit" },
              { text: "fehlt", tone: "missing" },
              { text: "0,5", align: "right" },
            ],
            [{ text: "Mobilität" }, { text: "unbekannt", tone: "unknown" }],
            [{ text: "Ehrenamt" }, { text: "gewollt", tone: "intended" }, { text: "2" }],
          ],
        },
        {
          type: "chart",
          caption: "Verlauf der Stellenanteile",
          alt: "Die Stellenanteile sinken von 4 auf 2 VZÄ.",
          data: {
            kind: "area",
            categories: ["2016", "2017", "2018"],
            series: [
              { name: "unbefristet", values: [2, 2, 2] },
              { name: "befristet", values: [2, 1, 0] },
            ],
            unit: "VZÄ",
          },
        },
        { type: "heading", level: 2, text: "Breite Tabelle", id: "wide" },
        { type: "paragraph", text: "Sie steht quer." },
        {
          type: "table",
          caption: "Quer",
          head: ["A", "B", "C", "D", "E", "F", "G"],
          landscape: true,
          rows: [["1", "2", "3", "4", "5", "6", "7"].map((text) => ({ text }))],
        },
      ],
    },
    {
      id: "two",
      title: "2 Maßnahmen",
      newPage: true,
      blocks: [
        { type: "heading", level: 2, text: "Sprache", id: "language" },
        { type: "heading", level: 3, text: "M 1 Sprachpaten gewinnen", id: "m1" },
        {
          type: "definitions",
          items: [
            {
              term: "Ziel",
              text: "Zwanzig Sprachpatinnen und Sprachpaten sind bis 2018 gewonnen.",
            },
            { term: "Umsetzung", text: "Aufruf\nSchulung\nBegleitung" },
            { term: "Risiken", text: "" },
          ],
        },
        { type: "pageBreak" },
        {
          type: "signLines",
          lines: [
            { role: "Leitung", name: "" },
            { role: "Protokollführung", name: "N. N." },
          ],
        },
      ],
    },
  ],
};
