import { describe, expect, test } from "vitest";
import { masterplan } from "../../src/documents/masterplan/masterplan.ts";
import { analysesAsJson } from "../../src/domain/analysis/export.ts";
import { findings } from "../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";
import { proposals } from "../../src/domain/meeting/proposals.ts";
import { type Entries, type Records, toRecords } from "../../src/domain/records.ts";
import { definitionOf, listNames } from "../../src/domain/schema/index.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { wordFinding } from "../../src/i18n/findings/findings.ts";
import { languages } from "../../src/i18n/language.ts";
import { wordsOf } from "./wordsOf.ts";

const asOf = day("2016-11-08");
const examples = exampleRecords();

/** The examples, with a word somebody added in SharePoint in every choice of every third entry, and beside the others where several may be chosen. */
function withForeignWords(third: number): Records {
  const lists = listNames.map((list) => {
    const fields = Object.entries(definitionOf(list).fields);
    const entries = (examples[list].all as readonly { readonly id: number }[]).map((entry, at) => {
      if (at % 3 !== third) return entry;
      const held = entry as Readonly<Record<string, unknown>>;
      const foreign = fields.flatMap(([name, { kind }]): [string, unknown][] => {
        if (kind === "choice") return [[name, "?Sonderfall"]];
        return kind === "choices" ? [[name, ["?Sonderfall", ...(held[name] as string[])]]] : [];
      });
      return { ...entry, ...Object.fromEntries(foreign) };
    });
    return [list, entries];
  });
  return toRecords(Object.fromEntries(lists) as Entries, [...examples.people.values()]);
}

const marked = (texts: readonly string[]) => texts.filter((text) => text.includes("?Sonderfall"));

describe.each([0, 1, 2])(
  "words somebody added in SharePoint, in a third of all entries (%d)",
  (third) => {
    const records = withForeignWords(third);
    const view = makeView(records, { asOf, today: asOf });

    test("stand in the JSON of all analyses as they stand there", () => {
      const json = JSON.stringify(analysesAsJson(records, view), null, 1);
      expect(json).toContain("Sonderfall");
      expect(marked(json.split("\n"))).toEqual([]);
    });

    test.each(languages)(
      "stand in papers, findings and proposals as they stand there (%s)",
      (language) => {
        const plan = wordsOf(masterplan(records, view, { language }));
        expect(plan.join(" ")).toContain("Sonderfall");
        expect(marked(plan)).toEqual([]);
        const found = findings(records, view).findings.flatMap((finding) =>
          Object.values(wordFinding(records, finding, language)),
        );
        expect(marked(found)).toEqual([]);
        expect(marked(proposals(records, view).map(({ id }) => id))).toEqual([]);
      },
    );
  },
);
