import { describe, expect, test } from "vitest";
import { toRecords } from "../../src/domain/records.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import type { Mapping } from "../../src/exchange/mapping.ts";
import { readyMaps } from "../../src/exchange/maps/index.ts";
import { type Preview, previewRows } from "../../src/exchange/preview.ts";
import { readMapping } from "../../src/exchange/readMapping.ts";
import { describeRowIssue } from "../../src/i18n/exchange/importIssues.ts";
import { records } from "../support/records.ts";
import { projectAnswers, projectRows, projectsFile } from "./projectsFile.ts";

const timeZone = "Europe/Berlin";
const esf = readyMaps.get("esf") as Mapping;
const empty = toRecords({});

describe("a list of projects", () => {
  test("becomes structures with their providers and fundings", async () => {
    const preview = await previewRows(readCsv(projectsFile()), esf, empty, { timeZone });
    expect(preview.counts).toEqual({ new: 6, changed: 0, unchanged: 0, twice: 0, error: 0 });
    const titlesOf = (list: string) =>
      preview.additions.filter((one) => one.list === list).map(({ values }) => values.title);
    expect(titlesOf("organisations")).toEqual([
      "Volkshochschule Musterland",
      "Europäischer Sozialfonds (ESF)",
      "Bildungswerk Muster e. V.",
      "Jugendhilfe Beispiel gGmbH",
    ]);
    expect(titlesOf("actionFields")).toEqual(["Ausbildung und Arbeit", "Kita, Schule und Bildung"]);
    const fundings = preview.rows.map(({ entries }) => entries[1]?.values);
    expect(fundings.map((values) => values?.amount)).toEqual(projectAnswers.amounts);
    const cents = fundings.map((values) => Math.round(Number(values?.totalCost) * 100));
    expect(cents.reduce((sum, one) => sum + one) / 100).toBe(projectAnswers.totalCost);
  });

  test("is read cell by cell: line breaks, quotes, signs, days, shares, empty cells", async () => {
    const { rows } = await previewRows(readCsv(projectsFile()), esf, empty, { timeZone });
    expect(rows[0]?.entries[0]?.values).toMatchObject({
      title: "Deutsch im Alltag",
      kind: "project",
      startsOn: "2015-01-01",
      endsOn: "2015-12-31",
      description: "Kurse am Ort.\n• Grundkurs, Aufbaukurs",
      remarks: "PLZ 96450",
      state: "secured",
      term: "temporary",
    });
    expect(rows[1]?.entries[0]?.values).not.toHaveProperty("remarks");
    expect(rows[3]?.entries[0]?.values.description).toBe('Sie sagt "ja".');
    expect(rows[5]?.entries[0]?.values.title).toBe("+49 Chancen");
    expect(rows[5]?.entries[1]?.values.rate).toBe(0.125);
    expect(rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test("finds providers there are, by title or another spelling", async () => {
    const held = records({
      organisations: [
        {
          id: 4,
          title: "VHS",
          kind: "education",
          alsoWritten: "vhs Musterland\nVolkshochschule  Musterland",
        },
        { id: 9, title: "BILDUNGSWERK MUSTER E. V.", kind: "education" },
      ],
    });
    const { rows, additions } = await previewRows(readCsv(projectsFile()), esf, held, { timeZone });
    expect(rows.map(({ entries }) => entries[0]?.values.provider).slice(0, 4)).toEqual([
      4, 4, 9, 9,
    ]);
    const organisations = additions.filter(({ list }) => list === "organisations");
    expect(organisations.map(({ values }) => values.title)).toEqual([
      "Europäischer Sozialfonds (ESF)",
      "Jugendhilfe Beispiel gGmbH",
    ]);
  });
});

describe("a row", () => {
  test("that stands twice is imported once, also with other spaces and another way to write the day", async () => {
    const again = projectRows[0]
      .replace("01.01.2015", "2015-01-01")
      .replace("Deutsch im", "Deutsch  im");
    const preview = await preview6([...projectRows, projectRows[1], again]);
    expect(preview.rows[6]).toMatchObject({ state: "twice", twiceOf: 3 });
    // The same entry, but not letter for letter: a person has to look.
    expect(preview.rows[7]).toMatchObject({ state: "error", twiceOf: 2 });
    expect(preview.counts).toMatchObject({ new: 6, twice: 1, error: 1 });
  });

  test("with the identity of another and other values is an error", async () => {
    const other = projectRows[0].replace("100.000,01", "100.000,02");
    const preview = await preview6([...projectRows, other]);
    expect(preview.rows[6]).toMatchObject({
      state: "error",
      issues: [{ code: "identityTwice", column: "Name" }],
      twiceOf: 2,
    });
  });

  test("names each error once, with its column and what stands there", async () => {
    const wrong = projectRows[0]
      .replace("01.01.2015", "31.02.2015")
      .replace("100.000,01", "hunderttausend")
      .replace("Deutsch im Alltag", "x".repeat(256));
    const preview = await preview6([wrong, projectRows[1]]);
    expect(
      preview.rows[0]?.issues.map(({ code, list, field }) => `${list}.${field} ${code}`),
    ).toEqual([
      "structures.title tooLong",
      "structures.startsOn notADay",
      "fundings.totalCost notANumber",
    ]);
    const [, day, cost] = preview.rows[0]?.issues ?? [];
    if (!day || !cost) throw new Error("both are reported");
    expect(describeRowIssue(2, day, "de")).toBe(
      "Zeile 2, Spalte „Datum des Beginns des Vorhabens“ („31.02.2015“): Das ist kein Datum. Bitte so schreiben: 31.12.2017.",
    );
    expect(describeRowIssue(2, cost, "en")).toContain(
      "Row 2, Column “Gesamtbetrag der förderfähigen",
    );
    expect(preview.counts).toMatchObject({ new: 1, error: 1 });
  });

  test("with an end before its start is an error of the column of the end", async () => {
    const preview = await preview6([projectRows[0].replace("31.12.2015", "31.12.2014")]);
    expect(preview.rows[0]?.issues).toMatchObject([
      {
        code: "endsBeforeStart",
        list: "structures",
        column: "Datum des Endes des Vorhabens",
        text: "31.12.2014",
      },
    ]);
  });

  test("with an error leaves no provider behind that only it needs", async () => {
    const preview = await preview6([projectRows[0].replace("01.01.2015", "nie"), projectRows[4]]);
    const organisations = preview.additions.filter(({ list }) => list === "organisations");
    expect(organisations.map(({ values }) => values.title)).toEqual([
      "Jugendhilfe Beispiel gGmbH",
      "Europäischer Sozialfonds (ESF)",
    ]);
  });

  test("without what it is recognised by, or with too many cells, is an error", async () => {
    const nameless = `,,${projectRows[0].split(",").slice(2).join(",")}`.replace("01.01.2015", "");
    const preview = await preview6([nameless, `${projectRows[1]},zu viel`]);
    expect(preview.rows.map(({ issues }) => issues[0]?.code)).toEqual([
      "identityEmpty",
      "overlong",
    ]);
  });
});

test("a file without the columns a mapping needs shows which, and no rows", async () => {
  const file = new TextEncoder().encode("Name;PLZ\na;96450\n");
  const preview = await previewRows(readCsv(file), esf, empty, { timeZone });
  expect(preview.missingColumns).toContain("Bezeichnung des Vorhabens");
  expect(preview.missingColumns).not.toContain("PLZ");
  expect(preview.rows).toEqual([]);
});

test("words nobody defined are taken over with a warning; look-ups that find nothing are an error", async () => {
  const file = "Titel;Art;Träger;Ort\nA;Stützpunkt;AWO;Ahorn\nB;Projekt;AWO;Nirgends; \n";
  const preview = await previewRows(
    readCsv(new TextEncoder().encode(file)),
    smallMapping(),
    held(),
    {
      timeZone,
    },
  );
  expect(preview.rows[0]).toMatchObject({
    state: "new",
    issues: [{ code: "foreignWord", column: "Art", text: "Stützpunkt", isWarning: true }],
  });
  expect(preview.rows[0]?.entries[0]?.values).toMatchObject({
    kind: "?Stützpunkt",
    provider: 1,
    areas: [2],
  });
  expect(preview.additions.map(({ values }) => values)).toEqual([
    { title: "Bildung", position: 3, guidingGoal: "Ziel" },
  ]);
  expect(preview.rows[1]).toMatchObject({
    state: "error",
    issues: [{ code: "unknownRecord", column: "Ort", text: "Nirgends" }],
  });
});

test("a preview can be stopped, and says how far it is", async () => {
  const rows = Array.from({ length: 1200 }, (_, index) =>
    projectRows[0].replace("Alltag", `Alltag ${index}`),
  );
  const steps: number[] = [];
  const stop = new AbortController();
  const running = previewRows(readCsv(projectsFile(rows)), esf, empty, {
    timeZone,
    signal: stop.signal,
    onProgress: (done) => {
      steps.push(done);
      if (done === 1000) stop.abort();
    },
  });
  await expect(running).rejects.toThrow();
  expect(steps).toEqual([500, 1000]);
});

async function preview6(rows: readonly string[]): Promise<Preview> {
  return previewRows(readCsv(projectsFile(rows)), esf, empty, { timeZone });
}

function held() {
  return records({
    organisations: [{ id: 1, title: "AWO", kind: "welfare" }],
    areas: [{ id: 2, title: "Ahorn", kind: "municipality" }],
  });
}

function smallMapping(): Mapping {
  const read = readMapping({
    name: "small",
    identity: ["Titel"],
    records: [
      {
        as: "structure",
        list: "structures",
        fields: {
          title: { column: "Titel" },
          kind: { column: "Art" },
          provider: { column: "Träger" },
          areas: { column: "Ort" },
          actionFields: { value: "Bildung", create: { position: "3", guidingGoal: "Ziel" } },
          spatialLevels: { value: "Stadt/Gemeinde" },
          term: { value: "unknown" },
          funding: { value: "unknown" },
          state: { value: "secured" },
        },
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.mapping;
}
