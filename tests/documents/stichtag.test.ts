import { afterEach, describe, expect, it, vi } from "vitest";
import { recordState } from "../../src/components/records/recordState.ts";
import { masterplan } from "../../src/documents/masterplan/masterplan.ts";
import { minutes } from "../../src/documents/minutes/minutes.ts";
import { expiring } from "../../src/domain/analysis/deadlines/expiring.ts";
import { analysesAsJson } from "../../src/domain/analysis/export.ts";
import { makeView, type View } from "../../src/domain/analysis/kernel/view.ts";
import { progress } from "../../src/domain/analysis/measures/progress.ts";
import { type Day, day, type Moment } from "../../src/domain/day.ts";
import { proposals } from "../../src/domain/meeting/proposals.ts";
import { upcomingMeeting } from "../../src/domain/meeting/topic.ts";
import { lastMeeting } from "../../src/domain/recentChanges.ts";
import type { Records } from "../../src/domain/records.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { proposalWords } from "../../src/features/meeting/prepare/proposalWords.ts";
import { rowParts } from "../../src/features/timeline/timelineRows.ts";
import { languages } from "../../src/i18n/language.ts";
import { records } from "../support/records.ts";
import { ofBlock, wordsOf } from "./wordsOf.ts";

const on = (text: string) => day(text);
const at = (text: string) => `${text}T08:00:00Z` as Moment;

/** One of each that is past on 19.11.2016 and was to come on 08.11.2016. */
const known = records({
  structures: [
    { id: 1, title: "Endet", term: "temporary", state: "secured", endsOn: on("2016-11-18") },
    { id: 2, title: "Beginnt", term: "permanent", state: "secured", startsOn: on("2016-11-19") },
    { id: 3, title: "Wird gefördert", term: "permanent", state: "secured" },
  ],
  fundings: [
    {
      id: 1,
      title: "Läuft aus",
      structure: 3,
      kind: "temporary",
      approval: "approved",
      startsOn: on("2016-01-01"),
      endsOn: on("2016-11-18"),
    },
  ],
  measures: [
    {
      id: 1,
      title: "Fällige Maßnahme",
      status: "running",
      endsOn: on("2016-11-18"),
      confirmedOn: on("2016-08-15"),
    },
  ],
  sessions: [
    { id: 1, body: "Sozialausschuss", onDay: on("2016-11-18") },
    { id: 2, body: "Kreistag", onDay: on("2016-12-16") },
  ],
  meetings: [
    { id: 1, state: "closed", startsAt: at("2016-11-02") },
    { id: 2, state: "closed", startsAt: at("2016-11-18") },
    { id: 3, state: "planned", startsAt: at("2016-11-18") },
    { id: 4, state: "planned", startsAt: at("2016-12-07") },
  ],
  agendaItems: [{ id: 1, title: "Punkt", meeting: 1, state: "discussed" }],
  outcomes: [
    {
      id: 1,
      agendaItem: 1,
      kind: "task",
      state: "open",
      title: "Erhebung",
      text: "Erhebung abschließen",
      dueOn: on("2016-11-18"),
    },
  ],
});

const days = ["2016-11-08", "2016-11-18", "2016-11-19"].map(on);
const realDays = ["2016-10-01", "2016-11-18", "2026-12-01"].map(on);

const chapterOf = (view: View, id: string) =>
  (masterplan(known, view, { language: "de" }).chapters.find((one) => one.id === id)?.blocks ?? [])
    .flatMap(ofBlock)
    .join("\n");
const measure = known.measures.all[0];
const [ends, begins] = known.structures.all;
const stateOf = (view: View, list: "measures" | "structures", one: typeof measure | typeof ends) =>
  one ? recordState(known, list, one, view, "de")?.word : undefined;

