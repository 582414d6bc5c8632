import { describe, expect, test } from "vitest";
import { toRecords } from "../../src/domain/records.ts";
import { listNames } from "../../src/domain/schema/index.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { exportCsv } from "../../src/exchange/exportCsv.ts";
import { recogniseMapping } from "../../src/exchange/guessMapping.ts";
import { previewRows } from "../../src/exchange/preview.ts";
import { describeWord } from "../../src/i18n/exchange/importFile.ts";
import { languages } from "../../src/i18n/language.ts";
import { records } from "../support/records.ts";
import { bytesOf, office, outcomes, previewFile } from "./anyFile.ts";

const fieldsOf = (cells: readonly string[], source: object = {}) =>
  previewFile(`Name;Feld\n${cells.map((cell, at) => `Zeile ${at};"${cell}"`).join("\n")}\n`, {
    actionFields: { column: "Feld", ...source },
  });

describe("several values in a cell", () => {
  test.each([
    "Mobilität, Wohnen",
    "Mobilität / Wohnen",
    "Mobilität/Wohnen",
    "Mobilität + Wohnen",
    "Mobilität und Wohnen",
    "Mobilität & Wohnen",
    "Mobilität; Wohnen",
    "mobilität,wohnen",
    "Mobilität sowie Wohnen",
    "Mobilität · Wohnen",
    "Mobilität - Wohnen",
    "Mobilität\nWohnen",
  ])("%j are parted where they are known", async (cell) => {
    expect(outcomes(await fieldsOf([cell]), "actionFields")).toEqual([[3, 4]]);
  });

  test("a known word with such signs in it stays whole, also among others", async () => {
    const cells = [
      "Kita, Schule und Bildung",
      "Mobilität, Kita, Schule und Bildung",
      "Kita, Schule und Bildung und Wohnen",
    ];
    expect(outcomes(await fieldsOf(cells), "actionFields")).toEqual([[5], [3, 5], [5, 4]]);
  });

  test("words of a choice are parted likewise", async () => {
    const shown = await previewFile(
      "Name;Z\nA;Frauen, Kinder\nB;Frauen und Jugendliche\nC;Asylbewerberinnen und Asylbewerber\n",
      {
        targetGroups: { column: "Z" },
      },
    );
    expect(outcomes(shown, "targetGroups")).toEqual([
      ["women", "children"],
      ["women", "youth"],
      ["asylumSeekers"],
    ]);
  });

  test("one new word beside known ones is made once, named before; several unknown ones are asked about", async () => {
    const shown = await fieldsOf(
      ["Mobilität, Sport", "Sport", "Musik, Theater", "Musik und Tanz"],
      { create: {} },
    );
    expect(shown.additions.map(({ values }) => values.title)).toEqual(["Sport"]);
    expect(
      outcomes(shown, "actionFields").map((one) => (Array.isArray(one) ? one.length : one)),
    ).toEqual([2, 1, "unclearWords", "unclearWords"]);
    expect(shown.words.map((use) => describeWord(use, "de"))).toEqual([
      "neu angelegt wird Handlungsfeld „Sport“ (Zeilen 2, 3)",
      "nicht klar ist „Musik, Theater“ in Handlungsfelder: ein Wort oder mehrere (Zeile 4)",
      "nicht klar ist „Musik und Tanz“ in Handlungsfelder: ein Wort oder mehrere (Zeile 5)",
    ]);
  });

  test("answers: an entry there is, several, one as it stands, none", async () => {
    const cells = ["Musik, Theater", "ÖPNV", "Tanz und Spiel", "Mobilität, entfällt noch"];
    const words = {
      "Musik, Theater": "Musik; Theater",
      ÖPNV: "Mobilität",
      "Tanz und Spiel": "Tanz und Spiel",
      "entfällt noch": "",
    };
    const shown = await fieldsOf(cells, { create: {}, words });
    expect(shown.counts).toMatchObject({ error: 0, new: 4 });
    expect(shown.additions.map(({ values }) => values.title)).toEqual([
      "Musik",
      "Theater",
      "Tanz und Spiel",
    ]);
    expect(outcomes(shown, "actionFields")[1]).toEqual([3]);
    expect(outcomes(shown, "actionFields")[3]).toEqual([3]);
  });

  test("without leave to create, each unknown word is named once with all its rows", async () => {
    const shown = await fieldsOf(["Sport", "Wohnen", "Sport", "Mobilität, Sport"]);
    expect(shown.counts).toMatchObject({ new: 1, error: 3 });
    expect(shown.words).toMatchObject([{ text: "Sport", becomes: "unknown", rows: [2, 4, 5] }]);
  });

  test("a new provider and a new word of a choice are named; two providers in one cell are an error", async () => {
    const shown = await previewFile(
      "Name;Wer;Art\nA;Diakonie;Stützpunkt\nB;AWO und Caritas;Angebot\n",
      {
        provider: { column: "Wer", create: { kind: "welfare" } },
        kind: { column: "Art" },
      },
    );
    expect(shown.words.map((use) => describeWord(use, "de"))).toEqual([
      "neues Wort „Stützpunkt“ in Art wird übernommen und zählt als unbekannt (Zeile 2)",
      "neu angelegt wird Organisation „Diakonie“ (Zeile 2)",
    ]);
    expect(shown.rows[1]?.issues).toMatchObject([{ code: "onlyOne" }]);
  });

  test("a mark for nothing names no provider, and a name longer than a title is refused, not cut", async () => {
    const long = "x".repeat(256);
    const shown = await previewFile(`Name;Wer\nA;-\nB;k. A.\nC;${long}\n`, {
      provider: { column: "Wer", create: {} },
    });
    expect(outcomes(shown, "provider")).toEqual(["required", "required", "tooLong"]);
    expect(shown.additions).toEqual([]);
  });
});

