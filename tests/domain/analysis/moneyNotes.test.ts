import { describe, expect, it } from "vitest";
import { masterplan } from "../../../src/documents/masterplan/masterplan.ts";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { fundingGaps } from "../../../src/domain/analysis/money/fundingGaps.ts";
import { grantedOf, sumOf } from "../../../src/domain/analysis/money/fundingTotals.ts";
import { moneyNotes } from "../../../src/domain/analysis/money/moneyNotes.ts";
import { type Day, day } from "../../../src/domain/day.ts";
import type { Entry, Records } from "../../../src/domain/records.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { moneyNotesWords } from "../../../src/i18n/analysis/moneyNotes.ts";
import { ofBlock } from "../../documents/wordsOf.ts";
import { entry, records } from "../../support/records.ts";

const asOf = day("2016-11-08");
const viewOf = (held: Records) => makeView(held, { asOf, today: asOf });
const yearOf = (year: number) => ({
  startsOn: `${year}-01-01` as Day,
  endsOn: `${year}-12-31` as Day,
});
const tranche = (id: number, year: number, more: Partial<Entry<"fundings">>) =>
  entry("fundings", { id, structure: 1, approval: "approved", ...yearOf(year), ...more });

/** Planned until 2020; what is recorded of one structure. */
const held = (costs: readonly Entry<"costs">[], fundings: readonly Entry<"fundings">[]): Records =>
  records({
    periods: [
      entry("periods", {
        id: 1,
        title: "2016–2020",
        startsOn: day("2016-01-01"),
        endsOn: day("2020-12-31"),
      }),
    ],
    structures: [entry("structures", { id: 1, title: "Beratung" })],
    costs,
    fundings,
  });
const cost = (id: number, year: number, amount: number) =>
  entry("costs", { id, structure: 1, amount, ...yearOf(year) });

const notesOf = (of: Records) => moneyNotes(fundingGaps(of, viewOf(of)));
const paperOf = (of: Records) =>
  masterplan(of, viewOf(of), { language: "de", chapters: ["resources"] }).chapters.flatMap(
    ({ blocks }) => blocks,
  );
const wordsOf = (of: Records) => paperOf(of).flatMap(ofBlock).join("\n");

describe("the notes under costs and funding", () => {
  it("name the years of which nothing is recorded, on paper too", () => {
    const some = held([cost(1, 2016, 1000), cost(2, 2018, 500)], []);
    expect(notesOf(some).unrecorded).toEqual([2017, 2019, 2020]);
    expect(wordsOf(some)).toContain(
      "Für die Jahre 2017, 2019 und 2020 ist nichts erfasst; sie fehlen in „Insgesamt“.",
    );
    const all = held(
      [2016, 2017, 2018, 2019, 2020].map((year, at) => cost(at + 1, year, 100)),
      [],
    );
    expect(notesOf(all).unrecorded).toEqual([]);
    expect(wordsOf(all)).not.toContain("fehlen in");
    expect(notesOf(held([], [])).unrecorded).toEqual([]);
  });

  it("name the years in which money but no cost is recorded, which the chart leaves out", () => {
    const some = held(
      [cost(1, 2016, 1000)],
      [tranche(1, 2017, { amount: 300 }), tranche(2, 2016, { amount: 100 })],
    );
    expect(notesOf(some).withoutCost).toEqual([2017]);
    expect(wordsOf(some)).toContain("Für das Jahr 2017 sind Mittel, aber keine Kosten erfasst");
    const charts = paperOf(some).flatMap((block) => (block.type === "chart" ? [block] : []));
    expect(charts.map(({ data }) => data.categories)).toEqual([["2016"]]);
  });

  it("say where an own share is held at 0 and by how much the column is more", () => {
    const some = held([cost(1, 2016, 1000)], [tranche(1, 2016, { amount: 1200 })]);
    expect(notesOf(some).held).toMatchObject({ subjects: [{ list: "structures" }], euros: 200 });
    expect(wordsOf(some)).toContain(": 200,00");
    const none = held([cost(1, 2016, 1000)], [tranche(1, 2016, { amount: 1000 })]);
    expect(notesOf(none).held.subjects).toEqual([]);
    expect(wordsOf(none)).not.toContain("Eigenanteil zählt dort mit 0");
  });

  it("make the own shares of the examples add up", () => {
    const examples = exampleRecords();
    const { totals } = fundingGaps(examples, viewOf(examples));
    const sum = (figure: "cost" | "thirdApproved" | "thirdApplied" | "ownShare") =>
      sumOf(totals.map((total) => total[figure])) ?? 0;
    const { held: atNought, unpriced } = notesOf(examples);
    expect(atNought.subjects.length).toBeGreaterThan(0);
    expect(
      sum("cost") - sum("thirdApproved") - sum("thirdApplied") + atNought.euros + unpriced.euros,
    ).toBeCloseTo(sum("ownShare"), 2);
  });

  it("write years as people do", () => {
    const { unrecorded } = moneyNotesWords.de;
    expect(unrecorded([2019])).toMatch(/^Für das Jahr 2019 ist nichts erfasst/);
    expect(unrecorded([2016, 2018, 2019, 2020])).toMatch(/^Für die Jahre 2016 und 2018 bis 2020 /);
  });
});

describe("money that is recorded without its euros", () => {
  it("is not told as 0", () => {
    const some = held([cost(1, 2016, 1000)], [tranche(1, 2016, { amount: null })]);
    const { rows, totals } = fundingGaps(some, viewOf(some));
    expect(rows.map((row) => grantedOf(row, "approved"))).toEqual([null]);
    expect(rows.map((row) => grantedOf(row, "applied"))).toEqual([0]);
    expect(totals[0]).toMatchObject({ approved: null, thirdApproved: null, thirdApplied: 0 });
    const [, table] = paperOf(some)
      .filter(({ type }) => type === "table")
      .slice(-2);
    expect(table && ofBlock(table)).toContain("nicht erfasst");
    const [, without] = paperOf(held([cost(1, 2016, 1000)], []))
      .filter(({ type }) => type === "table")
      .slice(-2);
    expect(without && ofBlock(without)).toContain("keine");
  });
});
