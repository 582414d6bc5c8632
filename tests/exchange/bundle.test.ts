import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Records } from "../../src/domain/records.ts";
import { listNames } from "../../src/domain/schema/index.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { readBundle } from "../../src/exchange/bundle/readBundle.ts";
import { isArchive } from "../../src/exchange/bundle/unpack.ts";
import { exportCsv } from "../../src/exchange/exportCsv.ts";
import { exportZip } from "../../src/exchange/exportZip.ts";
import { importRows } from "../../src/exchange/importRows.ts";
import { previewFiles } from "../../src/exchange/preview.ts";
import { languages } from "../../src/i18n/language.ts";
import { HeldSite } from "./heldSite.ts";

const options = { timeZone: "Europe/Berlin" };
const zipOf = (files: { readonly [name: string]: string }) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test.each(languages)(
  "the full export in %s as it is: every list recognised, nothing new on the same site",
  async (language) => {
    const held = exampleRecords();
    const zip = exportZip(held, language);
    expect(isArchive(zip)).toBe(true);
    const { parts, problems } = readBundle(zip);
    expect(problems).toEqual([]);
    expect(parts.map(({ list }) => list).sort()).toEqual([...listNames].sort());
    const previews = await previewFiles(parts, held, options);
    for (const [at, { counts }] of previews.entries()) {
      const list = parts[at]?.list ?? "structures";
      const unchanged = held[list].all.length;
      expect(counts).toEqual({ new: 0, changed: 0, unchanged, twice: 0, error: 0 });
    }
  },
);

test("on an empty site everything is new, keys are kept, every look-up and reference is whole, and a repeat does nothing", async () => {
  const held = exampleRecords();
  const { people } = held;
  const into = async (records: Records) => {
    const site = new HeldSite();
    const { parts } = readBundle(exportZip(records, "de"));
    const previews = await previewFiles(parts, { ...site.records, people }, options);
    for (const [at, { counts, rows }] of previews.entries()) {
      expect(rows.flatMap(({ issues }) => issues)).toEqual([]);
      const made = records[parts[at]?.list ?? "structures"].all.length;
      expect(counts).toEqual({ new: made, changed: 0, unchanged: 0, twice: 0, error: 0 });
    }
    const result = await importRows(site.asSite(), previews);
    expect(result).toMatchObject({ updated: 0, failed: [], stoppedBy: null });
    return { parts, records: { ...site.records, people } };
  };
  const first = await into(held);
  const second = await into(first.records);
  for (const list of listNames) {
    const keys = (records: Records) => records[list].all.map((entry) => entry.key).sort();
    expect(keys(first.records)).toEqual(keys(held));
    const linesOf = (records: Records) => exportCsv(list, records, "de").split("\r\n").sort();
    expect(linesOf(second.records)).toEqual(linesOf(first.records));
  }
  const abouts = (records: Records) =>
    records.agendaItems.all.filter(({ about }) => /:\d+$/.test(about ?? "")).length;
  expect(abouts(second.records)).toBe(abouts(held));
  const again = await previewFiles(second.parts, second.records, options);
  expect(again.flatMap(({ rows }) => rows.filter(({ state }) => state !== "unchanged"))).toEqual(
    [],
  );
});

test("what packing programs add is passed over, and what is none of ours is named", () => {
  const held = exampleRecords();
  const csv = exportCsv("areas", held, "de");
  const { parts, problems } = readBundle(
    zipOf({
      "Export/areas.csv": csv,
      "Export/areas - Kopie.csv": csv,
      "Export/leer.csv": "",
      "Export/Liste.csv": "Name;Ort\nA;B\n",
      "__MACOSX/Export/._areas.csv": "x",
      "Export/~$areas.csv": "x",
      "Export/Bild.png": "x",
    }),
  );
  expect(parts.map(({ file, list }) => [file, list])).toEqual([["areas.csv", "areas"]]);
  expect(problems).toEqual([
    { code: "listTwice", file: "areas - Kopie.csv" },
    { code: "fileUnreadable", file: "leer.csv" },
    { code: "noOwnList", file: "Liste.csv" },
  ]);
});

test.each([
  ["cut short", (zip: Uint8Array) => zip.slice(0, zip.length - 400), "archiveDamaged"],
  ["without tables", () => zipOf({ "bild.png": "x" }), "noTables"],
  ["empty", () => zipOf({}), "noTables"],
  [
    "with damaged contents",
    (zip: Uint8Array) => zip.map((byte, at) => (at > 60 && at < 2000 ? byte ^ 0x5a : byte)),
    "archiveDamaged",
  ],
] as const)("an archive %s is refused with its reason", (_, broken, code) => {
  const bytes = broken(exportZip(exampleRecords(), "de"));
  expect(isArchive(bytes)).toBe(true);
  expect(readBundle(bytes)).toEqual({ parts: [], problems: [{ code, file: null }] });
});

test("a workbook is no archive of tables", () => {
  expect(isArchive(zipOf({ "[Content_Types].xml": "x", "xl/workbook.xml": "x" }))).toBe(false);
});

test("a row that points to a row left out is left out as well, with the field that does", async () => {
  const lines = [
    "Schlüssel;Bezeichnung;Art;Teil von",
    ";A;;",
    ";B;Gemeinde;A",
    ";C;Gemeinde;B",
    ";D;Gemeinde;",
  ];
  const { parts } = readBundle(zipOf({ "areas.csv": lines.join("\n") }));
  const [preview] = await previewFiles(parts, new HeldSite().records, options);
  expect(
    preview?.rows.map(({ state, issues }) => [
      state,
      ...issues.flatMap(({ code, field, isWarning }) => (isWarning ? [] : [`${field} ${code}`])),
    ]),
  ).toEqual([
    ["error", "kind required"],
    ["error", "partOf targetLeftOut"],
    ["error", "partOf targetLeftOut"],
    ["new"],
  ]);
});
