import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/exchange/csv.ts";
import { records } from "../support/records.ts";
import { bytesOf, office, outcomes, previewFile } from "./anyFile.ts";

/** One column as the file writes it, each cell its own row. */
async function column(
  field: string,
  heading: string,
  cells: readonly string[],
  source: object = {},
) {
  const quoted = cells.map((cell, at) => `Zeile ${at};"${cell}"`).join("\n");
  return previewFile(`Name;${heading}\n${quoted}\n`, { [field]: { column: heading, ...source } });
}

describe("a damaged or strange character", () => {
  const upper: { readonly [encoding: string]: readonly (readonly [string, number])[] } = {
    "windows-1252": [
      ["ä", 0xe4],
      ["ö", 0xf6],
      ["ü", 0xfc],
      ["ß", 0xdf],
      ["Ä", 0xc4],
      ["„", 0x84],
      ["“", 0x93],
    ],
    macintosh: [
      ["ä", 0x8a],
      ["ö", 0x9a],
      ["ü", 0x9f],
      ["ß", 0xa7],
      ["Ä", 0x80],
      ["„", 0xe3],
      ["“", 0xd2],
    ],
    ibm850: [
      ["ä", 0x84],
      ["ö", 0x94],
      ["ü", 0x81],
      ["ß", 0xe1],
      ["Ä", 0x8e],
    ],
  };
  const write = (text: string, encoding: string) => {
    const table = new Map(upper[encoding]);
    return Uint8Array.from(text, (one) => table.get(one) ?? one.charCodeAt(0));
  };

  test.each(["windows-1252", "macintosh", "ibm850"])("a file in %s is read as such", (encoding) => {
    for (const text of [
      "Träger;Straße\nMüller;Größe\n",
      "Name;Ort\nÄmter für Jugend;Köln\n",
      "Name;x\nGrün;y\n",
    ]) {
      const table = readCsv(write(text, encoding));
      expect(table.encoding).toBe(encoding);
      expect([table.headings, ...table.rows.map(({ cells }) => cells)]).toEqual(
        text
          .trim()
          .split("\n")
          .map((line) => line.split(";")),
      );
    }
  });

  test("one damaged byte in UTF-8 leaves all other umlauts whole, and its cell is named", async () => {
    const text = bytesOf("Name;Träger\nKöln;Fürth\nGröße;M?ller\nÄhre;Grün\n");
    const at = text.indexOf("?".charCodeAt(0));
    for (const byte of [0xe4, 0xfc, 0xc3, 0x80, 0xff]) {
      const bytes = Uint8Array.from(text);
      bytes[at] = byte;
      const table = readCsv(bytes);
      expect([table.encoding, table.encodingReason]).toEqual(["utf-8", "damaged"]);
      expect(table.rows.map(({ cells }) => cells[0])).toEqual(["Köln", "Größe", "Ähre"]);
      const shown = await previewFile(bytes, { source: { column: "Träger" } });
      expect(shown.rows.map(({ state }) => state)).toEqual(["new", "error", "new"]);
      expect(shown.rows[1]?.issues).toMatchObject([{ code: "damaged", column: "Träger" }]);
    }
  });

  test("a chosen encoding counts", () => {
    const bytes = Uint8Array.from([...bytesOf("Name;x\n"), 0x9b, 0x41]);
    expect(readCsv(bytes, { encoding: "ibm437" }).rows[0]?.cells[0]).toBe("¢A");
    expect(readCsv(bytes, { encoding: "ibm850" }).rows[0]?.cells[0]).toBe("øA");
    expect(readCsv(bytes, { encoding: "macintosh" }).rows[0]?.cells[0]).toBe("õA");
  });

  test("no control character is stored, and where some were is said", async () => {
    const file = "Name;Notiz;Träger\nA\u0000B\u0007;x\u001by\ufeffz;AWO\u0003\n";
    const shown = await previewFile(file, {
      remarks: { column: "Notiz" },
      provider: { column: "Träger", create: { kind: "other" } },
    });
    expect(shown.rows[0]?.entries[0]?.values).toMatchObject({
      title: "AB",
      remarks: "xyz",
      provider: 1,
    });
    expect(shown.rows[0]?.issues.map(({ code, column: at }) => `${code} ${at}`)).toEqual([
      "controls Name",
      "controls Notiz",
      "controls Träger",
    ]);
    const damaged = await previewFile("Name;x\nM\u0081ller;y\n");
    expect(outcomes(damaged, "title")).toEqual(["damaged"]);
  });

  test("umlauts stored wrongly before are named", async () => {
    const shown = await previewFile("Name;x\nTrÃ¤ger fÃ¼r GrÃ¶ÃŸe;y\n");
    expect(shown.rows[0]?.issues).toMatchObject([{ code: "twiceEncoded", isWarning: true }]);
  });
});

