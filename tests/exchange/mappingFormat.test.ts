import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listNames } from "../../src/domain/schema/index.ts";
import schema from "../../src/exchange/mapping.schema.json";
import { readMapping } from "../../src/exchange/readMapping.ts";
import { delimiters } from "../../src/exchange/table/delimiters.ts";
import { encodings } from "../../src/exchange/table/encoding.ts";
import { describeMappingProblem } from "../../src/i18n/exchange/importIssues.ts";
import { mappingForm } from "./anyFile.ts";

function said(form: unknown): readonly string[] {
  const read = readMapping(form);
  return read.ok ? [] : read.problems.map((problem) => describeMappingProblem(problem, "de"));
}

describe("a mapping is refused with the place of", () => {
  test.each([
    [
      "an unknown word",
      mappingForm({ kind: { value: "Quatsch" } }),
      "records[0].fields.kind.value",
    ],
    [
      "an unknown key",
      mappingForm({ title: { column: "Name", wrods: {} } }),
      "records[0].fields.title.wrods",
    ],
    ["an unknown key at the top", mappingForm({}, { idnetity: ["x"] }), "idnetity"],
    [
      "an unknown key of a record",
      mappingForm({}, { records: [{ as: "a", list: "areas", fields: {}, x: 1 }] }),
      "records[0].x",
    ],
    [
      "an unknown word for a text",
      mappingForm({ kind: { column: "A", words: { a: "Unsinn" } } }),
      "records[0].fields.kind.words.a",
    ],
    [
      "an unknown word of a new entry",
      mappingForm({ provider: { column: "A", create: { kind: "x" } } }),
      "records[0].fields.provider.create.kind",
    ],
    ["an unknown order of days", mappingForm({}, { dates: "YMD" }), "dates"],
    [
      "an unknown order in a column",
      mappingForm({ startsOn: { column: "A", dates: "mdy" } }),
      "records[0].fields.startsOn.dates",
    ],
    ["an unknown language", mappingForm({}, { language: "fr" }), "language"],
    ["an unknown encoding", mappingForm({}, { encoding: "latin2" }), "encoding"],
    ["an unknown delimiter", mappingForm({}, { delimiter: "::" }), "delimiter"],
    ["a row that is none", mappingForm({}, { headings: -1 }), "headings"],
    [
      "a flag that is none",
      mappingForm({ title: { column: "A", optional: "ja" } }),
      "records[0].fields.title.optional",
    ],
    ["two sources", mappingForm({ title: { column: "A", value: "B" } }), "records[0].fields.title"],
    [
      "a day that is none",
      mappingForm({ startsOn: { value: "31.02.2016" } }),
      "records[0].fields.startsOn.value",
    ],
    [
      "a number that is none",
      mappingForm({ fte: { value: "viel" } }),
      "records[0].fields.fte.value",
    ],
    [
      "a heading that is no text",
      mappingForm({ title: { column: 7 } }),
      "records[0].fields.title.column",
    ],
    ["a language of the title", mappingForm({}, { title: { fr: "x" } }), "title.fr"],
  ])("%s", (_, form, place) => {
    expect(said(form)).toEqual([expect.stringContaining(`Zuordnung, ${place}: `)]);
  });
});

test("the schema knows the keys and options the app knows", () => {
  const { properties, definitions } = schema;
  expect(definitions.record.properties.list.enum).toEqual(listNames);
  expect(properties.encoding.enum).toEqual(encodings);
  expect(properties.delimiter.enum).toEqual(delimiters);
  for (const [key, { examples }] of Object.entries(properties) as [
    string,
    { examples?: unknown[] },
  ][])
    if (examples) expect(said(mappingForm({}, { [key]: examples[0] }))).toEqual([]);
  const unknown = said(mappingForm({}, { unknown: 1 }))[0] ?? "";
  expect(unknown).toContain(`möglich sind: ${Object.keys(properties).join(", ")}`);
  const sources = definitions.source.oneOf.map(({ required }) => required[0]);
  expect(sources).toEqual(["column", "value", "text", "product", "record"]);
});

test("the mapping told as an example is valid", () => {
  const page = readFileSync("src/exchange/README.md", "utf8");
  const [, json = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(said(JSON.parse(json))).toEqual([]);
});
