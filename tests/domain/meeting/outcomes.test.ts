import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/day.ts";
import { readChanged } from "../../../src/domain/meeting/changed.ts";
import {
  addOutcome,
  changeField,
  outcomesOf,
  shortTitle,
} from "../../../src/domain/meeting/outcomes.ts";
import { records } from "../../support/records.ts";
import { Recorder } from "./recorder.ts";

const today = day("2016-11-09");
const line = {
  text: "Antrag stellen",
  responsible: 7,
  person: null,
  dueOn: day("2016-11-30"),
  open: [],
};
const made = () =>
  new Recorder(
    records({
      structures: [{ id: 1, key: "abc", title: "Wohnraumvermittlung", endsOn: day("2016-12-31") }],
      agendaItems: [{ id: 1, title: "eins", state: "open", kind: "structure" }],
    }),
  );
const change = (store: Recorder, to: string | null) =>
  changeField(store, store.records, {
    item: 1,
    list: "structures",
    id: 1,
    field: "endsOn",
    to: to === null ? null : day(to),
    today,
    words: "Ende wird geändert.",
  });

describe("an outcome", () => {
  it("that asks for something stays open; a result is done at once", () => {
    const store = made();
    addOutcome(store, 1, "task", line, today);
    addOutcome(store, 1, "result", { ...line, dueOn: null, responsible: null }, today);
    expect(
      outcomesOf(store.records, 1).map(({ kind, state, doneOn }) => [kind, state, doneOn]),
    ).toEqual([
      ["task", "open", null],
      ["result", "done", "2016-11-09"],
    ]);
  });

  it("has the first whole words of its text as title", () => {
    expect(shortTitle("Kurz")).toBe("Kurz");
    const title = shortTitle(`${"Wort ".repeat(30)}Ende`);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title.endsWith("Wort…")).toBe(true);
  });
});

describe("a field changed at a point", () => {
  it("is written, and the point's last resolution says what it wrote", () => {
    const store = made();
    addOutcome(store, 1, "resolution", { ...line, dueOn: null }, today);
    change(store, "2017-06-30");
    expect(store.records.structures.byId.get(1)?.endsOn).toBe("2017-06-30");
    const outcomes = outcomesOf(store.records, 1);
    expect(outcomes).toHaveLength(1);
    expect(readChanged(outcomes[0]?.changed ?? null)).toEqual([
      { list: "structures", record: "abc", field: "endsOn", from: "2016-12-31", to: "2017-06-30" },
    ]);
  });

  it("makes a resolution of its own where there is none", () => {
    const store = made();
    change(store, "2017-06-30");
    expect(outcomesOf(store.records, 1)).toMatchObject([
      { kind: "resolution", text: "Ende wird geändert." },
    ]);
  });

  it("changed twice keeps its first value; changed back, nothing is noted", () => {
    const store = made();
    change(store, "2017-06-30");
    change(store, "2017-12-31");
    const changed = () => readChanged(outcomesOf(store.records, 1)[0]?.changed ?? null);
    expect(changed()).toMatchObject([{ from: "2016-12-31", to: "2017-12-31" }]);
    change(store, "2016-12-31");
    expect(changed()).toEqual([]);
    expect(store.records.structures.byId.get(1)?.endsOn).toBe("2016-12-31");
  });

  it("is not touched where the value is the same", () => {
    const store = made();
    change(store, "2016-12-31");
    expect(store.written).toEqual([]);
    expect(outcomesOf(store.records, 1)).toEqual([]);
  });
});

it("text somebody typed into the column of changes reads as none", () => {
  expect(readChanged("siehe Protokoll")).toEqual([]);
  expect(readChanged('[{"list":"structures","record":"abc","field":"noSuchField"}]')).toEqual([]);
});