describe("days", () => {
  const days = (cells: readonly string[], source: object = {}, field = "startsOn") =>
    column(field, "Beginn", cells, source).then((shown) => outcomes(shown, field));

  test.each([
    ["08.11.2016 14:00", "2016-11-08"],
    ["08.11.2016 00:00:00", "2016-11-08"],
    ["2016-11-08T14:00:00", "2016-11-08"],
    ["2016-11-08 14:00:00.000", "2016-11-08"],
    ["2015-12-31T23:00:00Z", "2016-01-01"],
    ["2015-12-31T23:00:00.000Z", "2016-01-01"],
    ["2016-06-30T22:00:00Z", "2016-07-01"],
    ["2016-06-30T21:59:59Z", "2016-06-30"],
    ["2016-07-01T00:00:00+02:00", "2016-07-01"],
    ["2016-07-01T00:00:00Z", "2016-07-01"],
    ["31-12-2016", "2016-12-31"],
    ["2016/12/31", "2016-12-31"],
    ["2016.12.31", "2016-12-31"],
    ["20160101", "2016-01-01"],
    ["31/12/16", "2016-12-31"],
    ["Do, 08.12.2016", "2016-12-08"],
    ["12/31/2016 3:45 PM", "2016-12-31"],
    ["December 31, 2016", "2016-12-31"],
    ["31-Dec-2016", "2016-12-31"],
    ["-", null],
    ["k. A.", null],
    ["n/a", null],
    ["31.02.2016", "notADay"],
    ["2016-02-30", "notADay"],
    ["20161301", "notADay"],
    ["2016", "notADay"],
    ["42736", "serialDay"],
    ["unbefristet", "notADay"],
    ["#NV", "errorCell"],
  ])("%s", async (cell, day) => {
    expect(await days([cell])).toEqual([day]);
  });

  test("day and month by what the column proves", async () => {
    expect(await days(["12/17/2015", "03/04/2015"])).toEqual(["2015-12-17", "2015-03-04"]);
    expect(await days(["03/04/2015", "12/17/2015"])).toEqual(["2015-03-04", "2015-12-17"]);
    expect(await days(["17/12/2015", "03/04/2015"])).toEqual(["2015-12-17", "2015-04-03"]);
    expect(await days(["17-12-2015", "03-04-2015"])).toEqual(["2015-12-17", "2015-04-03"]);
    expect(await days(["12-17-2015", "03-04-2015"])).toEqual(["2015-12-17", "2015-03-04"]);
    expect(await days(["12/17/2015 0:00", "03/04/2015 0:00"])).toEqual([
      "2015-12-17",
      "2015-03-04",
    ]);
    expect(await days(["03.04.2015", "12/17/2015"])).toEqual(["2015-04-03", "2015-12-17"]);
    expect(await days(["12.17.2015", "03.04.2015"])).toEqual(["2015-12-17", "2015-03-04"]);
    expect(await days(["12.17.2015", "31.03.2015", "03.04.2015"])).toEqual([
      "notADay",
      "2015-03-31",
      "2015-04-03",
    ]);
  });

  test("what the column does not prove is asked, and a choice answers it", async () => {
    expect(await days(["03/04/2015", "05/05/2015"])).toEqual(["ambiguousDay", "2015-05-05"]);
    expect(await days(["03/04/2015", "12/17/2015", "17/12/2015"])).toEqual([
      "ambiguousDay",
      "2015-12-17",
      "2015-12-17",
    ]);
    expect(await days(["03/04/2015"], { dates: "MDY" })).toEqual(["2015-03-04"]);
    expect(await days(["03/04/2015"], { dates: "DMY" })).toEqual(["2015-04-03"]);
    const shown = await previewFile(
      "Name;B\nA;03/04/2015\n",
      { startsOn: { column: "B" } },
      { dates: "MDY" },
    );
    expect(outcomes(shown, "startsOn")).toEqual(["2015-03-04"]);
    expect(shown.formats).toMatchObject([{ column: "B", slashed: "MDY", reason: "chosen" }]);
  });

  test("a month alone is its first day as a start, its last as an end, said in the row; elsewhere an error", async () => {
    const starts = await column("startsOn", "Beginn", ["11/2016", "November 2016", "2016-11"]);
    expect(outcomes(starts, "startsOn")).toEqual(["2016-11-01", "2016-11-01", "2016-11-01"]);
    expect(starts.rows[0]?.issues).toMatchObject([{ code: "monthAsStart", isWarning: true }]);
    expect(await days(["02/2016", "Feb. 2017"], {}, "endsOn")).toEqual([
      "2016-02-29",
      "2017-02-28",
    ]);
    expect(await days(["11/2016"], {}, "confirmedOn")).toEqual(["monthOnly"]);
  });

  test("unbefristet as an end makes the record permanent, unless another column contradicts", async () => {
    const file =
      "Name;Ende;Befristung\nA;unbefristet;\nB;unbefr.;unbefristet\nC;unbefristet;befristet\nD;31.12.2016;befristet\n";
    const shown = await previewFile(file, {
      endsOn: { column: "Ende" },
      term: { column: "Befristung" },
    });
    expect(outcomes(shown, "term")).toEqual([
      "permanent",
      "permanent",
      "unlimitedTerm",
      "temporary",
    ]);
    const fixed = await previewFile("Name;Ende\nA;unbefristet\n", {
      endsOn: { column: "Ende" },
      term: { value: "temporary" },
    });
    expect(outcomes(fixed, "term")).toEqual(["permanent"]);
    expect(fixed.rows[0]?.issues).toMatchObject([{ code: "unlimitedValue", isWarning: true }]);
  });
});

