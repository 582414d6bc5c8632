import { afterEach, beforeEach, expect, test } from "vitest";
import { takeRecord } from "../../src/documents/minutes/takeRecord.ts";
import { day, type Moment } from "../../src/domain/day.ts";
import { agendaOf, type Meeting } from "../../src/domain/meeting/agenda.ts";
import {
  type ChoiceAtClose,
  carryOut,
  closeMeeting,
  isHalfClosed,
  recordOf,
} from "../../src/domain/meeting/close.ts";
import { memoryStorage } from "../../src/sync/device/storage.ts";
import { openStore } from "../../src/sync/openStore.ts";
import type { Store } from "../../src/sync/store.ts";
import { provisionedSite, type TestSite } from "../support/site.ts";

const startsAt = "2016-11-09T09:00:00Z" as Moment;
const next = { title: "Dezember", startsAt: "2016-12-07T09:00:00Z" as Moment };

let site: TestSite;
let stores: Store[];
beforeEach(async () => {
  site = await provisionedSite();
  const meeting = await site.site.create("meetings", "a0", {
    title: "November",
    series: "Runde",
    startsAt,
    state: "running",
  });
  for (const [at, key] of ["b1", "b2", "b3"].entries()) {
    await site.site.create("agendaItems", key, {
      title: `Punkt ${at + 1}`,
      meeting: meeting.id,
      position: at + 1,
      kind: "other",
      state: "open",
    });
  }
  stores = [];
});
afterEach(async () => {
  for (const store of stores) store.stop();
  await site.close();
});

test("two who close a meeting at once, each in another way, leave one closing, once", async () => {
  const [one, other] = await Promise.all([open(), open()]);
  close(one, "adjourned", "2016-11-09T10:00:00Z");
  close(other, "unresolved", "2016-11-09T10:05:00Z");
  await Promise.all([one.settled(), other.settled()]);
  // Both go on, neither having heard of what the other does now.
  carry(one);
  carry(other);
  await Promise.all([one.settled(), other.settled()]);
  await seenByBoth(one, other);
});

test("a closing whose every answer is lost is finished once", { timeout: 120_000 }, async () => {
  const store = await open();
  await site.fault({ match: "POST", kind: "dropAfter", count: 3 });
  close(store, "adjourned", "2016-11-09T10:00:00Z");
  await settledAfterFaults(store);
  await site.fault({ match: "POST", kind: "dropAfter", count: 2 });
  carry(store);
  await settledAfterFaults(store);
  await seenByBoth(store, await open());
});

async function settledAfterFaults(store: Store): Promise<void> {
  const unsent = () => store.getState().outbox.edits.length;
  await expect.poll(unsent, { timeout: 50_000, interval: 200 }).toBe(0);
}

/** What stands on the site and with both: one next meeting, every point once, as the record that stands says. */
async function seenByBoth(...both: readonly Store[]): Promise<void> {
  await Promise.all(both.map((store) => store.refresh()));
  for (const store of both) {
    const { records, outbox } = store.getState();
    expect(outbox.edits.map(({ list, state }) => [list, state])).toEqual([]);
    const meeting = november(store);
    expect(meeting.state).toBe("closed");
    expect(isHalfClosed(meeting)).toBe(false);
    expect(meeting.endsAt).toBe(recordOf(meeting)?.head.endsAt);
    const ends = recordOf(meeting)?.points.map(({ end }) => end) ?? [];
    expect(new Set(ends).size).toBe(1);
    const made = records.meetings.all.filter(({ title }) => title === next.title);
    expect(made).toHaveLength(1);
    const carried = agendaOf(records, made[0]?.id ?? 0).map(({ title }) => title);
    expect(carried).toEqual(ends[0] === "adjourned" ? ["Punkt 1", "Punkt 2", "Punkt 3"] : []);
    const states = agendaOf(records, meeting.id).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set([ends[0] === "adjourned" ? "adjourned" : "discussed"]));
    expect(records.agendaItems.all).toHaveLength(3 + carried.length);
  }
}

async function open(): Promise<Store> {
  const store = await openStore({ site: site.connect().site, storage: memoryStorage() });
  stores.push(store);
  await expect.poll(() => store.getState().phase, { timeout: 10_000 }).toBe("fresh");
  return store;
}

function november(store: Store): Meeting {
  const found = store.getState().records.meetings.all.find(({ key }) => key === "a0");
  if (!found) throw new Error("No meeting");
  return found;
}

function close(store: Store, choice: ChoiceAtClose, endsAt: string): void {
  const { records } = store.getState();
  const meeting = november(store);
  const choices = new Map(agendaOf(records, meeting.id).map(({ id }) => [id, choice]));
  const taking = { language: "de", timeZone: "Europe/Berlin", on: day("2016-11-09") } as const;
  const ending = { endsAt: endsAt as Moment, choices, next };
  const record = takeRecord(records, meeting, taking, ending);
  closeMeeting(store, records, meeting, endsAt as Moment, record);
}

function carry(store: Store): void {
  const meeting = november(store);
  carryOut(store, store.getState().records, meeting, recordOf(meeting), "übernommen");
}
