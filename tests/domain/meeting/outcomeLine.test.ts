import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/day.ts";
import { picking } from "../../../src/domain/meeting/mentions.ts";
import { mentionable } from "../../../src/domain/meeting/names.ts";
import { parseOutcomeLine, understoodSpans } from "../../../src/domain/meeting/outcomeLine.ts";
import { type Entries, type Person, type Records, toRecords } from "../../../src/domain/records.ts";
import { listNames } from "../../../src/domain/schema/index.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { entry } from "../../support/records.ts";

const today = day("2016-11-09");
const examples = exampleRecords();

/** The example data with more organisations and people. */
function more(organisations: readonly string[], people: readonly string[]): Records {
  const lists = listNames.map((list) => [list, examples[list].all]);
  const added = organisations.map((title, at) => {
    const [name = "", ...alsoWritten] = title.split("|");
    return entry("organisations", {
      id: 900 + at,
      title: name,
      alsoWritten: alsoWritten.join("\n"),
    });
  });
  const entries = {
    ...Object.fromEntries(lists),
    organisations: [...examples.organisations.all, ...added],
  } as Entries;
  const persons = people.map((name, at): Person => ({ id: 50 + at, name, email: "", login: "" }));
  return toRecords(entries, persons);
}

const records = more(
  ["FB 2", "FB 210", "Caritas Bamberg", "Verein für Sport e.V.", "Müller Bau GmbH", "Jugend|JA"],
  [
    "Anna Müller",
    "Weiß, Jörg",
    "Paul Meier",
    "Petra Meier",
    "Kim Lee",
    "Kim Lee",
    "Lea Müller-Lang",
  ],
);
const read = (line: string, given = records) => parseOutcomeLine(line, given, today);
const who = (line: string, given = records) => {
  const { responsible, person } = read(line, given);
  if (responsible !== null) return given.organisations.byId.get(responsible)?.title;
  return person === null ? null : given.people.get(person)?.name;
};
const open = (line: string) =>
  read(line).open.map((mark) => (mark.type === "day" ? mark.written : mark.mention.written));
const choices = (line: string) =>
  read(line).open.flatMap((mark) =>
    mark.type === "name" ? mark.mention.choices.map(({ name }) => name) : [],
  );

