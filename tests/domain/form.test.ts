import { describe, expect, test } from "vitest";
import { parseField, parseForm, type Reading } from "../../src/domain/form.ts";
import { date, link, text } from "../../src/domain/schema/field.ts";
import { parseChoiceText } from "../../src/i18n/stored/parse.ts";

const reading: Reading = { language: "de", timeZone: "Europe/Berlin", wordOf: parseChoiceText };
const structure = {
  title: "Bildungskoordination",
  kind: "post",
  provider: 1,
  actionFields: [2],
  spatialLevels: ["district"],
  term: "permanent",
  funding: "core",
  state: "secured",
};
const funding = {
  title: "BMBF",
  structure: 7,
  kind: "temporary",
  approval: "approved",
  startsOn: "01.01.2017",
  endsOn: "31.12.2018",
};

describe("a form", () => {
  test("gives the values of what was typed, and empty ones for the rest", () => {
    const typed = {
      ...structure,
      startsOn: "1.1.2017",
      fte: "1,5",
      areas: [],
      description: "a\r\nb",
      confirmedOn: "",
    };
    const parsed = parseForm("structures", typed, reading);
    expect(parsed.ok).toBe(true);
    expect(parsed.values).toMatchObject({
      title: "Bildungskoordination",
      startsOn: "2017-01-01",
      endsOn: null,
      fte: 1.5,
      description: "a\nb",
      confirmedOn: null,
      areas: [],
      targetGroups: [],
    });
  });

  test("asks for every field that is required and visible", () => {
    expect(issuesOf("structures", {})).toEqual([
      "title required",
      "kind required",
      "provider required",
      "actionFields required",
      "spatialLevels required",
      "term required",
      "funding required",
      "state required",
    ]);
    expect(issuesOf("settings", {})).toEqual([]);
  });

  test("names each field that cannot be read, and keeps what can", () => {
    const typed = {
      ...structure,
      title: "x".repeat(256),
      startsOn: "31.02.2017",
      fte: "anderthalb",
      contactFunction: "x".repeat(255),
    };
    expect(issuesOf("structures", typed)).toEqual([
      "title tooLong",
      "startsOn notADay",
      "fte notANumber",
    ]);
    expect(parseForm("structures", typed, reading).values.contactFunction).toHaveLength(255);
  });

  test("says once what is wrong with a field", () => {
    const typed = { ...funding, endsOn: "morgen" };
    expect(issuesOf("fundings", typed)).toEqual(["endsOn notADay"]);
  });

  test("keeps words nobody defined, and understands words of both languages", () => {
    const typed = {
      ...structure,
      kind: "Stützpunkt",
      term: "befristet",
      spatialLevels: "Landkreis; federal",
    };
    const parsed = parseForm("structures", typed, reading);
    expect(parsed.values).toMatchObject({
      kind: "?Stützpunkt",
      term: "temporary",
      spatialLevels: ["district", "federal"],
    });
    expect(parsed.ok).toBe(true);
    const kept = parseForm("structures", { ...structure, kind: "?Stützpunkt" }, reading);
    expect(kept.values.kind).toBe("?Stützpunkt");
  });

  test("lets zero and no stand as answers", () => {
    const parsed = parseForm("structures", { ...structure, fte: "0" }, reading);
    expect(parsed).toMatchObject({ ok: true, values: { fte: 0 } });
    expect(
      parseForm("gaps", { title: "x", kind: "data", decision: "open" }, reading),
    ).toMatchObject({
      ok: true,
      values: { systematic: false },
    });
  });
});

