import { describe, expect, it } from "vitest";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { day } from "../../../src/domain/day.ts";
import { agendaOf, type Meeting } from "../../../src/domain/meeting/agenda.ts";
import { accept, notYetOn, proposals } from "../../../src/domain/meeting/proposals.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { Recorder } from "./recorder.ts";

const records = exampleRecords();
const view = makeView(records, { asOf: null, today: day("2026-01-01") });
const november = records.meetings.all.find(({ state }) => state === "planned") as Meeting;

describe("what is proposed for a meeting", () => {
  it("comes by urgency: overdue tasks, broken conditions, then what has to be decided first", () => {
    const proposed = proposals(records, view);
    expect(proposed.slice(0, 2).map(({ subject }) => subject.type)).toEqual([
      "followUp",
      "condition",
    ]);
    const days = proposed.slice(2).flatMap(({ decideBy }) => decideBy ?? []);
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe("2016-09-15");
  });

  it("leaves out what stands on the agenda already", () => {
    const items = agendaOf(records, november.id);
    const left = notYetOn(items, proposals(records, view));
    const about = left.map((proposal) => proposal.about);
    for (const item of items) if (item.about) expect(about).not.toContain(item.about);
    expect(left.some(({ kind }) => kind === "followUp" || kind === "plan")).toBe(false);
  });

  it("goes onto the agenda as its last point and is not proposed again", () => {
    const store = new Recorder(records);
    const items = agendaOf(records, november.id);
    const [first] = notYetOn(items, proposals(records, view));
    if (!first) throw new Error("nothing proposed");
    const id = accept(store, store.records, first, { title: "Frage", because: "Grund" }, november);
    const after = agendaOf(store.records, november.id);
    expect(after.at(-1)).toMatchObject({
      id,
      title: "Frage",
      because: "Grund",
      position: 5,
      state: "open",
    });
    expect(notYetOn(after, proposals(records, view)).map((one) => one.id)).not.toContain(first.id);
  });
});
