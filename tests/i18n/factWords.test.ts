import { describe, expect, test } from "vitest";
import { findings } from "../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";
import { nameOf } from "../../src/domain/records.ts";
import { listNames } from "../../src/domain/schema/index.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { wordFactChange } from "../../src/i18n/findings/factWords.ts";
import { languages } from "../../src/i18n/language.ts";

const asOf = day("2016-11-08");
const records = exampleRecords();
const view = makeView(records, { asOf, today: asOf });
const areas = records.areas.all.slice(0, 2);
const [first, second] = areas.map((area) => nameOf("areas", area));

test("records, choices and words of others a fact names are told by what they are called", () => {
  const change = (name: string, before: string | null, after: string | null) =>
    wordFactChange(records, { name, before, after }, "de");
  expect(change("areas", first ?? "", `${first} ${second}`)).toBe(
    `Gebiete: ${areas[0]?.title} → ${areas[0]?.title}, ${areas[1]?.title}`,
  );
  expect(change("targetGroups", "all", "women")).toBe("Zielgruppen: alle → Frauen");
  expect(change("targetGroups", "women", "?Sonderfall")).toBe("Zielgruppen: Frauen → Sonderfall");
  expect(change(first ?? "", null, "gap")).toBe(`${areas[0]?.title}: nicht vorhanden → Lücke`);
  expect(change("municipality", "gap", null)).toBe("Stadt/Gemeinde: Lücke → nicht vorhanden");
  expect(change("2016-01-01/2016-12-31", "lead 20", "both 31")).toBe(
    "01.01.2016–31.12.2016: Federführung fehlt an Tagen: 20 → Federführung und Durchführung fehlen an Tagen: 31",
  );
  // A record that is gone has no name any more, and its key tells nobody anything.
  expect(change("areas", "be15b1e1be15b1e1be15b1e1be15b1e1", "areas:4711")).not.toMatch(
    /be15|4711/,
  );
});

describe.for(languages)("in %s", (language) => {
  test("no fact of any finding shows the identity of a record", () => {
    const keys = new Set(
      listNames.flatMap((list) => records[list].all.map((entry) => nameOf(list, entry))),
    );
    const facts = findings(records, view).findings.flatMap(({ gap, changes }) => [
      ...changes,
      ...(gap?.facts ?? "").split("\n").flatMap((line) => {
        const at = line.indexOf("=");
        return at < 0 ? [] : [{ name: line.slice(0, at), before: line.slice(at + 1), after: null }];
      }),
    ]);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) {
      const text = wordFactChange(records, fact, language);
      expect(
        [...text.split(/[\s,:]+/)].filter((word) => keys.has(word)),
        text,
      ).toEqual([]);
    }
  });
});
