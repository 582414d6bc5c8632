import { expect, test } from "vitest";
import { missingColumns } from "../../src/exchange/mapping.ts";
import { readyMaps } from "../../src/exchange/maps/index.ts";
import { type MappingProblem, readMapping } from "../../src/exchange/readMapping.ts";

const valid = {
  name: "own",
  identity: ["Name"],
  records: [
    { as: "structure", list: "structures", fields: { title: { column: "Name" } } },
    { as: "funding", list: "fundings", fields: { structure: { record: "structure" } } },
  ],
};

test("a mapping needs a name, an identity and records; what it does not say the file's cells tell", () => {
  const read = readMapping(valid);
  expect(read).toMatchObject({ ok: true, mapping: { title: { de: "own" } } });
  expect(read.ok && "language" in read.mapping).toBe(false);
  expect(problemsOf(null)).toEqual(["notAnObject "]);
  expect(problemsOf([])).toEqual(["notAnObject "]);
  expect(problemsOf({})).toEqual(["missing name", "missing records", "noIdentity identity"]);
  expect(problemsOf({ ...valid, identity: [] })).toEqual(["noIdentity identity"]);
  expect(problemsOf({ ...valid, identity: [1] })).toEqual(["wrongType identity"]);
});

test.each([
  [{ as: "s", list: "structure", fields: {} }, "unknownList records[0].list"],
  [{ list: "structures", fields: {} }, "missing records[0].as"],
  [{ as: "s", list: "structures" }, "missing records[0].fields"],
  [field("titel", { column: "Name" }), "unknownField records[0].fields.titel"],
  [field("constructor", { column: "Name" }), "unknownField records[0].fields.constructor"],
  [field("title", "Name"), "unknownSource records[0].fields.title"],
  [field("title", { spalte: "Name" }), "unknownSource records[0].fields.title"],
  [
    field("provider", { column: "x", create: { art: "y" } }),
    "unknownField records[0].fields.provider.create.art",
  ],
  [field("title", { column: "x", create: {} }), "notALookup records[0].fields.title.create"],
  [field("provider", { column: "x", create: "y" }), "wrongType records[0].fields.provider.create"],
  [field("successor", { record: "other" }), "unknownRecord records[0].fields.successor"],
  [field("fte", { product: ["fte"] }), "notANumberField records[0].fields.fte"],
  [field("fte", { product: ["capacity", "title"] }), "notANumberField records[0].fields.fte"],
  [field("title", { product: ["capacity", "fte"] }), "notANumberField records[0].fields.title"],
])("a mistake is named with its place: %j", (record, problem) => {
  expect(problemsOf({ ...valid, records: [record] })).toEqual([problem]);
});

test("a record may point only to what its look-up is for", () => {
  const [structure, funding] = valid.records;
  const wrong = { ...funding, fields: { funder: { record: "structure" } } };
  expect(problemsOf({ ...valid, records: [structure, wrong] })).toEqual([
    "notALookup records[1].fields.funder",
  ]);
});

test("columns the file lacks are named once, those it may lack are not", () => {
  const read = readMapping({
    ...valid,
    records: [
      { ...field("title", { column: "Name" }), as: "a" },
      { ...field("remarks", { text: "PLZ {PLZ}, {Ort}" }), as: "b" },
      { ...field("source", { column: "Quelle", optional: true }), as: "c" },
      { ...field("description", { column: "PLZ" }), as: "d" },
    ],
  });
  if (!read.ok) throw new Error("the mapping is valid");
  expect(missingColumns(read.mapping, ["Ort"])).toEqual(["Name", "PLZ"]);
});

test("the mappings that come with the app are valid", () => {
  expect([...readyMaps.keys()]).toEqual(["esf"]);
});

function field(name: string, source: unknown) {
  return { as: "s", list: "structures", fields: Object.fromEntries([[name, source]]) };
}

function problemsOf(form: unknown): string[] {
  const read = readMapping(form);
  return read.ok ? [] : read.problems.map(({ code, path }: MappingProblem) => `${code} ${path}`);
}