describe("a typed outcome", () => {
  it("takes a name with brackets whole, and brackets that are not its own as text", () => {
    const given = more(["Hilfswerk (Kreisverband)", "Hilfswerk"], []);
    expect(who("Klären @Hilfswerk (Kreisverband)", given)).toBe("Hilfswerk (Kreisverband)");
    expect(read("@Hilfswerk (Kreisverband) klärt !14.12.", given).text).toBe(
      "Hilfswerk (Kreisverband) klärt",
    );
    expect(read("Klären @Hilfswerk (Kreisverband) !14.12.", given).text).toBe("Klären");
    expect(who("Klären @Hilfswerk (dringend)", given)).toBe("Hilfswerk");
    expect(read("Klären @Hilfswerk (dringend)", given).text).toBe("Klären (dringend)");
    expect(who("Klären @Hilfswerk\n(Kreisverband) fragen", given)).toBe("Hilfswerk");
  });

  it("names who and when, and keeps the rest as its text", () => {
    const line = read("Antrag stellen @Planungsstab !14.12.");
    expect(line).toMatchObject({ text: "Antrag stellen", dueOn: "2016-12-14", open: [] });
    expect(who("Antrag stellen @Planungsstab !14.12.")).toBe("Planungsstab");
  });

  it.each([
    ["Vorschlag @Koordinierungsstelle Bürgerliches Engagement vorlegen", "Vorschlag vorlegen"],
    ["Vorschlag @fb 21 vorlegen", "Vorschlag vorlegen"],
    ["Vorschlag @FB21", "Vorschlag"],
    ["Vorschlag @FB 21, danach Bericht", "Vorschlag, danach Bericht"],
    ["@FB 21: Vorschlag vorlegen", "Vorschlag vorlegen"],
    ["@FB 21 Vorschlag vorlegen", "Vorschlag vorlegen"],
    ["Vorschlag vorlegen (@FB 21)", "Vorschlag vorlegen"],
    ["Die AWO sagt:  zwei  Blanks @FB 21", "Die AWO sagt:  zwei  Blanks"],
    // Where the sentence needs the name or the day, only the sign goes.
    ["@FB 21 klärt die Frage", "FB 21 klärt die Frage"],
    ["Der Antrag wird von @FB 21 vorbereitet", "Der Antrag wird von FB 21 vorbereitet"],
    ["Morgen klärt @FB 21 die Frage", "Morgen klärt FB 21 die Frage"],
    ["Klären @FB 21 bis !14.12.", "Klären bis 14.12."],
    ["Zuständig: @FB 21", "Zuständig: FB 21"],
    ["Bericht @Diakonie und Caritas", "Bericht Diakonie und Caritas"],
  ])("reads who is meant in %j and leaves %j", (line, text) => {
    expect(read(line)).toMatchObject({ text, open: [] });
    expect(who(line)).not.toBeNull();
  });

  it.each([
    ["bis 30.11. vorlegen"],
    ["Am 3. Advent: „Beschluss“ – 10.200,50 € (50 %) & mehr!"],
    ["An post@landkreis.example und <info@awo.example> senden"],
    ["x@FB 21, https://example.org/@planungsstab, 5 @ 3 €, @"],
    ["Erste Zeile\nzweite Zeile\n\n- Punkt"],
    ["das ist wichtig !"],
    ["a"],
    ["!wichtig: e b a"],
    ["Ä Ö Ü ß – é ñ 漢字 👍"],
    ["x".repeat(20_000)],
  ])("takes %j as it was typed", (line) => {
    expect(read(line)).toEqual({
      text: line,
      responsible: null,
      person: null,
      dueOn: null,
      open: [],
    });
  });

  it.each([
    ["@FB 2", "FB 2"],
    ["@FB 21", "FB 21"],
    ["@FB 210 klärt", "FB 210"],
    ["@Caritas", "Caritas"],
    ["@Caritas Bamberg", "Caritas Bamberg"],
    ["@Caritasverband Coburg", "Caritas"],
    ["@Arbeiterwohlfahrt", "AWO"],
    ["@Regierung klärt", "Regierung von Oberfranken"],
    ["@Kämmerei", "Kämmerei"],
    ["@Kaemmerei", "Kämmerei"],
    ["@Ka\u0308mmerei", "Kämmerei"],
    ["@Stadt Neustadt b.Coburg prüft", "Stadt Neustadt b.Coburg"],
    ["@Verein für Sport e.V. prüft", "Verein für Sport e.V."],
    ["@Anna Müller", "Anna Müller"],
    ["@Müller, Anna", "Anna Müller"],
    ["@Frau Anna Müller", "Anna Müller"],
    ["@Frau Müller", "Anna Müller"],
    ["@Frau Müller-Lang", "Lea Müller-Lang"],
    ["@Herr Dr. Weiß", "Weiß, Jörg"],
    ["@Jörg Weiss", "Weiß, Jörg"],
    ["@Petra Meier", "Petra Meier"],
  ])("knows %s", (line, name) => {
    expect(who(`Bitte ${line}`)).toBe(name);
    expect(read(`Bitte ${line}`).open).toEqual([]);
  });

  it.each([
    ["@Frau Müller", "Frau Müller", []],
    ["@Frau Schmidt", "Frau Schmidt", []],
    ["@Herr", "Herr", []],
    ["@Niemand bald", "Niemand", []],
    ["@Familie Meyer", "Familie", ["BMFSFJ"]],
    ["@Plan", "Plan", ["Planungsstab"]],
    ["@Engagement, bald", "Engagement", ["Koordinierungsstelle Bürgerliches Engagement"]],
    ["@FB", "FB", ["FB 21", "FB 22"]],
    ["@FB 2", "FB", ["FB 21", "FB 22"]],
    ["@FB 21/22", "FB", ["FB 21", "FB 22"]],
    ["@Caritas Kronach", "Caritas", ["Caritas"]],
    ["@Caritas-Verband", "Caritas", ["Caritas"]],
    ["@Diakonisches Werk Kronach", "Diakonisches Werk", ["Diakonisches Werk Coburg"]],
    ["@planungsstab_nord", "planungsstab_nord", []],
  ])("leaves %s to a person, and the text whole", (line, written, expected) => {
    const typed = `Klären ${line}`;
    const { open: marks, ...rest } = parseOutcomeLine(typed, examples, today);
    expect(rest).toEqual({ text: typed, responsible: null, person: null, dueOn: null });
    expect(marks).toMatchObject([{ type: "name", mention: { written } }]);
    const [mark] = marks;
    const offered = mark?.type === "name" ? mark.mention.choices.map(({ name }) => name) : [];
    if (expected.length === 0) expect(offered).toEqual([]);
    else expect(offered.map(titleOf)).toEqual(expect.arrayContaining(expected.map(titleOf)));
  });

  it("offers a choice among people of one name, and takes the one chosen", () => {
    expect(choices("Klären @Frau Meier")).toEqual(["Paul Meier", "Petra Meier"]);
    expect(choices("Klären @Kim Lee")).toEqual(["Kim Lee", "Kim Lee"]);
    const [mark] = read("Klären @Kim Lee").open;
    const second = mark?.type === "name" ? mark.mention.choices[1] : undefined;
    if (!second) throw new Error("nothing offered");
    const line = parseOutcomeLine("Klären @Kim Lee", records, today, picking(second));
    expect(line).toMatchObject({ text: "Klären", person: second.id, open: [] });
  });

  it("takes a unit and a person, and says what it does not take", () => {
    const line = read("Klären @FB 21 @Petra Meier");
    expect(line).toMatchObject({ text: "Klären", open: [] });
    expect([line.responsible !== null, line.person !== null]).toEqual([true, true]);
    expect(read("Klären @FB 21 @FB 22")).toMatchObject({
      text: "Klären @FB 22",
      open: [{ type: "second", mention: { written: "FB 22" } }],
    });
    expect(read("Klären @Niemand @FB 21")).toMatchObject({ text: "Klären @Niemand" });
    expect(who("Klären @Niemand @FB 21")).toBe("FB 21");
  });

  it.each([
    ["!14.12.", "2016-12-14"],
    ["!9.11.", "2016-11-09"],
    ["!8.11.", "2017-11-08"],
    ["!14.12.17", "2017-12-14"],
    ["!14.12.2017", "2017-12-14"],
    ["!2017-02-01", "2017-02-01"],
    ["!14.12., danach", "2016-12-14"],
    ["(!14.12.)", "2016-12-14"],
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
    });
    expect(open("Erledigen !31.02.2017")).toEqual(["31.02.2017"]);
    expect(open("Das ist wichtig !")).toEqual([]);
    expect(open("Erledigen !14.12. !15.12.")).toEqual(["15.12."]);
  });

  it("shows where who and when stand", () => {
    const line = "Klären @FB 21 bis !14.12.";
    const shown = understoodSpans(line, records, today).map(({ from, to }) => line.slice(from, to));
    expect(shown).toEqual(["@FB 21", "!14.12."]);
  });

  it("offers each organisation once, those called or beginning so first", () => {
    const offered = mentionable(records, "FB 2").map(({ name }) => name);
    expect(offered).toEqual(["FB 2", "FB 21", "FB 210", "FB 22"]);
    expect(mentionable(records, "Bad Rod").map(({ name }) => name)).toContain("Stadt Bad Rodach");
    const ids = mentionable(records, "").map(({ list, id }) => `${list}:${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** The organisation's own name for a further spelling. */
function titleOf(name: string): string {
  const one = mentionable(examples, name)[0];
  return examples.organisations.byId.get(one?.id ?? 0)?.title ?? name;
}
