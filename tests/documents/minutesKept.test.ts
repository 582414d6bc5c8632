import { expect, it, vi } from "vitest";
import { minutes, recordFor } from "../../src/documents/minutes/minutes.ts";
import { takeRecord } from "../../src/documents/minutes/takeRecord.ts";
import { day, type Moment } from "../../src/domain/day.ts";
import type { Meeting } from "../../src/domain/meeting/agenda.ts";
import {
  approveMinutes,
  carryOut,
  closeMeeting,
  isFiled,
  recordOf,
  takeBackApproval,
} from "../../src/domain/meeting/close.ts";
import { addOutcome, changeField } from "../../src/domain/meeting/outcomes.ts";
import { type Entry, type Records, toRecords } from "../../src/domain/records.ts";
import { type ListName, listNames } from "../../src/domain/schema/index.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { writeDocx } from "../../src/word/write.ts";
import { Recorder } from "../domain/meeting/recorder.ts";
import { wordsOf } from "./wordsOf.ts";

const today = day("2016-11-09");
const now = "2016-11-09T10:12:00Z" as Moment;
const hostile = "Stelle <b>&amp;'#%\u0007 „Nord“";

/** The example's meeting of November, closed: a task found done, a date changed, a task given, two points adjourned. */
function closed() {
  const store = new Recorder(exampleRecords());
  const { records } = store;
  const meeting = records.meetings.all.find(({ title }) => title?.includes("09.11.2016"));
  const items = records.agendaItems.all.filter((item) => item.meeting === meeting?.id);
  const [followUp, housing] = items;
  const structure = records.structures.all.find(({ title }) => title === "Wohnraumvermittlung");
  const unit = records.organisations.all.find(({ title }) => title === "FB 21");
  const task = records.outcomes.all.find(({ text }) => text === "Enden der Helferkreise erfragen.");
  if (!meeting || !followUp || !housing || !structure || !unit || !task)
    throw new Error("examples");
  store.update("organisations", unit.id, { title: hostile });
  store.update("outcomes", task.id, { state: "done", doneOn: today, doneAt: followUp.id });
  changeField(store, store.records, {
    item: housing.id,
    list: "structures",
    id: structure.id,
    field: "endsOn",
    to: "2017-06-30",
    today,
    words: "Die Wohnraumvermittlung wird fortgeführt.",
  });
  const given = addOutcome(
    store,
    housing.id,
    "task",
    {
      text: "Antrag für die Wohnungslotsen stellen.",
      responsible: unit.id,
      person: null,
      dueOn: day("2016-11-30"),
      open: [],
    },
    today,
  );
  const others = items.slice(2).map(({ id }) => [id, "adjourned"] as const);
  const ending = { endsAt: now, choices: new Map(others), next: null };
  const taking = { language: "de", timeZone: "Europe/Berlin", on: today } as const;
  closeMeeting(
    store,
    store.records,
    meeting,
    now,
    takeRecord(store.records, meeting, taking, ending),
  );
  const id = meeting.id;
  const of = () => store.records.meetings.byId.get(id) as Meeting;
  carryOut(store, store.records, of(), recordOf(of()), "übernommen");
  return { store, id, of, unit: unit.id, structure: structure.id, task: task.id, given };
}

const options = (issuedOn = today) => ({ language: "de", issuedOn }) as const;
const printed = (store: Recorder, id: number) =>
  minutes(store.records, id, options(day("2019-01-01")));

it("minutes hold what the meeting changed, found done and found overdue, by name", () => {
  const { store, id } = closed();
  const words = wordsOf(printed(store, id));
  const all = words.join("\n");
  expect(all).toContain("Geändert\nWohnraumvermittlung, Ende: 31.12.2016 → 30.06.2017");
  const table = words.indexOf("Angaben, die in der Sitzung geändert wurden");
  expect(words.slice(table + 4, table + 7)).toEqual([
    "2",
    "Wohnraumvermittlung",
    "Ende: 31.12.2016 → 30.06.2017",
  ]);
  expect(all).toContain("Erledigt\nEnden der Helferkreise erfragen. (");
  expect(all).toMatch(
    /Überfällig\nVorschlag zur Aufteilung der Begleitung Ehrenamtlicher vorlegen\. \(.*Termin 28\.10\.2016\)/,
  );
  expect(all).not.toMatch(/Überfällig\nEnden der Helferkreise/);
  expect(all).toContain("Verbleib\nvertagt auf die nächste Sitzung");
});

it("printing again gives the same after everything shown was changed, renamed or deleted", async () => {
  const { store, id, unit, structure, task, given } = closed();
  const before = printed(store, id);
  vi.useFakeTimers({ now: Date.parse("2016-11-10T08:00:00Z"), toFake: ["Date"] });
  const file = await writeDocx(before);
  vi.setSystemTime(Date.parse("2020-01-01T00:00:00Z"));
  store.update("organisations", unit, { title: "FB 99" });
  store.update("structures", structure, { title: "Umbenannt", endsOn: day("2018-12-31") });
  store.update("outcomes", given, {
    state: "done",
    doneOn: day("2017-01-01"),
    dueOn: day("2017-03-01"),
    text: "Ganz anders.",
  });
  store.update("outcomes", task, { state: "open", doneOn: null, doneAt: null });
  store.update("meetings", id, { title: "Anders", place: "woanders", units: [] });
  for (const item of store.records.agendaItems.all) {
    store.update("agendaItems", item.id, { title: "anders", note: "anders", position: -item.id });
  }
  expect(printed(store, id)).toEqual(before);
  store.records = without(store.records, "organisations", "structures", "agendaItems", "outcomes");
  store.records = without(store.records, "textBlocks", "settings");
  expect(printed(store, id)).toEqual(before);
  expect(await writeDocx(printed(store, id))).toEqual(file);
  vi.useRealTimers();
});

it("an outcome that reached the site after closing is in them until they are approved", () => {
  const { store, id, of } = closed();
  const item = store.records.agendaItems.all.find(({ meeting }) => meeting === id)?.id ?? 0;
  const late = (text: string) =>
    store.create("outcomes", {
      title: text,
      text,
      agendaItem: item,
      kind: "result",
      state: "done",
    });
  late("Unterwegs getippt.");
  expect(wordsOf(printed(store, id))).toContain("Unterwegs getippt.");
  approveMinutes(store, store.records, of(), today, recordFor(store.records, of(), options()));
  late("Nachgereicht.");
  const words = wordsOf(printed(store, id));
  expect(words).toContain("Unterwegs getippt.");
  expect(words).not.toContain("Nachgereicht.");
  expect(printed(store, id).cover?.mark).toBeNull();
});

it("an approval can be taken back until the minutes are filed", () => {
  const { store, id, of } = closed();
  approveMinutes(store, store.records, of(), today, recordFor(store.records, of(), options()));
  takeBackApproval(store, of());
  expect(of()).toMatchObject({ state: "closed", approvedOn: null });
  approveMinutes(store, store.records, of(), today, recordFor(store.records, of(), options()));
  store.update("meetings", id, { filedOn: today });
  expect(isFiled(of())).toBe(true);
  takeBackApproval(store, of());
  expect(of().state).toBe("approved");
});

/** The records with some lists emptied. */
function without(records: Records, ...gone: readonly ListName[]): Records {
  const lists = listNames.map((name) => [
    name,
    gone.includes(name) ? [] : (records[name].all as readonly Entry[]),
  ]);
  return toRecords(Object.fromEntries(lists), [...records.people.values()]);
}
