import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/day.ts";
import {
  mentionable,
  parseOutcomeLine,
  understoodSpans,
} from "../../../src/domain/meeting/outcomeLine.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";

const records = exampleRecords();
const today = day("2016-11-09");
const read = (line: string) => parseOutcomeLine(line, records, today);
const nameOf = (id: number | null) => records.organisations.byId.get(id ?? 0)?.title;

describe("a typed outcome", () => {
  it("names who and when, and keeps the rest as its text", () => {
    const line = read("Antrag stellen @Planungsstab !14.12.");
    expect(line.text).toBe("Antrag stellen");
    expect(nameOf(line.responsible)).toBe("Planungsstab");
    expect(line.dueOn).toBe("2016-12-14");
  });

  it("takes the longest name that stands there, blanks and all", () => {
    expect(
      nameOf(read("Vorschlag @Koordinierungsstelle Bürgerliches Engagement vorlegen").responsible),
    ).toBe("Koordinierungsstelle Bürgerliches Engagement");
    expect(read("Vorschlag @fb 21 vorlegen").text).toBe("Vorschlag vorlegen");
    expect(nameOf(read("Vorschlag @FB 22").responsible)).toBe("FB 22");
  });

  it("knows further spellings and the beginning of any word of a name", () => {
    expect(nameOf(read("Klären @Arbeiterwohlfahrt").responsible)).toBe("AWO");
    expect(nameOf(read("Klären @Engagement, bald").responsible)).toBe(
      "Koordinierungsstelle Bürgerliches Engagement",
    );
  });

  it("leaves an unknown name in the text and says so", () => {
    const line = read("Klären @Niemand bald");
    expect(line).toMatchObject({
      text: "Klären @Niemand bald",
      responsible: null,
      unknownName: "Niemand",
    });
  });

  it("does not take an address of mail for a name", () => {
    expect(read("An post@landkreis.example senden").unknownName).toBeNull();
  });

  it.each([
    ["!14.12.", "2016-12-14"],
    ["!9.11.", "2016-11-09"],
    ["!8.11.", "2017-11-08"],
    ["!14.12.17", "2017-12-14"],
    ["!14.12.2017", "2017-12-14"],
    ["!2017-02-01", "2017-02-01"],
    ["!29.2.", "2016-02-29"],
  ])("reads %s as %s", (written, expected) => {
    const { dueOn } = read(`Erledigen ${written}`);
    // 29.02. has no next year of its own; the year at hand is all there is.
    expect(dueOn).toBe(expected);
  });

  it("leaves what is no day in the text and says so", () => {
    expect(read("Erledigen !31.02.2017")).toMatchObject({
      text: "Erledigen !31.02.2017",
      dueOn: null,
      unknownDay: "31.02.2017",
    });
    expect(read("Das ist wichtig !").unknownDay).toBeNull();
  });

  it("shows where who and when stand", () => {
    const line = "Klären @FB 21 bis !14.12.";
    const shown = understoodSpans(line, records, today).map(({ from, to }) => line.slice(from, to));
    expect(shown).toEqual(["@FB 21", "!14.12."]);
  });

  it("offers each organisation once, those beginning with what is typed first", () => {
    const offered = mentionable(records, "a").map(({ name }) => name);
    expect(offered[0]).toMatch(/^A/i);
    const ids = mentionable(records, "").map(({ list, id }) => `${list}:${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
