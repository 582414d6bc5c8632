import { describe, expect, it } from "vitest";
import type { Moment } from "../../../src/domain/day.ts";
import { agendaOf, type Meeting } from "../../../src/domain/meeting/agenda.ts";
import { carryOver } from "../../../src/domain/meeting/carryOver.ts";
import { clockOf, clockText } from "../../../src/domain/meeting/clock.ts";
import { goTo, itemAfter, startMeeting } from "../../../src/domain/meeting/run.ts";
import { nextStart } from "../../../src/domain/meeting/series.ts";
import { records } from "../../support/records.ts";
import { Recorder } from "./recorder.ts";

const at = (clock: string) => `2016-11-09T${clock}:00Z` as Moment;
const made = () =>
  new Recorder(
    records({
      meetings: [
        { id: 1, title: "November", series: "Runde", startsAt: at("09:00"), state: "planned" },
        {
          id: 2,
          title: "Dezember",
          series: "Runde",
          startsAt: "2016-12-07T09:00:00Z" as Moment,
          state: "planned",
        },
      ],
      agendaItems: [
        {
          id: 1,
          title: "eins",
          meeting: 1,
          position: 1,
          plannedMinutes: 10,
          state: "open",
          kind: "other",
        },
        {
          id: 2,
          title: "zwei",
          meeting: 1,
          position: 2,
          plannedMinutes: 15,
          state: "open",
          kind: "other",
        },
        { id: 3, title: "drei", meeting: 1, position: 3, state: "open", kind: "other" },
        { id: 4, title: "vier", meeting: 2, position: 1, state: "open", kind: "other" },
      ],
    }),
  );
const meeting = (store: Recorder, id = 1) => store.records.meetings.byId.get(id) as Meeting;
const item = (store: Recorder, id: number) => {
  const found = store.records.agendaItems.byId.get(id);
  if (!found) throw new Error(`No item ${id}`);
  return found;
};

describe("a running meeting", () => {
  it("begins with its first open point, for everybody", () => {
    const store = made();
    startMeeting(store, store.records, meeting(store), at("09:02"));
    expect(meeting(store)).toMatchObject({ state: "running", currentItem: 1 });
    expect(item(store, 1).startedAt).toBe(at("09:02"));
  });

  it("ends a point when the next is called, and takes it up again where it was left", () => {
    const store = made();
    startMeeting(store, store.records, meeting(store), at("09:00"));
    goTo(store, store.records, meeting(store), item(store, 2), at("09:12"));
    expect(item(store, 1)).toMatchObject({ endedAt: at("09:12"), state: "open" });
    goTo(store, store.records, meeting(store), item(store, 1), at("09:20"));
    expect(item(store, 1)).toMatchObject({ startedAt: at("09:00"), endedAt: null, state: "open" });
    expect(meeting(store).currentItem).toBe(1);
    // The second point was called, but nothing came of it yet.
    expect(itemAfter(agendaOf(store.records, 1), 1)?.id).toBe(2);
  });

  it("lets what was adjourned stay adjourned when it is looked at once more", () => {
    const store = made();
    carryOver(store, store.records, item(store, 2), { meeting: 2 }, "übernommen");
    goTo(store, store.records, meeting(store), item(store, 2), at("09:20"));
    expect(item(store, 2).state).toBe("adjourned");
  });
});

describe("the clock of a point", () => {
  const running = (minutes: number | null) => {
    const store = made();
    store.update("agendaItems", 1, { startedAt: at("09:00"), plannedMinutes: minutes });
    return item(store, 1);
  };
  it.each([
    ["09:09", "1:00", false, true],
    ["09:07", "3:00", false, false],
    ["09:08", "2:00", false, true],
    ["09:10", "0:00", false, true],
    ["09:12", "+2:00", true, true],
    ["08:59", "10:00", false, false],
  ])("at %s shows %s", (now, text, over, warm) => {
    const clock = clockOf(running(10), at(now));
    if (!clock) throw new Error("no clock");
    expect(clockText(clock)).toBe(text);
    expect(clock).toMatchObject({ over, warm });
  });
  it("is silent where no time is planned", () => {
    expect(clockOf(running(null), at("09:05"))).toBeNull();
  });
});

describe("the next meeting of a round", () => {
  it("keeps the hour on the clock over the change of summer time", () => {
    const store = made();
    store.update("meetings", 1, { startsAt: "2016-10-12T08:00:00Z" as Moment, rhythm: 4 });
    expect(nextStart(meeting(store), "Europe/Berlin")).toBe("2016-11-09T09:00:00Z");
  });
});
