import { describe, expect, it } from "vitest";
import { typedText } from "../../src/components/inputs/typedText.ts";
import { columnsOf } from "../../src/components/table/columns.ts";
import { filtered, filterOptions } from "../../src/components/table/filtering.ts";
import { moveAt } from "../../src/components/table/gridKeys.ts";
import { grouped, rowsOf } from "../../src/components/table/grouping.ts";
import { rowTexts, withWords } from "../../src/components/table/rowTexts.ts";
import { sorted, sortedOfList } from "../../src/components/table/sorting.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";
import type { Entry } from "../../src/domain/records.ts";
import { definitionOf } from "../../src/domain/schema/index.ts";
import { entry, records } from "../support/records.ts";

const held = records({
  actionFields: [
    entry("actionFields", { id: 1, title: "Sprache", position: 2 }),
    entry("actionFields", { id: 2, title: "Arbeit", position: 1 }),
  ],
  structures: [
    entry("structures", {
      id: 1,
      title: "Öffnung",
      fte: 1.5,
      actionFields: [1],
      endsOn: day("2017-11-08"),
      funding: "project",
    }),
    entry("structures", {
      id: 2,
      title: "Zentrum",
      fte: null,
      actionFields: [2],
      endsOn: day("2016-11-07"),
      funding: "core",
    }),
    entry("structures", {
      id: 3,
      title: "Angebot",
      fte: 0.25,
      actionFields: [1, 2],
      endsOn: null,
      funding: "core",
    }),
    entry("structures", {
      id: 4,
      title: "ohne Feld",
      fte: 10,
      actionFields: [],
      endsOn: day("2017-11-09"),
      funding: null,
    }),
  ],
});
const all = held.structures.all as readonly Entry[];
const view = makeView(held, { asOf: day("2016-11-08"), today: day("2016-11-08") });
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const sort = (name: string, down = false) =>
  ids(
    sorted(held, "structures", all, definitionOf("structures").fields[name], { name, down }, "de"),
  );
const filter = (filters: { [field: string]: string[] }, text = "") =>
  ids(
    withWords(
      filtered("structures", all, filters, view),
      rowTexts(held, view, "structures", ["title", "funding"], "de"),
      text,
    ),
  );

describe("sorting", () => {
  it("puts umlauts where German readers look for them", () => {
    expect(sort("title")).toEqual([3, 1, 4, 2]);
  });
  it("orders figures by value and leaves what is empty at the end, either way", () => {
    expect(sort("fte")).toEqual([3, 1, 4, 2]);
    expect(sort("fte", true)).toEqual([4, 1, 3, 2]);
  });
  it("orders words as their set does", () => {
    expect(sort("funding")).toEqual([2, 3, 1, 4]);
  });
});

describe("sorting a large part of a list", () => {
  const field = definitionOf("structures").fields["fte"];
  const both = [sorted, sortedOfList].map(
    (sort) => (entries: readonly Entry[], down: boolean) =>
      ids(sort(held, "structures", entries, field, { name: "fte", down }, "de")),
  );
  it("leaves the order of any part as sorting the part alone does", () => {
    const [alone, ofList] = both;
    for (const down of [false, true]) {
      for (let without = 0; without < 2 ** all.length; without += 1) {
        const part = all.filter((_, at) => ((without >> at) & 1) === 0);
        expect(ofList?.(part, down)).toEqual(alone?.(part, down));
      }
    }
  });
});

describe("grouping", () => {
  const columns = columnsOf("structures", ["title", "fte"], "de");
  const byField = grouped(held, "structures", all, "actionFields", columns, "de");
  const rows = rowsOf(byField, new Set());
  const groups = rows.flatMap((row) => (row.type === "group" ? [row] : []));
  it("follows the order of the Handlungsfelder and puts entries without one last", () => {
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ["Arbeit", 1],
      ["Sprache", 2],
      ["", 1],
    ]);
  });
  it("holds every entry once, so that sums add up", () => {
    expect(rows.filter(({ type }) => type === "entry")).toHaveLength(all.length);
    expect(groups.map(({ sums }) => sums["fte"])).toEqual([undefined, 1.75, 10]);
  });
  it("leaves out the entries of a folded group and keeps its count", () => {
    const folded = rowsOf(byField, new Set(["1"]));
    expect(folded.flatMap((row) => (row.type === "group" ? [row.count] : []))).toEqual([1, 2, 1]);
    expect(folded.filter(({ type }) => type === "entry")).toHaveLength(2);
  });
});

describe("filtering", () => {
  it("asks for one of the values in every field", () => {
    expect(filter({ funding: ["core", "project"], actionFields: ["1"] })).toEqual([1, 3]);
    expect(filter({ funding: [""] })).toEqual([4]);
  });
  it("finds parts of words without regard to case and marks", () => {
    expect(filter({}, "offnung")).toEqual([1]);
    expect(filter({}, "zent regelfin")).toEqual([2]);
  });
  it("counts the Stichtag's anniversary as within twelve months, the day after as later", () => {
    expect(filter({ endsOn: ["soon"] })).toEqual([1]);
    expect(filter({ endsOn: ["later"] })).toEqual([4]);
    expect(filter({ endsOn: ["expired"] })).toEqual([2]);
  });
  it("offers the values that occur, with how often", () => {
    const options = filterOptions(held, "structures", all, "funding", view, "de");
    expect(options.map(({ key, count }) => [key, count])).toEqual([
      ["core", 2],
      ["project", 1],
      ["", 1],
    ]);
  });
});

describe("the keyboard in a grid", () => {
  const at = { row: 1, column: 2 };
  it("moves by one and stops at the edges", () => {
    expect(moveAt("ArrowDown", false, at, 2, 4, 10)).toEqual(at);
    expect(moveAt("ArrowLeft", false, at, 5, 4, 10)).toEqual({ row: 1, column: 1 });
  });
  it("goes to both ends with Ctrl", () => {
    expect(moveAt("End", true, at, 5, 4, 10)).toEqual({ row: 4, column: 3 });
    expect(moveAt("Home", false, at, 5, 4, 10)).toEqual({ row: 1, column: 0 });
  });
  it("leaves other keys alone", () => {
    expect(moveAt("x", false, at, 5, 4, 10)).toBeNull();
  });
});

describe("an input", () => {
  it("shows what was typed as it was typed, and figures as people write them", () => {
    expect(typedText("4,5 oder so", "number", "de")).toBe("4,5 oder so");
    expect(typedText(0.9, "percent", "de")).toBe("90");
    expect(typedText(1234.5, "euro", "de")).toBe("1.234,50");
    expect(typedText(null, "number", "de")).toBe("");
  });
});
