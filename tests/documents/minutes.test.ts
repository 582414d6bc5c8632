import { describe, expect, it } from "vitest";
import { minutes } from "../../src/documents/minutes/minutes.ts";
import { day } from "../../src/domain/day.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { wordsOf } from "./wordsOf.ts";

const records = exampleRecords();
const meeting = records.meetings.all.find(({ title }) => title?.includes("12.10.2016"));
const id = meeting?.id ?? 0;
const paper = minutes(records, id, { language: "de", issuedOn: day("2016-10-14") });
const words = wordsOf(paper);
const all = words.join("\n");

describe("the minutes of a meeting", () => {
  it("name occasion, day, time and place in their head", () => {
    expect(words).toContain("Mittwoch, 12.10.2016");
    expect(all).toMatch(/10:00\u00a0Uhr bis 11:35\u00a0Uhr/);
    expect(words).toContain("Landratsamt Coburg, kleiner Sitzungssaal");
  });

  it("hold every outcome word for word, with who and by when", () => {
    const items = records.agendaItems.all
      .filter((item) => item.meeting === id)
      .map((item) => item.id);
    const outcomes = records.outcomes.all.filter(({ agendaItem }) =>
      items.includes(agendaItem ?? 0),
    );
    expect(outcomes.length).toBeGreaterThan(3);
    for (const { text } of outcomes) expect(all).toContain(text);
    expect(all).toContain("Verantwortlich: FB 22\nTermin: 18.11.2016");
  });

  it("tell votes and where an adjourned point went", () => {
    expect(all).toContain("Abstimmung: Ja: 10, Nein: 0, Enthaltung: 0");
    const moved = records.agendaItems.all.find((item) => item.meeting === id && item.movedTo);
    const next = records.agendaItems.byId.get(moved?.movedTo ?? 0)?.meeting;
    const title = records.meetings.byId.get(next ?? 0)?.title;
    expect(title).toBeTruthy();
    expect(all).toContain(`vertagt auf: ${title}`);
  });

  it("number the points as the agenda does", () => {
    const headings = words.filter((text) => /^TOP \d+: /.test(text));
    const listed = words.filter((text) => /^TOP \d+$/.test(text));
    expect(headings.map((text) => text.split(":")[0])).toEqual(listed);
  });

  it("end with distribution and two lines to sign", () => {
    const last = paper.chapters.at(-1)?.blocks.at(-1);
    expect(last?.type === "signLines" && last.lines.map(({ role }) => role)).toEqual([
      "Leitung",
      "Protokollführung",
    ]);
    expect(words).toContain("Teilnehmende\nGBL/FBL\nGB Z");
  });

  it("are a draft until they are approved", () => {
    expect(paper.cover?.mark).toBe("Entwurf");
    const approved = records.meetings.all.find(({ state }) => state === "approved");
    const older = minutes(records, approved?.id ?? 0, {
      language: "en",
      issuedOn: day("2016-10-14"),
    });
    expect(older.cover?.mark).toBeNull();
    expect(older.meta.language).toBe("en-GB");
  });

  it("have no contents list", () => {
    expect(paper.meta.contentsTitle).toBeNull();
  });

  it("are refused for a meeting that does not exist", () => {
    expect(() => minutes(records, 4711, { language: "de", issuedOn: day("2016-10-14") })).toThrow(
      RangeError,
    );
  });
});
