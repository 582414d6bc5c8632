import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/exchange/csv.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = [...(mark ? "\ufeff" : ""), ...text].join("");
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++)
    view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const latin = (text: string) =>
  Uint8Array.from(
    [...text].map((character) => (character === "€" ? 0x80 : character.charCodeAt(0))),
  );
const text = 'Träger;Größe;Ort\r\nVhs;"1,5";"Bad\nRodach"\r\nAWO;2;Ahorn €\r\n';

describe("the same table is read from", () => {
  test.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with a mark", utf8(`\ufeff${text}`), "utf-8"],
    ["UTF-16, little end first", utf16(text, true, true), "utf-16le"],
    ["UTF-16, big end first", utf16(text, false, true), "utf-16be"],
    ["UTF-16 without a mark", utf16(text, true, false), "utf-16le"],
    ["Windows-1252", latin(text), "windows-1252"],
    [
      "commas",
      utf8(
        text
          .replace("Träger;Größe;Ort", "Träger,Größe,Ort")
          .replace('Vhs;"1,5";', 'Vhs,"1,5",')
          .replace("AWO;2;", "AWO,2,"),
      ),
      "utf-8",
    ],
    ["tabs", utf8(text.replaceAll(";", "\t")), "utf-8"],
    ["a file that names its delimiter", utf8(`sep=;\r\n${text}`), "utf-8"],
  ] as const)("%s", (_, bytes, encoding) => {
    const table = readCsv(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.headings).toEqual(["Träger", "Größe", "Ort"]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["Vhs", "1,5", "Bad\nRodach"],
      ["AWO", "2", "Ahorn €"],
    ]);
    expect(table.problems).toEqual([]);
  });
});

test("rows are numbered as a spreadsheet numbers them, empty ones counted and left out", () => {
  const table = readCsv(utf8('A;B\n1;"x\ny"\n;\n\n2;z\n'));
  expect(table.rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
    [2, "1"],
    [5, "2"],
  ]);
});

test("amounts with commas do not make a comma the delimiter", () => {
  expect(readCsv(utf8("Name;Betrag\na;1,5\nb;2,5\nc;3,5\n")).headings).toEqual(["Name", "Betrag"]);
  expect(readCsv(utf8("Name\na,b\nc,d\n")).headings).toEqual(["Name"]);
});

test("missing and repeated headings are numbered and said", () => {
  const table = readCsv(utf8("Name;;Name; Name (2) ;\nA;B;C;D;\n"));
  expect(table.headings).toEqual(["Name", "(2)", "Name (2)", "Name (2) (2)"]);
  expect(table.problems).toEqual([
    { code: "emptyHeading", at: 2 },
    { code: "doubleHeading", at: 3 },
    { code: "doubleHeading", at: 4 },
  ]);
});

test("a heading with a dangerous name is a heading like any other", () => {
  const table = readCsv(utf8("__proto__;constructor\n1;2\n"));
  expect(table.headings).toEqual(["__proto__", "constructor"]);
  expect(table.rows[0]?.cells).toEqual(["1", "2"]);
});

test("short rows are filled up, rows with cells beyond the headings are marked", () => {
  const { rows } = readCsv(utf8("A;B\n1\n1;2;\n1;2;3\n"));
  expect(rows.map(({ cells, overlong }) => [cells, overlong])).toEqual([
    [["1", ""], false],
    [["1", "2"], false],
    [["1", "2"], true],
  ]);
});

test("a quotation mark never closed is said of its row, and takes no other row with it", () => {
  const { rows, problems } = readCsv(utf8('A;B\n1;x\n2;"y\n3;z\n'));
  expect(problems).toEqual([]);
  expect(rows.map(({ number, faults }) => [number, faults.map(({ code }) => code)])).toEqual([
    [2, []],
    [3, ["quotes"]],
    [4, []],
  ]);
});

test("files without anything in them are told apart", () => {
  expect(readCsv(utf8("")).problems).toEqual([{ code: "empty", at: 1 }]);
  expect(readCsv(utf8("A;B\n")).problems).toEqual([{ code: "noRows", at: 2 }]);
});

test("a line of ten megabytes and a table of fifty thousand rows are read whole", () => {
  const long = "x".repeat(10_000_000);
  expect(readCsv(utf8(`A;B\n1;${long}\n`)).rows[0]?.cells[1]).toHaveLength(10_000_000);
  const rows = Array.from({ length: 50_000 }, (_, index) => `${index};"a\nb"`).join("\n");
  const table = readCsv(utf8(`A;B\n${rows}\n`));
  expect(table.rows).toHaveLength(50_000);
  expect(table.rows.at(-1)).toMatchObject({ number: 50_001, cells: ["49999", "a\nb"] });
});