describe("rows of one file", () => {
  test("a row whose twin was left out is judged by itself", async () => {
    const file = "Name;Ende\nA;31.02.2016\nA;31.12.2016\nA;31.12.2016\nB;nie\nB;nie\n";
    const { rows } = await previewFile(file, { endsOn: { column: "Ende" } });
    expect(rows.map(({ state, twiceOf }) => [state, twiceOf])).toEqual([
      ["error", null],
      ["new", null],
      ["twice", 3],
      ["error", null],
      ["error", null],
    ]);
  });

  test("a text too long is an error, or shortened between words and kept whole in the remarks", async () => {
    const long = `${"Wort ".repeat(60)}Ende`;
    const file = `Name;Notiz\n${long};Hinweis\n`;
    const asked = await previewFile(file, { remarks: { column: "Notiz" } });
    expect([outcomes(asked, "title"), asked.offers.longTexts]).toEqual([["tooLong"], 1]);
    const shown = await previewFile(
      file,
      { remarks: { column: "Notiz" } },
      { longTexts: "shorten" },
    );
    const values = shown.rows[0]?.entries[0]?.values;
    expect(String(values?.title).length).toBeLessThanOrEqual(255);
    expect(values?.title).toMatch(/Wort…$/);
    expect(values?.remarks).toBe(`Hinweis\n\nBezeichnung: ${long}`);
    expect(shown.rows[0]?.issues).toMatchObject([{ code: "shortened", isWarning: true }]);
  });
});

describe("a mapping that was renamed, or its identity put in another order", () => {
  const file = "Name;Wer;Beginn\nA;AWO;01.01.2016\nB;Caritas;01.02.2016\n";
  const fields = { provider: { column: "Wer" }, startsOn: { column: "Beginn" } };
  const held = records({
    organisations: [
      { id: 1, title: "AWO", kind: "welfare" },
      { id: 2, title: "Caritas", kind: "welfare" },
    ],
    actionFields: [{ id: 3, title: "Mobilität" }],
    structures: [
      { id: 8, key: "f".repeat(32), title: "a", provider: 1, startsOn: "2016-01-01" as never },
      { id: 9, key: "e".repeat(32), title: "B", provider: 2, startsOn: "2015-02-01" as never },
    ],
  });

  test("names what would be doubled and leaves it out", async () => {
    const shown = await previewFile(file, fields, {}, held);
    expect(shown.rows.map(({ state }) => state)).toEqual(["error", "new"]);
    expect(shown.rows[0]?.issues).toMatchObject([{ code: "wouldDouble", text: "a" }]);
    expect(shown.offers.doubles).toBe(1);
  });

  test("matches by title, provider and days, or creates anew, as chosen", async () => {
    const matched = await previewFile(file, fields, { doubles: "match" }, held);
    expect(matched.rows.map(({ state, entries }) => [state, entries[0]?.id])).toEqual([
      ["changed", 8],
      ["new", -1],
    ]);
    const created = await previewFile(file, fields, { doubles: "create" }, held);
    expect(created.counts).toMatchObject({ new: 2, error: 0 });
  });
});

describe.each(languages)("our own export in %s", (language) => {
  test.each(listNames)(
    "%s is recognised by its headings alone, whatever list was chosen",
    (list) => {
      const { headings } = readCsv(bytesOf(exportCsv(list, toRecords({}), language)));
      for (const chosen of ["structures", "needs"] as const) {
        const mapping = recogniseMapping(headings, "", chosen);
        expect(mapping).toMatchObject({ records: [{ list }], language });
      }
    },
  );
});

test("headings of a mapping are found whatever spaces and line breaks were typed", async () => {
  const held = office();
  const file = '"Name  des\nAngebots ";Ort\nA;Ahorn\n';
  for (const name of [
    "Name des Angebots",
    "Name  des Angebots ",
    "Name des\nAngebots",
    " Name\tdes Angebots",
  ]) {
    const shown = await previewFile(
      file,
      { title: { column: name }, remarks: { text: "Ort {Ort }" } },
      { identity: [name] },
      held,
    );
    expect(shown.missingColumns).toEqual([]);
    expect(shown.rows[0]?.entries[0]?.values).toMatchObject({ title: "A", remarks: "Ort Ahorn" });
  }
  const without = await previewRows(
    readCsv(bytesOf("A;B;01.01.2016\n")),
    {
      name: "x",
      title: { de: "x", en: "x" },
      identity: ["(1)"],
      headings: 0,
      records: [{ as: "s", list: "areas", fields: { title: { column: "(1)" } } }],
    },
    held,
    { timeZone: "UTC" },
  );
  expect(without.rows).toHaveLength(1);
});
