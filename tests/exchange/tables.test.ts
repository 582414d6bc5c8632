import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/exchange/csv.ts";
import { bytesOf } from "./anyFile.ts";

const read = (text: string) => readCsv(bytesOf(text));
const cellsOf = (text: string) => read(text).rows.map(({ cells }) => cells);

describe("the delimiter is the one of the whole file", () => {
  test.each([
    ["Name;Ort, Straße, PLZ\nA;Coburg, Markt 1, 96450\nB;Ahorn, Weg 2, 96482\n", ";", 2],
    ["Name,Ort; Straße; PLZ\nA,Coburg; Markt 1; 96450\nB,Ahorn; Weg 2; 96482\n", ",", 2],
    ["Name;Betrag;Satz\nA;1,5;2,5\nB;2,5;3,5\n", ";", 3],
    ['Name,Betrag\n"A","1.000,50"\n"B","2.000,50"\n', ",", 2],
    ['"a;b","c;d"\n"Caritas; Coburg","x;y"\n"AWO; Ahorn","u;v"\n', ",", 2],
    ["Name\tOrt, Straße\nA\tCoburg, Markt 1\n", "\t", 2],
    ["Name|Ort; PLZ\nA|Coburg; 96450\nB|Ahorn; 96482\n", "|", 2],
    ["Liste der Angebote, Stand 2016, Landkreis\n\nName;Ort\nA;B\nC;D\n", ";", 2],
    ["Name\nCaritas, Coburg\nAWO, Ahorn\n", ";", 1],
    ['"Name";"Ort"\n"Zeile 1, 2\nZeile 3, 4";"x"\n"B, C\nD";"y"\n', ";", 2],
  ] as const)("%j", (text, delimiter, width) => {
    const table = read(text);
    expect(table.headings).toHaveLength(width);
    if (width > 1) expect(table.delimiter).toBe(delimiter);
    expect(table.rows.every(({ overlong }) => !overlong)).toBe(true);
  });

  test("a chosen one counts, and a mapping's columns tell it", () => {
    const text = "Name;x,Ort;y\nA;b,C;d\n";
    expect(readCsv(bytesOf(text), { delimiter: "," }).headings).toEqual(["Name;x", "Ort;y"]);
    expect(readCsv(bytesOf(text), {}, ["Name;x", "Ort;y"]).delimiter).toBe(",");
    expect(readCsv(bytesOf(text), {}, ["Name", "x,Ort"]).delimiter).toBe(";");
  });
});

