import { describe, expect, it } from "vitest";
import { dataQuality } from "../../../src/domain/analysis/findings/dataQuality.ts";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { day } from "../../../src/domain/day.ts";
import { askToClear, noteConfirmed, toConfirm } from "../../../src/domain/meeting/toConfirm.ts";
import { records } from "../../support/records.ts";
import { Recorder } from "./recorder.ts";

const today = day("2016-11-09");
const data = records({
  organisations: [
    { id: 1, title: "FB 21" },
    { id: 2, title: "Caritas" },
  ],
  structures: [
    { id: 1, title: "Beratung", provider: 2, term: "permanent", fte: 2.5 },
    {
      id: 2,
      title: "Stelle",
      provider: 1,
      endsOn: day("2017-12-31"),
      confirmedOn: day("2016-11-01"),
    },
    { id: 3, title: "Kurs", provider: 1, endsOn: day("2017-06-30"), confirmedOn: today },
  ],
  fundings: [
    { id: 1, title: "Zuschuss", measure: 1, kind: "permanent" },
    { id: 2, title: "Projekt", structure: 2, kind: "temporary", endsOn: day("2016-12-31"), fte: 1 },
  ],
  measures: [{ id: 1, title: "Sprechtage", lead: 1, fteNeeded: 0.5 }],
  needs: [{ id: 1, title: "Bedarf" }],
  agendaItems: [{ id: 1, title: "Angaben bestätigen", finding: "stale" }],
});
const found = (first: readonly number[] = []) =>
  toConfirm(
    data,
    dataQuality(data, makeView(data, { asOf: null, today })).confirmations,
    first,
    today,
  );

describe("what is to be confirmed", () => {
  it("stands by unit, also by way of structure, measure and lead, with end and VZÄ", () => {
    const units = found().map(({ unit, open, entries }) => ({
      unit,
      open,
      entries: entries
        .map(({ list, entry, end, fte, done }) => [`${list}:${entry.id}`, end, fte, done])
        .sort(),
    }));
    expect(units).toEqual([
      {
        unit: 2,
        open: 3,
        entries: [
          ["fundings:1", "permanent", null, false],
          ["measures:1", null, 0.5, false],
          ["structures:1", "permanent", 2.5, false],
        ],
      },
      {
        unit: 1,
        open: 1,
        entries: [
          ["fundings:2", "2016-12-31", 1, false],
          // Confirmed today: done, and still in sight; confirmed the week before: not asked.
          ["structures:3", "2017-06-30", null, true],
        ],
      },
      { unit: null, open: 1, entries: [["needs:1", null, null, false]] },
    ]);
  });

  it("begins with the units in the room", () => {
    expect(found([1]).map(({ unit }) => unit)).toEqual([1, 2, null]);
  });

  it("is noted once per unit, whoever confirms, and wholly once all are", () => {
    const store = new Recorder(data);
    const [item] = data.agendaItems.all;
    if (!item) throw new Error("no point");
    noteConfirmed(store, store.records, item, 2, "Teil", today);
    noteConfirmed(store, store.records, item, 2, "Ganz", today);
    noteConfirmed(store, store.records, item, null, "Ohne", today);
    const noted = store.records.outcomes.all.map(({ text, responsible, agendaItem, state }) => ({
      text,
      responsible,
      agendaItem,
      state,
    }));
    expect(noted).toHaveLength(2);
    expect(noted).toEqual(
      expect.arrayContaining([
        { text: "Ganz", responsible: 2, agendaItem: 1, state: "done" },
        { text: "Ohne", responsible: null, agendaItem: 1, state: "done" },
      ]),
    );
  });

  it("keeps an entry in its place that was confirmed and is taken back", () => {
    const seen = dataQuality(data, makeView(data, { asOf: null, today })).confirmations;
    const back = records({
      organisations: [{ id: 1, title: "FB 21" }],
      structures: [{ id: 3, title: "Kurs", provider: 1, confirmedOn: day("2016-11-01") }],
    });
    expect(
      toConfirm(back, seen, [], today).map(({ entries }) => entries.map(({ done }) => done)),
    ).toEqual([[false]]);
  });

  it("makes one task of an unclear entry, however often it is asked for", () => {
    const [item] = data.agendaItems.all;
    const [unit] = found();
    const [one] = unit?.entries ?? [];
    if (!item || !unit || !one) throw new Error("nothing to confirm");
    const recorder = new Recorder(data);
    for (let turn = 0; turn < 2; turn += 1) {
      askToClear(recorder, recorder.records, item, unit.unit, one, "Angaben klären: Stelle");
    }
    expect(
      recorder.records.outcomes.all.map(({ kind, state, responsible }) => [
        kind,
        state,
        responsible,
      ]),
    ).toEqual([["task", "open", unit.unit]]);
  });
});
