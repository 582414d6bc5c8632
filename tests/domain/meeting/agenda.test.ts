import { describe, expect, it } from "vitest";
import type { Moment } from "../../../src/domain/day.ts";
import { agendaOf, moveItem, schedule, topicStore } from "../../../src/domain/meeting/agenda.ts";
import { records } from "../../support/records.ts";
import { Recorder } from "./recorder.ts";

const at = (clock: string) => `2016-11-09T${clock}:00Z` as Moment;
const meeting = { id: 1, startsAt: at("09:00"), state: "planned" } as const;
const items = [
  { id: 1, meeting: 1, position: 1, plannedMinutes: 10, state: "open", title: "eins" },
  { id: 2, meeting: 1, position: 2, plannedMinutes: 15, state: "open", title: "zwei" },
  { id: 3, meeting: 1, position: 3, plannedMinutes: null, state: "open", title: "drei" },
] as const;
const made = () => new Recorder(records({ meetings: [meeting], agendaItems: items }));
const titles = ({ records: now }: Recorder) => agendaOf(now, 1).map(({ title }) => title);

describe("the agenda", () => {
  it("moves a point up and down and never past the ends", () => {
    const store = made();
    moveItem(store, agendaOf(store.records, 1), 3, -1);
    expect(titles(store)).toEqual(["eins", "drei", "zwei"]);
    moveItem(store, agendaOf(store.records, 1), 1, 5);
    expect(titles(store)).toEqual(["drei", "zwei", "eins"]);
    const before = store.written.length;
    moveItem(store, agendaOf(store.records, 1), 3, -1);
    expect(store.written).toHaveLength(before);
  });

  it("writes a place between the neighbours and nothing else", () => {
    const store = made();
    moveItem(store, agendaOf(store.records, 1), 3, -1);
    expect(store.written).toEqual(["agendaItems:3 position"]);
  });

  it("tells when each point begins: as planned before, as it was afterwards", () => {
    const store = made();
    const one = store.records.meetings.all[0];
    if (!one) throw new Error("no meeting");
    const times = (now: Moment) =>
      schedule(one, agendaOf(store.records, 1), now).map(({ startsAt }) => startsAt.slice(11, 16));
    expect(times(at("08:00"))).toEqual(["09:00", "09:10", "09:25"]);
    store.update("agendaItems", 1, {
      startedAt: at("09:05"),
      endedAt: at("09:30"),
      state: "discussed",
    });
    store.update("agendaItems", 2, { startedAt: at("09:30") });
    expect(times(at("09:40"))).toEqual(["09:05", "09:30", "09:45"]);
    // The running point takes longer than planned: what follows moves with it.
    expect(times(at("09:50"))).toEqual(["09:05", "09:30", "09:50"]);
  });

  it("keeps topics without a meeting apart until they are dealt with or moved", () => {
    const store = made();
    store.create("agendaItems", { title: "später", state: "open", kind: "other" });
    store.create("agendaItems", { title: "war", state: "discussed", kind: "other" });
    expect(topicStore(store.records).map(({ title }) => title)).toEqual(["später"]);
  });
});