/** What is said to be past or to come; true where it is past. */
const told: { readonly [what: string]: (view: View) => boolean } = {
  "a task is overdue in the plan's open points": (view) =>
    chapterOf(view, "openPoints").includes("18.11.2016, überfällig"),
  "a measure is overdue in the plan's steering": (view) =>
    chapterOf(view, "steering").includes("Fällige Maßnahme"),
  "a session is no longer a next one in the plan": (view) =>
    !chapterOf(view, "steering").includes("Sozialausschuss"),
  "a measure's record says it was due": (view) =>
    (stateOf(view, "measures", measure) ?? "").includes("18.11.2016"),
  "a structure's record says it has ended": (view) =>
    stateOf(view, "structures", ends) !==
    stateOf(
      makeView(known, { asOf: on("2016-01-01"), today: on("2016-01-01") }),
      "structures",
      ends,
    ),
  "a structure's record no longer says it will begin": (view) =>
    !(stateOf(view, "structures", begins) ?? "").includes("19.11.2016"),
  "an overdue task is proposed for the agenda": (view) =>
    proposals(known, view).some(({ subject }) => subject.type === "followUp"),
  "an overdue measure is proposed for the agenda": (view) =>
    proposals(known, view).some(({ subject }) => subject.type === "overdueMeasures"),
  "a structure no longer runs out": (view) =>
    !expiring(known, view).expiries.some(({ structure }) => structure.id === 1),
  "a funding no longer runs out": (view) =>
    !expiring(known, view).expiries.some(({ structure }) => structure.id === 3),
  "the next meeting is the one after": (view) => upcomingMeeting(known, view.asOf)?.id === 4,
};

describe("past or to come is judged from the Stichtag, whatever day it really is", () => {
  it.each(Object.entries(told))("%s", (_, isPast) => {
    for (const today of realDays)
      expect(
        days.map((asOf) => isPast(makeView(known, { asOf, today }))),
        today,
      ).toEqual([false, false, true]);
  });

  it("a confirmation grows old with the Stichtag", () => {
    const stale = (asOf: Day) =>
      progress(known, makeView(known, { asOf, today: on("2026-12-01") })).stale.length;
    expect(["2016-11-08", "2016-11-13", "2016-11-14"].map((asOf) => stale(on(asOf)))).toEqual([
      0, 0, 1,
    ]);
  });

  it("the last meeting is the last one held until then", () => {
    const last = (asOf: Day) => lastMeeting(known, `${asOf}T23:59:59Z` as Moment)?.id;
    expect(days.map(last)).toEqual([1, 2, 2]);
  });
});

const zones = ["Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago"];
const clocks = ["2016-11-08T23:30:00Z", "2026-12-31T23:59:59Z", "2014-02-28T10:00:00Z"];
const ownZone = process.env["TZ"];

/** All that is computed, shown or printed of records at one Stichtag. */
function everything(given: Records): string {
  const view = makeView(given, { asOf: on("2016-11-08"), today: on("2016-11-08") });
  const partsOf = rowParts(given, null, view.asOf);
  return JSON.stringify([
    analysesAsJson(given, view),
    languages.map((language) => [
      wordsOf(masterplan(given, view, { language })),
      given.meetings.all.map(({ id }) =>
        wordsOf(minutes(given, id, { language, issuedOn: view.asOf })),
      ),
      proposals(given, view).map((proposal) => proposalWords(given, proposal, language)),
      given.structures.all.map((one) => recordState(given, "structures", one, view, language)),
      given.measures.all.map((one) => recordState(given, "measures", one, view, language)),
    ]),
    given.structures.all.map((one) => partsOf(one, view.horizon)),
  ]);
}

describe("results and papers are the same", () => {
  afterEach(() => {
    vi.useRealTimers();
    if (ownZone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = ownZone;
  });

  it("whatever the clock of the machine says, and in whichever time zone it stands", () => {
    const expected = everything(exampleRecords());
    const offsets = new Set<number>();
    for (const zone of zones)
      for (const clock of clocks) {
        process.env["TZ"] = zone;
        vi.useFakeTimers({ now: Date.parse(clock), toFake: ["Date"] });
        offsets.add(new Date().getTimezoneOffset());
        expect(everything(exampleRecords()) === expected, `${zone}, ${clock}`).toBe(true);
      }
    expect(offsets.size).toBe(zones.length);
  });
});
