import { describe, expect, it } from "vitest";
import { findings } from "../../src/domain/analysis/findings/findings.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { resolutions } from "../../src/domain/analysis/measures/resolutions.ts";
import { overviewFigures } from "../../src/domain/analysis/overviewFigures.ts";
import { cliffs } from "../../src/domain/analysis/supply/cliffs.ts";
import { day } from "../../src/domain/day.ts";
import { proposals } from "../../src/domain/meeting/proposals.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";

const records = exampleRecords();
const view = makeView(records, { asOf: null, today: day("2026-01-01") });

describe("what the analyses say of the example data", () => {
  it("41 structures of 45, 7 end within a year, 4 of them without a secured successor", () => {
    const figures = overviewFigures(records, view);
    expect(figures.recorded).toHaveLength(45);
    expect(figures.existing).toHaveLength(41);
    expect(figures.expiring).toHaveLength(7);
    expect(figures.expiringWithoutSuccessor.map(({ title }) => title).sort()).toEqual([
      "Psychosoziale Sprechstunde",
      "Schuldner- und Insolvenzberatung (Diakonie)",
      "Sprach- und Kulturmittlerpool",
      "Wohnraumvermittlung",
    ]);
  });

  it("the steepest fall is 3.5 posts on 01.01.2018, when the Asylsozialberatung ends", () => {
    const [steepest] = cliffs(records, view).cliffs;
    expect(steepest?.fte).toBe(3.5);
    expect(steepest?.structures.map(({ title }) => title)).toEqual(["Asylsozialberatung"]);
  });

  it("first to be decided is the Wohnraumvermittlung, whose deadline has passed", () => {
    const [first] = findings(records, view).open;
    expect(first?.decision?.overdue).toBe(true);
    const about = first?.records[0];
    expect(records.structures.byId.get(about?.id ?? 0)?.title).toBe("Wohnraumvermittlung");
  });

  it("every decision recorded about a finding meets that finding", () => {
    const found = new Set(findings(records, view).findings.map(({ id }) => id));
    const decided = records.gaps.all.filter(({ finding }) => finding !== null);
    expect(decided.length).toBeGreaterThan(10);
    const lost = decided.filter(({ finding }) => !found.has(finding ?? ""));
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it("ten findings are decided and quiet, each on the facts that still hold", () => {
    const decided = findings(records, view).findings.filter(({ gap }) => gap?.facts);
    expect(decided.every(({ suppressed: quiet }) => quiet)).toBe(true);
    expect(decided.flatMap(({ changes }) => changes)).toEqual([]);
    expect(decided.map(({ gap }) => gap?.decision).sort()).toEqual([
      "closing",
      "closing",
      "closing",
      "confirmed",
      "confirmed",
      "confirmed",
      "deferred",
      "dismissed",
      "intended",
      "intended",
    ]);
  });

  it("three tasks are overdue and one condition is broken", () => {
    const { rows } = resolutions(records, view);
    expect(rows.filter(({ state }) => state === "overdue")).toHaveLength(3);
    expect(rows.filter(({ condition }) => condition === "broken")).toHaveLength(1);
  });

  it("proposes every kind of matter for the next meeting", () => {
    const types = new Set(proposals(records, view).map(({ subject }) => subject.type));
    expect([...types].sort()).toEqual([
      "condition",
      "finding",
      "followUp",
      "overdueMeasures",
      "plan",
      "stale",
    ]);
  });
});
