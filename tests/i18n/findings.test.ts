import { expect, test } from "vitest";
import { findings } from "../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { wordFinding } from "../../src/i18n/findings/findings.ts";

const asOf = day("2016-11-08");
const records = exampleRecords();
const all = findings(records, makeView(records, { asOf, today: asOf })).findings;

function reasonsOf(title: string): readonly string[] {
  return all
    .map((finding) => wordFinding(records, finding, "de"))
    .filter((worded) => worded.title.startsWith(title))
    .map(({ reason }) => reason.replaceAll("\u00a0", " "));
}

test("a structure that is missing over several periods is named once, with the first day", () => {
  expect(reasonsOf("Maßnahme nicht durchgehend tragfähig: Bildungsberatung")).toEqual([
    "„Bildungskoordination für Neuzugewanderte“ ist ab 01.02.2017 ungewiss und besteht ab 01.01.2019 nicht.",
  ]);
  expect(reasonsOf("Maßnahme nicht durchgehend tragfähig: Mitfahrbänke")).toEqual([
    "„Fahrradwerkstatt Ahorn“ ist ab 01.03.2018 ungewiss.",
  ]);
});

test("periods of which the same is true are said in one breath, days in the dative", () => {
  expect(reasonsOf("Steuerungsebene strategisch: „Integration beobachten und berichten“")).toEqual([
    "2016: Federführung und Durchführung fehlen an 213 Tagen; 2017–2018: Federführung und Durchführung fehlen an 153 Tagen; 2019–2020 und 2021–2025: Federführung und Durchführung fehlen durchgehend.",
  ]);
  expect(reasonsOf("Bedarf nicht gedeckt: Begleitung junger Zugewanderter")).toEqual([
    "2016 und 2017–2018: 120 Beratungen je Jahr von 150 (80 %); 2019–2020: 59,92 Beratungen je Jahr von 150 (40 %); 2021–2025: 0 Beratungen je Jahr von 150 (0 %).",
  ]);
});

test("no two open findings bear the same title and reason", () => {
  const said = all.map((finding) => {
    const { title, reason } = wordFinding(records, finding, "de");
    return `${title}: ${reason}`;
  });
  expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([]);
});
