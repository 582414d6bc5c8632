import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Person } from "../../src/domain/records.ts";
import { type Entries, type Records, toRecords } from "../../src/domain/records.ts";
import { choiceSets } from "../../src/domain/schema/choices.ts";
import { type ByKind, byKind, type Field, type Value } from "../../src/domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../../src/domain/schema/index.ts";
import { cleanLine, cleanNote } from "../../src/domain/typedText.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { exportAll, exportCsv, exportMapping } from "../../src/exchange/exportCsv.ts";
import { previewRows } from "../../src/exchange/preview.ts";
import { type Language, languages } from "../../src/i18n/language.ts";
import { fromStored } from "../../src/i18n/stored/stored.ts";
import { entry, records } from "../support/records.ts";

const people: readonly Person[] = [
  { id: 11, name: "Planung", email: "planung@example.org", login: "i:0#.f|membership|planung" },
  { id: 12, name: "FB 21", email: "fb21@example.org", login: "i:0#.f|membership|fb21" },
  { id: 13, name: "Gast", email: "", login: "i:0#.f|membership|gast" },
];
const key = "0123456789abcdef0123456789abcdef";

const risky = fc.string({
  unit: fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "'",
    '"',
    ";",
    ",",
    "\n",
    "\r",
    "\t",
    " ",
    "ä",
    "€",
    "😀",
    "a",
    "1",
  ),
});
const anyText = fc.oneof(risky, fc.string({ unit: "grapheme" }));
const line = anyText.map((text) => cleanLine(text)?.slice(0, 100).trim() || null);
const word = line.map((text) => text?.replaceAll(";", "").trim() || "andere");
const instant = fc
  .date({ min: new Date("1900-01-02"), max: new Date("2100-12-30"), noInvalidDate: true })
  .map((date) => date.toISOString());
const someIds = (ids: readonly number[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
const real = fc
  .double({ min: -1e15, max: 1e15, noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));

const anyValue: ByKind<fc.Arbitrary<Value>> = {
  text: () => line,
  note: () => anyText.map((text) => cleanNote(text)),
  number: () => fc.option(real),
  euro: () => fc.option(fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100)),
  percent: () => fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)),
  date: () => fc.option(instant.map((text) => text.slice(0, 10) as never)),
  moment: () => fc.option(instant.map((text) => `${text.slice(0, 19)}Z` as never)),
  flag: () => fc.boolean(),
  choice: ({ words }) =>
    fc.option(
      fc.oneof(
        fc.constantFrom(...choiceSets[words]),
        word.map((text) => fromStored(words, text)),
      ),
    ),
  choices: ({ words }) =>
    fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...choiceSets[words]),
        word.map((text) => fromStored(words, text)),
      ),
      { maxLength: 4 },
    ),
  person: () => fc.option(fc.constantFrom(11, 12, 13)),
  persons: () => someIds([11, 12, 13]),
  link: () => fc.option(fc.webUrl({ withQueryParameters: true, size: "small" })),
  reference: () => fc.option(fc.constantFrom("areas:1", "areas:2", "areas:3")),
  lookup: () => fc.option(fc.constantFrom(1, 2, 3)),
  lookups: () => someIds([1, 2, 3]),
};

describe.each(listNames)("an export of %s", (list) => {
  test.each(languages)("in %s is read back as it was", async (language) => {
    const fields = Object.entries(definitionOf(list).fields);
    const values = fc.record(
      Object.fromEntries(fields.map(([name, field]) => [name, byKind(anyValue, field)])),
    );
    const titles = fc.tuple(line, line, line);
    await fc.assert(
      fc.asyncProperty(values, titles, async (value, names) => {
        const held = heldRecords(list, value, names);
        const before = await readBack(list, held, held, language);
        expect(before.rows.map(({ state }) => state)).not.toContain("changed");
        expect(before.rows.flatMap(({ issues }) => issues.filter((one) => !one.isWarning))).toEqual(
          [],
        );
        const without = { ...held, [list]: toRecords({})[list] } as Records;
        if (fields.some(([, field]) => pointsTo(field, list))) return;
        const { rows } = await readBack(list, held, without, language);
        const made = rows.find(({ entries }) => entries[0]?.key === key)?.entries[0]?.values;
        const filled = fields
          .map(([name]) => [name, value[name]] as const)
          .filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0));
        const { title: _, ...rest } = Object.fromEntries(filled);
        expect(made).toMatchObject(definitionOf(list).titleOf ? rest : Object.fromEntries(filled));
      }),
      { numRuns: 25 },
    );
  });
});

test("a formula typed into a list does not run in a spreadsheet", () => {
  const held = records({
    structures: [{ id: 1, title: '=HYPERLINK("http://x")', remarks: "ok\n@SUM(1)" }],
  });
  const csv = exportCsv("structures", held, "de");
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(csv).toContain(`"ok\n'@SUM(1)"`);
});

test("an export is made for Excel: a mark, semicolons, German figures and days", () => {
  const held = records({
    organisations: [{ id: 1, title: "Freistaat", key }],
    fundings: [
      {
        id: 7,
        title: "BIR",
        funder: 1,
        rate: 0.125,
        amount: 10200.5,
        startsOn: "2017-01-01" as never,
      },
    ],
  });
  const csv = exportCsv("fundings", held, "de");
  expect(csv.startsWith("\ufeffSchlüssel;Bezeichnung;Struktur;")).toBe(true);
  expect(csv).toContain("fundings:7;BIR;");
  expect(csv).toContain(";Freistaat;");
  expect(csv).toContain(";01.01.2017;");
  expect(csv).toContain(";10200,5;12,5 %;");
});

test("a full export has a file per list", () => {
  const files = exportAll(records({}), "de");
  expect(files.map(({ name }) => name)).toEqual(listNames.map((list) => `${list}.csv`));
});

/** One entry of the list with these values, and three of each list it points to, some of one name. */
function heldRecords(list: ListName, values: object, titles: readonly (string | null)[]): Records {
  const targets = listNames.map((name) => [
    name,
    titles.map((title, index) =>
      entry(name, { id: index + 1, key: String(index + 1).repeat(32), title } as never),
    ),
  ]);
  const entries = Object.fromEntries(targets) as { [L in ListName]: Entries[L] };
  const own = entry(list, { ...values, id: 9, key } as never);
  const others = (entries[list] ?? []) as readonly object[];
  return toRecords({ ...entries, [list]: [...others, own] } as Entries, people);
}

async function readBack(list: ListName, from: Records, into: Records, language: Language) {
  const table = readCsv(new TextEncoder().encode(exportCsv(list, from, language)));
  return previewRows(table, exportMapping(list, language), into, { timeZone: "Europe/Berlin" });
}

function pointsTo(field: Field, list: ListName): boolean {
  if (field.kind === "reference") return list === "areas";
  return (field.kind === "lookup" || field.kind === "lookups") && field.to === list;
}
