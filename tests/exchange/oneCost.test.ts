import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/components/table/columns.ts";
import { grouped } from "../../src/components/table/grouping.ts";
import { rowTexts } from "../../src/components/table/rowTexts.ts";
import { sorted } from "../../src/components/table/sorting.ts";
import { masterplan } from "../../src/documents/masterplan/masterplan.ts";
import { analysesAsJson } from "../../src/domain/analysis/export.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { costOf, withCountedCost } from "../../src/domain/analysis/money/costSource.ts";
import { day } from "../../src/domain/day.ts";
import { type Entry, nameOf, type Records, table } from "../../src/domain/records.ts";
import { definitionOf } from "../../src/domain/schema/index.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { exportCsv } from "../../src/exchange/exportCsv.ts";
import { formatEuro } from "../../src/i18n/format.ts";
import { displayField } from "../../src/i18n/records/display.ts";
import { entry } from "../support/records.ts";

const asOf = day("2016-11-08");
const records = contradicting();
const view = makeView(records, { asOf, today: asOf });
const measures = records.measures.all.filter(({ status }) => status !== "dropped");
const plainSpaces = (text: string) => text.replaceAll(/\s/g, " ");

/** What `analyse` says a measure costs, all years together; null = nothing recorded. */
const analysed = (() => {
  const { results } = JSON.parse(JSON.stringify(analysesAsJson(records, view))) as {
    readonly results: {
      readonly fundingGaps: readonly { readonly measure?: string; readonly cost: number | null }[];
    };
  };
  const sums = new Map<string, number>();
  for (const { measure, cost } of results.fundingGaps) {
    if (measure === undefined || cost === null) continue;
    sums.set(measure, (sums.get(measure) ?? 0) + cost);
  }
  return (measure: Entry) => {
    const sum = sums.get(nameOf("measures", measure));
    return sum === undefined ? null : Math.round(sum * 100) / 100;
  };
})();

/** The figures of one measure wherever one is told, by place. */
function figuresOf(measure: (typeof measures)[number]) {
  const counted = withCountedCost(records, "measures", measure);
  return {
    page: displayField(records, "measures", "cost", counted, "de"),
    search: rowTexts(records, view, "measures", ["cost"], "de").of(measure),
    group: sums.get(measure.id) ?? null,
    sheet: sheets.get(measure.number ?? ""),
    csv: csv.get(measure.title ?? ""),
    costOf: costOf(records, { list: "measures", entry: measure })?.euros ?? null,
  };
}

/** Sums of groups that hold one measure only. */
const sums = new Map(
  grouped(
    records,
    "measures",
    measures.map((measure) => ({ ...measure, status: String(measure.id) })) as readonly Entry[],
    "status",
    columnsOf("measures", ["title", "cost"], "de"),
    "de",
  ).flatMap(({ head }) => (head ? [[Number(head.key), head.sums["cost"]] as const] : [])),
);

/** "Kosten" of each sheet of the Masterplan. */
const sheets = (() => {
  const found = new Map<string, string>();
  let number = "";
  for (const { blocks } of masterplan(records, view, { language: "de" }).chapters) {
    for (const block of blocks) {
      if (block.type === "heading") number = /^M \d+/.exec(plainSpaces(block.text))?.[0] ?? "";
      if (block.type !== "definitions" || number === "") continue;
      for (const { term, text } of block.items) {
        if (term === "Gesamtkosten") found.set(number, String(text));
      }
    }
  }
  return found;
})();

/** The last column of the list's file. */
const csv = new Map(
  (() => {
    const { headings, rows } = readCsv(
      new TextEncoder().encode(exportCsv("measures", records, "de")),
    );
    return rows.map(({ cells }) => [
      cells[headings.indexOf("Bezeichnung")] ?? "",
      cells[headings.indexOf("Kosten, mit denen gerechnet wird")],
    ]);
  })() as [string, string | undefined][],
);

/** The examples, in which some measures state at themselves what their tranches do not say, or nothing, and one has costs of its own. */
function contradicting(): Records {
  const examples = exampleRecords();
  const own = new Map<string | null, number | null>([
    ["M 12", 36_008.21],
    ["M 17", null],
    ["M 30", 1],
  ]);
  const priced = examples.measures.all.find(({ number }) => number === "M 30");
  const cost = entry("costs", {
    id: 9001,
    title: "Sachkosten",
    measure: priced?.id ?? 0,
    startsOn: day("2016-01-01"),
    endsOn: day("2018-12-31"),
    amount: 21_500.5,
  });
  return {
    ...examples,
    measures: table(
      examples.measures.all.map((measure) =>
        own.has(measure.number) ? { ...measure, cost: own.get(measure.number) ?? null } : measure,
      ),
    ),
    costs: table([...examples.costs.all, cost]),
  };
}

describe("the cost of a measure", () => {
  it("is the same figure on every screen, paper and file", () => {
    for (const measure of measures) {
      const euros = analysed(measure);
      const text = euros === null ? "" : formatEuro(euros, "de");
      const told = figuresOf(measure);
      const name = measure.number ?? "";
      expect(told.costOf, name).toBe(euros);
      expect(told.page, name).toBe(text);
      expect(told.search, name).toContain(text.toLowerCase());
      expect(told.group, name).toBe(euros);
      expect(plainSpaces(told.sheet ?? ""), name).toBe(
        plainSpaces(euros === null ? "nicht erfasst" : text),
      );
      expect(told.csv, name).toBe(euros === null ? "" : String(euros).replace(".", ","));
    }
  });

  it("is that of the source that counts", () => {
    const told = measures
      .filter(({ number }) => ["M 04", "M 12", "M 17", "M 30"].includes(number ?? ""))
      .map((measure) => analysed(measure));
    expect(told).toEqual([90_000, 24_000, 36_000, 21_500.5]);
  });

  it("orders a list by the figure it shows", () => {
    const shown = sorted(
      records,
      "measures",
      measures as readonly Entry[],
      definitionOf("measures").fields["cost"],
      { name: "cost", down: true },
      "de",
    ).flatMap((entry) => analysed(entry) ?? []);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });
});
