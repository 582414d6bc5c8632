import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { parseField } from "../../src/domain/form.ts";
import { toRecords } from "../../src/domain/records.ts";
import { date } from "../../src/domain/schema/field.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { guessMapping } from "../../src/exchange/guessMapping.ts";
import { previewRows } from "../../src/exchange/preview.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a workbook is named as what it is and never unpacked, not even one that would burst the memory", () => {
  const sheet = new Uint8Array(64 * 1_048_576).fill(0x20);
  const bomb = zipSync({
    "xl/workbook.xml": bytes("<workbook/>"),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/externalLinks/externalLink1.xml": bytes("<externalLink/>"),
  });
  expect(bomb.length).toBeLessThan(200_000);
  const table = readCsv(bomb);
  expect(table.problems).toEqual([{ code: "notText", at: 1 }]);
  expect([table.headings, table.rows]).toEqual([[], []]);
});

test.each([
  ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
])("%s is named as what it is", (_, beginning) => {
  expect(readCsv(new Uint8Array(beginning)).problems).toEqual([{ code: "notText", at: 1 }]);
});

test("a million empty rows are no rows", () => {
  const table = readCsv(bytes(`Name;Ende\r\n${";\r\n".repeat(1_000_000)}`));
  expect(table.rows).toEqual([]);
  expect(table.problems).toEqual([{ code: "noRows", at: 2 }]);
}, 30_000);

test("headings named as what every object has are headings like others", async () => {
  const names = ["Name", "__proto__", "constructor", "toString"];
  const table = readCsv(bytes(`${names.join(";")}\r\nLotsen;geändert;x;y`));
  expect(table.headings).toEqual(names);
  const mapping = guessMapping(table.headings, "structures");
  const preview = await previewRows(table, mapping, toRecords({}), { timeZone: "Europe/Berlin" });
  expect(JSON.stringify(preview)).toContain("Lotsen");
  expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(String({})).toBe("[object Object]");
});

test("a spreadsheet's number of a day is no day, neither counted from 1900 nor from 1904", () => {
  const reading = { timeZone: "Europe/Berlin" };
  for (const typed of ["42736", "41274", "42736,5"])
    expect(parseField(date(), typed, reading as never)).toMatchObject({ ok: false });
});
