import { describe, expect, it } from "vitest";
import { confirmation } from "../../../src/domain/confirmation.ts";
import { day, type Moment } from "../../../src/domain/day.ts";
import type { Entry } from "../../../src/domain/records.ts";
import { fundingAxis } from "../../../src/features/records/fundingAxis.ts";
import { historyLines } from "../../../src/features/records/historyLines.ts";
import { inPeriod } from "../../../src/features/records/inPeriod.ts";
import { linkedTo } from "../../../src/features/records/linked.ts";
import { entry, records } from "../../support/records.ts";

describe("records that point to a record", () => {
  const held = records({
    structures: [
      entry("structures", { id: 1, title: "A" }),
      entry("structures", { id: 2, title: "B", successor: 1 }),
    ],
    fundings: [
      entry("fundings", { id: 5, structure: 1 }),
      entry("fundings", { id: 6, structure: 2 }),
    ],
    agendaItems: [entry("agendaItems", { id: 7, about: "structures:1" })],
  });
  it("are found through look-ups and references of every list, and others are not", () => {
    const found = linkedTo(held, "structures", 1).map(({ list, entries }) => [
      list,
      entries.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ["structures", [2]],
      ["fundings", [5]],
      ["agendaItems", [7]],
    ]);
  });
});

describe("a list in a Zeitraum", () => {
  const one = (startsOn: string | null, endsOn: string | null) =>
    entry("structures", {
      id: 1,
      startsOn: startsOn === null ? null : day(startsOn),
      endsOn: endsOn === null ? null : day(endsOn),
    }) as Entry;
  const period = { from: day("2017-01-01"), to: day("2018-12-31") };
  it("holds what exists on a day of it, both ends counting", () => {
    expect(inPeriod([one(null, "2017-01-01")], period)).toHaveLength(1);
    expect(inPeriod([one(null, "2016-12-31")], period)).toHaveLength(0);
    expect(inPeriod([one("2018-12-31", null)], period)).toHaveLength(1);
    expect(inPeriod([one("2019-01-01", null)], period)).toHaveLength(0);
  });
});

describe("history", () => {
  const version = (at: string, values: object) => ({
    at: at as Moment,
    by: "Anna Beispiel",
    values: values as { [field: string]: unknown },
  });
  it("says what changed from what to what, newest first", () => {
    const lines = historyLines(
      records({}),
      "structures",
      "structures:1",
      [
        version("2016-10-12T09:00:00Z", { title: "A", endsOn: "2017-12-31", source: "" }),
        version("2016-09-01T09:00:00Z", { title: "A", endsOn: "2016-12-31", source: "Bescheid" }),
        version("2016-08-01T09:00:00Z", { title: "A", endsOn: "2016-12-31", source: null }),
      ],
      "de",
      "Europe/Berlin",
    );
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      "Ende von 31.12.2016 auf 31.12.2017 geändert",
      "Quelle entfernt, bisher Bescheid",
      "Quelle eingetragen: Bescheid",
      "Angelegt von Anna Beispiel",
    ]);
  });
});

describe("the axis of fundings", () => {
  const axis = fundingAxis(
    [{ startsOn: day("2016-01-01"), endsOn: day("2017-12-31") }],
    day("2016-07-01"),
  );
  it("has whole years and counts the last day", () => {
    expect(axis.years).toEqual([2016, 2017]);
    expect(axis.left(day("2016-01-01"))).toBe("0%");
    expect(axis.width(day("2016-01-01"), day("2017-12-31"))).toBe("100%");
  });
});

describe("confirming", () => {
  const me = { id: 3, name: "Ich", email: "", login: "" };
  it("writes the day and the person, but no column the site lacks", () => {
    const today = day("2026-11-24");
    expect(confirmation("structures", today, { me, missingFields: {} })).toEqual({
      confirmedOn: today,
      confirmedBy: 3,
    });
    expect(
      confirmation("structures", today, { me, missingFields: { structures: ["confirmedBy"] } }),
    ).toEqual({ confirmedOn: today });
    expect(confirmation("periods", today, { me, missingFields: {} })).toBeNull();
  });
});