describe("no quotation mark takes rows with it", () => {
  test.each([
    ["a word at the beginning", '"Kontakt"e.V.;Coburg', '"Kontakt"e.V.'],
    ["a word and a space", '"Kontakt" e.V.;Coburg', '"Kontakt" e.V.'],
    ["two words", '"Kontakt" und "Hilfe";Coburg', '"Kontakt" und "Hilfe"'],
    ["in the middle", 'Haus "Kontakt" e.V.;Coburg', 'Haus "Kontakt" e.V.'],
    ["properly doubled", '"Haus ""Kontakt"" e.V.";Coburg', 'Haus "Kontakt" e.V.'],
  ])("%s: a row like others", (_, line, title) => {
    for (const rows of [
      ["A;x", line, '"B";"y"', '"C";"z"'],
      ['"A";"x"', line, "B;y", '"C";"z"'],
      ['"A";"x"', '"B";"y"', '"C";"z"', line],
    ]) {
      const found = cellsOf(`Name;Ort\n${rows.join("\n")}\n`);
      expect(found).toHaveLength(4);
      expect(found[rows.indexOf(line)]).toEqual([title, "Coburg"]);
    }
  });

  test.each([
    ["never closed", '"offen;Coburg'],
    ["closed twice", '"Kontakt"";Coburg'],
    ["open in the last cell", 'A;"Coburg'],
    ["three of them", '"Verein "Kontakt";Coburg'],
    ["a single one", '";Coburg'],
  ])("%s: the row is named, the others are rows", (_, line) => {
    for (const others of [
      ['"B";"y"', '"C";"z"'],
      ["B;y", "C;z"],
      ['B;""', '"";z'],
    ]) {
      for (const rows of [
        [line, ...others],
        [...others, line],
        [others[0] ?? "", line, others[1] ?? ""],
      ]) {
        const table = read(`Name;Ort\n${rows.join("\n")}\n`);
        expect(table.rows.map(({ number }) => number)).toEqual([2, 3, 4]);
        const wrong = table.rows.filter(({ faults }) =>
          faults.some(({ code }) => code === "quotes"),
        );
        expect(wrong.map(({ number }) => number - 2)).toEqual([rows.indexOf(line)]);
      }
    }
  });

  test("rows between a mark too many and the next one are named, in a table of three columns and more", () => {
    const table = read('Name;Ort;Art\nA;"x;1\nB;24";2\nC;z;3\n');
    const [first] = table.rows;
    expect(first?.faults).toEqual([{ code: "swallowed", at: null, isWarning: false }]);
    expect(table.rows.at(-1)?.cells).toEqual(["C", "z", "3"]);
  });

  test("cells with real line breaks stay whole", () => {
    expect(cellsOf('Name;Text;Art\nA;"eins; zwei\n\ndrei";x\nB;"vier\nfünf; sechs";y\n')).toEqual([
      ["A", "eins; zwei\n\ndrei", "x"],
      ["B", "vier\nfünf; sechs", "y"],
    ]);
    const { rows } = read('Name;Text;Art\nA;"eins; zwei\n\ndrei";x\nB;"vier\nfünf; sechs";y\n');
    expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe("the headings are found wherever they stand", () => {
  test.each([
    ["Name;Ort\nA;B\n", 1, ["Name", "Ort"]],
    ["Liste der Angebote\n\nName;Ort\nA;B\n", 3, ["Name", "Ort"]],
    ["Landkreis Coburg;\nStand: 08.11.2016;\n;\nName;Ort\nA;B\n", 4, ["Name", "Ort"]],
    ["Angebot\nName;Ort;Ende\nA;B;31.12.2016\n", 2, ["Name", "Ort", "Ende"]],
    [
      "08.11.2016\nWas;Wer;Bis wann\nA;B;31.12.2016\nC;D;31.12.2016\n",
      2,
      ["Was", "Wer", "Bis wann"],
    ],
    ["A;B;31.12.2016\nC;D;30.06.2017\n", 0, ["(1)", "(2)", "(3)"]],
    ["Kurs;12\nTreff;7\n", 0, ["(1)", "(2)"]],
  ] as const)("%j", (text, row, headings) => {
    const table = read(text);
    expect([table.headingsFound.row, table.headings]).toEqual([row, headings]);
    expect(table.rows[0]?.number).toBe(row + 1);
  });

  test("a chosen row counts, none among them; one the file has not is said", () => {
    const text = "Was;Wo\nName;Ort\nA;B\n";
    expect(readCsv(bytesOf(text), { headings: 1 }).headings).toEqual(["Was", "Wo"]);
    expect(readCsv(bytesOf(text), { headings: 0 }).rows).toHaveLength(3);
    expect(readCsv(bytesOf(text), { headings: 9 }).problems).toContainEqual({
      code: "noSuchRow",
      at: 9,
    });
  });

  test("tags below the headings and headings repeated on a further page are no rows, and said", () => {
    const table = read("Name;Ort\n#org;#adm1+name\nA;B\nName;Ort\nC;D\n");
    expect(table.rows.map(({ number }) => number)).toEqual([3, 5]);
    expect(table.problems).toEqual([
      { code: "skippedRow", at: 2 },
      { code: "skippedRow", at: 4 },
    ]);
  });
});

describe("a row is no heading because some of its words are", () => {
  test.each([
    ["Kurs;Angebot;Caritas;Mobilität;Landkreis;befristet;01.02.2016;0,5", 0],
    ["Treff;Projekt;AWO;Land;31.12.2016;12.500,00 €", 0],
    ["Bezeichnung;Art;2015;2016", 1],
  ])("%s: row %i", (line, row) => {
    expect(read(`${line}\n${line.replace(/^[^;]+/, "Anderes")}\n`).headingsFound.row).toBe(row);
  });

  test("headings in the wrong character set are named", () => {
    const { problems } = read("Bezeichnung;TrÃ¤ger\nA;B\n");
    expect(problems).toEqual([{ code: "damagedHeading", at: 2 }]);
  });
});

test.each([
  "<!-- Export -->\n<table><tr><td>a</td></tr></table>",
  "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>",
  '{"value": [{"Name": "A"}]}',
  '[{"Name": "A"}]',
])("no table, whatever it is called: %j", (text) => {
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  for (const bytes of [bytesOf(text), wide])
    expect(readCsv(bytes).problems).toEqual([{ code: "notText", at: 1 }]);
});

test("quotation marks written with a backslash name their row", () => {
  const { rows } = read('Name;Ort\n"Haus \\"Neu\\" e.V.";Coburg\n"B";Ahorn\n');
  expect(rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual([["quotes"], []]);
});

describe("a file too large is refused within two seconds, with the reason", () => {
  const within = (text: string) => {
    const bytes = bytesOf(text);
    const from = cpuMilliseconds();
    const table = readCsv(bytes);
    expect(cpuMilliseconds() - from).toBeLessThan(2000);
    expect([table.headings.length, table.rows.length]).toEqual([0, 0]);
    return table.problems;
  };
  const wide = (count: number, mark: string) =>
    Array.from({ length: count }, (_, at) => `Spalte ${at}`).join(mark);

  test("20,000 columns", () => {
    expect(within(`${wide(20_000, ";")}\n${"x;".repeat(20_000)}\n`)).toEqual([
      { code: "tooManyColumns", at: 20_000 },
    ]);
    expect(within(`${wide(20_000, ",")}\n`)).toMatchObject([{ code: "tooManyColumns" }]);
    expect(within(`${"1;".repeat(20_000)}1\n`)).toMatchObject([{ code: "tooManyColumns" }]);
  });

  test("a cell of 20 MB, quoted or not, with umlauts in another encoding", () => {
    for (const cell of [
      "x".repeat(20_000_000),
      `"${"y\n".repeat(10_000_000)}"`,
      `"${"z".repeat(20_000_000)}`,
    ])
      expect(within(`Name;Ort\nA;${cell}\n`)).toEqual([{ code: "cellTooLong", at: 2 }]);
    const latin = Uint8Array.from(`Träger;Ort\nA;${"ä".repeat(20_000_000)}`, (one) =>
      one.charCodeAt(0),
    );
    const from = cpuMilliseconds();
    expect(readCsv(latin).problems).toEqual([{ code: "cellTooLong", at: 2 }]);
    expect(cpuMilliseconds() - from).toBeLessThan(2000);
  });
});

test("a picture, a web page and a workbook saved as .csv are named as what they are", () => {
  for (const bytes of [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
    bytesOf("<html><table><tr><td>x</td></tr></table></html>"),
    bytesOf('<?xml version="1.0"?><Workbook/>'),
  ])
    expect(readCsv(bytes).problems).toEqual([{ code: "notText", at: 1 }]);
});

/** Time the processor spent on this process, whatever else the machine does. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
