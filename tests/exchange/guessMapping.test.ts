import { expect, test } from "vitest";
import { definitionOf, listNames } from "../../src/domain/schema/index.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { exportCsv } from "../../src/exchange/exportCsv.ts";
import { guessMapping, recogniseMapping } from "../../src/exchange/guessMapping.ts";
import { languages } from "../../src/i18n/language.ts";
import { fieldWords } from "../../src/i18n/stored/lists.ts";
import { records } from "../support/records.ts";
import { projectsFile } from "./projectsFile.ts";

test("an office's own sheet is mapped by labels of both languages, names and usual words", () => {
  const headings = [
    "Träger",
    "Angebot",
    "beginn",
    "Befristet bis",
    "spatialLevels",
    "VZÄ",
    "Telefon",
    "FUNDING",
  ];
  const { fields } = guessMapping(headings, "structures").records[0] ?? {};
  expect(fields).toEqual({
    provider: { column: "Träger", create: { kind: "other" } },
    title: { column: "Angebot" },
    startsOn: { column: "beginn" },
    endsOn: { column: "Befristet bis" },
    spatialLevels: { column: "spatialLevels" },
    fte: { column: "VZÄ" },
    funding: { column: "FUNDING" },
  });
  expect(guessMapping(headings, "structures").identity).toEqual(["Angebot", "Träger", "beginn"]);
});

test("a label goes before a usual word: no column is used twice", () => {
  const { fields } = guessMapping(["Name", "Bezeichnung"], "structures").records[0] ?? {};
  expect(fields).toEqual({ title: { column: "Bezeichnung" } });
});

test.each(listNames)("every visible field of %s is found by its label in each language", (list) => {
  const visible = Object.entries(definitionOf(list).fields).filter(([, { hidden }]) => !hidden);
  for (const language of languages) {
    const headings = visible.map(([name]) => fieldWords(list, name, language).label);
    const { fields = {} } = guessMapping(headings, list).records[0] ?? {};
    const columns = visible
      .map(([name]) => fields[name])
      .map((source) => (source && "column" in source ? source.column : null));
    expect(columns).toEqual(headings);
  }
});

test("our own export and known forms are recognised", () => {
  const exported = readCsv(new TextEncoder().encode(exportCsv("needs", records({}), "en")));
  expect(recogniseMapping(exported.headings)).toMatchObject({
    key: "Key",
    guarded: true,
    language: "en",
  });
  expect(recogniseMapping(readCsv(projectsFile()).headings)?.name).toBe("esf");
  expect(recogniseMapping(["Bezeichnung"])).toBeNull();
});