describe("numbers", () => {
  const numbers = async (
    field: string,
    cells: readonly string[],
    source: object = {},
    heading = "Zahl",
  ) => outcomes(await column(field, heading, cells, source), field);

  test.each([
    ["fte", "50 %", 0.5],
    ["fte", "75%", 0.75],
    ["fte", "1,5 VZÄ", 1.5],
    ["fte", "0,5 Stellen", 0.5],
    ["fte", "19,5 Std.", "wrongUnit"],
    ["fte", "30.000 €", "wrongUnit"],
    ["fte", "ca. 1", "notANumber"],
    ["fte", "0.125", 0.125],
    ["fte", "1,125", 1.125],
    ["fte", "1.125", "ambiguousNumber"],
    ["fte", "1.234,5", "groupedFte"],
    ["fte", "1 234", "groupedFte"],
    ["fte", "1'000", "groupedFte"],
    ["fte", "1234", 1234],
    ["fte", "k. A.", null],
    ["fte", "#WERT!", "errorCell"],
    ["capacity", "50 %", "wrongUnit"],
    ["capacity", "12 €", "wrongUnit"],
    ["capacity", "1.200", 1200],
    ["capacity", "1,200", "ambiguousNumber"],
    ["capacity", "12 500", 12_500],
  ])("%s %s", async (field, cell, value) => {
    expect(await numbers(field, [cell])).toEqual([value]);
  });

  test("a thousand posts are none where a separator may stand for decimals, however the column is read", async () => {
    expect(await numbers("fte", ["1.234"], { language: "de" })).toEqual(["groupedFte"]);
    expect(await numbers("fte", ["1,234"], { language: "en" })).toEqual(["groupedFte"]);
    expect(await numbers("fte", ["0,5", "1.125"])).toEqual([0.5, "groupedFte"]);
    const { rows } = await column("fte", "VZÄ", ["1234"]);
    expect(rows[0]?.issues).toMatchObject([{ code: "manyFte", isWarning: true }]);
  });

  test("shares under a heading with a per cent sign are shares, hours and thousands are refused", async () => {
    expect(await numbers("fte", ["50", "75"], {}, "Stellenanteil in %")).toEqual([0.5, 0.75]);
    expect(await numbers("fte", ["19,5"], {}, "Stunden je Woche")).toEqual(["wrongUnit"]);
  });

  const amounts = async (cells: readonly string[], source: object = {}, heading = "Betrag") => {
    const quoted = cells.map((cell, at) => `Zeile ${at};"${cell}"`).join("\n");
    const form = {
      records: [
        {
          as: "funding",
          list: "fundings",
          fields: {
            title: { column: "Name" },
            structure: { value: "Haus" },
            kind: { value: "permanent" },
            approval: { value: "approved" },
            startsOn: { value: "01.01.2016" },
            amount: { column: heading, ...source },
          },
        },
      ],
    };
    const held = {
      ...office(),
      structures: records({ structures: [{ id: 9, title: "Haus" }] }).structures,
    };
    return outcomes(await previewFile(`Name;${heading}\n${quoted}\n`, {}, form, held), "amount");
  };

  test("amounts by what the column proves, else by choice", async () => {
    expect(await amounts(["1.234", "500"])).toEqual([1234, 500]);
    expect(await amounts(["29,275"])).toEqual(["ambiguousNumber"]);
    expect(await amounts(["29,275", "1,234.50"])).toEqual([29_275, 1234.5]);
    expect(await amounts(["1.234", "1,234.50"])).toEqual(["centsOnly", 1234.5]);
    expect(await amounts(["1.234", "12,50"])).toEqual([1234, 12.5]);
    expect(await amounts(["29,275", "12,50", "12.50"])).toEqual(["ambiguousNumber", 12.5, 12.5]);
    expect(await amounts(["29,275"], { language: "en" })).toEqual([29_275]);
    expect(await amounts(["29,275"], { language: "de" })).toEqual(["centsOnly"]);
    expect(await amounts(["1.000 USD", "10 %", "1.000 €", "5 T€", "1.000,00 EUR"])).toEqual([
      "wrongUnit",
      "wrongUnit",
      1000,
      "wrongUnit",
      1000,
    ]);
    expect(await amounts(["12"], {}, "Betrag in T€")).toEqual(["wrongUnit"]);
  });
});

test.each([
  "#NV",
  "#BEZUG!",
  "#WERT!",
  "#NAME?",
  "#DIV/0!",
  "#ZAHL!",
  "#NULL!",
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#NUM!",
  "#ÜBERLAUF!",
  "#SPILL!",
  "#KALK!",
  "####",
  "Err:502",
])("%s is an error of its row in every kind of field", async (cell) => {
  for (const field of [
    "title",
    "source",
    "remarks",
    "provider",
    "actionFields",
    "kind",
    "targetGroups",
    "fte",
    "endsOn",
  ]) {
    const name = field === "title" ? "Name" : "X";
    const file = field === "title" ? `Name;X\n${cell};y\n` : `Name;X\nA;${cell}\n`;
    const source = { column: name, ...(field === "provider" ? { create: { kind: "other" } } : {}) };
    const shown = await previewFile(file, { [field]: source });
    expect(outcomes(shown, field)).toEqual(["errorCell"]);
    expect(shown.additions).toEqual([]);
  }
  const text = await previewFile(`Name;X\nA;${cell}\n`, { remarks: { text: "PLZ {X}" } });
  expect(outcomes(text, "remarks")).toEqual(["errorCell"]);
});