describe("rules", () => {
  test.each([
    ["31.12.2016", ["endsOn endsBeforeStart"]],
    ["01.01.2017", []],
    ["02.01.2017", []],
  ])("an end on %s against a start on 01.01.2017", (endsOn, issues) => {
    expect(issuesOf("fundings", { ...funding, endsOn })).toEqual(issues);
  });

  test.each([
    ["-0,1 %", ["rate rateOutOfRange"]],
    ["0 %", []],
    ["100 %", []],
    ["100,1 %", ["rate rateOutOfRange"]],
  ])("a rate of %s", (rate, issues) => {
    expect(issuesOf("fundings", { ...funding, rate })).toEqual(issues);
  });

  test("money belongs to a structure or to a measure, and temporary money ends", () => {
    expect(issuesOf("fundings", { ...funding, structure: null })).toEqual(["structure oneSubject"]);
    expect(issuesOf("fundings", { ...funding, measure: 3 })).toEqual(["structure oneSubject"]);
    expect(issuesOf("fundings", { ...funding, endsOn: "" })).toEqual([
      "endsOn endRequiredForTemporary",
    ]);
    expect(issuesOf("fundings", { ...funding, endsOn: "", kind: "permanent" })).toEqual([]);
  });

  test("a negative number of posts is refused", () => {
    expect(issuesOf("structures", { ...structure, fte: "-0,5" })).toEqual(["fte negative"]);
  });

  test("a steering need names its steering level", () => {
    const need = {
      title: "x",
      kind: "steering",
      actionFields: [1],
      spatialLevel: "district",
      startsOn: "01.01.2017",
      priority: "A",
    };
    expect(issuesOf("needs", need)).toEqual(["steeringLevel steeringLevelRequired"]);
    expect(issuesOf("needs", { ...need, steeringLevel: "strategic" })).toEqual([]);
  });
});

describe("changing a record", () => {
  const recorded = () => {
    const parsed = parseForm("fundings", funding, reading);
    if (!parsed.ok) throw new Error("the record is valid");
    return parsed.values;
  };

  test("asks only for the fields typed and keeps the others", () => {
    const broken = { ...recorded(), programme: "Bildung", title: null };
    const parsed = parseForm("fundings", { rate: "45" }, reading, broken);
    expect(parsed).toMatchObject({ ok: true, values: { rate: 0.45, programme: "Bildung" } });
    expect(parseForm("fundings", { title: " " }, reading, broken).ok).toBe(false);
  });

  test("refuses a rule newly broken and lets pass one broken before", () => {
    const endsFirst = parseForm("fundings", { endsOn: "01.01.2016" }, reading, recorded());
    expect(endsFirst).toMatchObject({
      ok: false,
      issues: [{ field: "endsOn", code: "endsBeforeStart" }],
    });
    const orphan = { ...recorded(), structure: null };
    expect(parseForm("fundings", { rate: "45" }, reading, orphan).ok).toBe(true);
  });

  test("what cannot be read leaves the value there was", () => {
    const parsed = parseForm("fundings", { endsOn: "irgendwann" }, reading, recorded());
    expect(parsed.values.endsOn).toBe("2018-12-31");
  });
});

describe("one field", () => {
  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "www.coburg.de",
    "https://",
    `https://a.de/${"x".repeat(250)}`,
  ])("%s is no address", (typed) => {
    expect(parseField(link(), typed, reading)).toEqual({ ok: false, code: "notAnAddress" });
  });

  test("an address is taken as it is", () => {
    const address = "https://www.landkreis-coburg.de/a?b=c#d";
    expect(parseField(link(), ` ${address} `, reading)).toEqual({ ok: true, value: address });
  });

  test("a value of the wrong type is refused, not turned into text", () => {
    expect(parseField(text(), { a: 1 }, reading)).toEqual({ ok: false, code: "wrongType" });
    expect(parseField(date(), 42, reading)).toEqual({ ok: false, code: "wrongType" });
  });
});

function issuesOf(list: Parameters<typeof parseForm>[0], typed: object): string[] {
  const parsed = parseForm(list, typed as { [field: string]: unknown }, reading);
  return parsed.ok ? [] : parsed.issues.map(({ field, code }) => `${field} ${code}`);
}
