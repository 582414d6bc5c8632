import { describe, expect, it } from "vitest";
import { minutes } from "../../../src/documents/minutes/minutes.ts";
import { type Ending, takeRecord } from "../../../src/documents/minutes/takeRecord.ts";
import { day, type Moment } from "../../../src/domain/day.ts";
import { agendaOf, type Meeting, topicStore } from "../../../src/domain/meeting/agenda.ts";
import {
  type ChoiceAtClose,
  carryOut,
  closeMeeting,
  isHalfClosed,
  recordOf,
  reopenMeeting,
  withoutOutcome,
} from "../../../src/domain/meeting/close.ts";
import { addOutcome } from "../../../src/domain/meeting/outcomes.ts";
import { goTo, startMeeting } from "../../../src/domain/meeting/run.ts";
import { takeUpWaiting } from "../../../src/domain/meeting/waiting.ts";
import { wordsOf } from "../../documents/wordsOf.ts";
import { records } from "../../support/records.ts";
import { Recorder } from "./recorder.ts";

const at = (clock: string) => `2016-11-09T${clock}:00Z` as Moment;
const today = day("2016-11-09");
const taking = { language: "de", timeZone: "Europe/Berlin", on: today } as const;

/** A running meeting with as many points, the first of them the current one; the December meeting where asked for. */
function running(points: number, december = true): Recorder {
  const store = new Recorder(
    records({
      meetings: [
        {
          id: 1,
          title: "November",
          series: "Runde",
          rhythm: 4,
          startsAt: at("09:00"),
          state: "planned",
        },
        ...(december
          ? [
              {
                id: 2,
                title: "Dezember",
                series: "Runde",
                startsAt: "2016-12-07T09:00:00Z" as Moment,
                state: "planned" as const,
              },
            ]
          : []),
      ],
      agendaItems: [
        ...Array.from({ length: points }, (_, index) => ({
          id: index + 1,
          title: `Punkt ${index + 1}`,
          because: index === 1 ? "Die Frist läuft ab." : null,
          meeting: 1,
          position: index + 1,
          state: "open" as const,
          kind: "other" as const,
        })),
        ...(december
          ? [
              {
                id: 90,
                title: "schon da",
                meeting: 2,
                position: 1,
                state: "open",
                kind: "other",
              } as const,
            ]
          : []),
      ],
    }),
  );
  startMeeting(store, store.records, meeting(store), at("09:02"));
  return store;
}
const meeting = (store: Recorder, id = 1) => store.records.meetings.byId.get(id) as Meeting;
const line = (text: string) => ({
  text,
  responsible: null,
  person: null,
  dueOn: null,
  open: [],
});
const ending = (
  choices: readonly (readonly [number, ChoiceAtClose])[],
  next: Ending["next"] = null,
): Ending => ({ endsAt: at("10:00"), choices: new Map(choices), next });

function close(store: Recorder, given: Ending): void {
  const record = takeRecord(store.records, meeting(store), taking, given);
  closeMeeting(store, store.records, meeting(store), at("10:00"), record);
}
const finish = (store: Recorder) =>
  carryOut(
    store,
    store.records,
    meeting(store),
    recordOf(meeting(store)),
    "Aus „November“ übernommen.",
  );
const agenda = (store: Recorder, id: number) =>
  agendaOf(store.records, id).map(({ title }) => title);
const ends = (store: Recorder) =>
  recordOf(meeting(store))?.points.map(({ end, to }) => (to ? `${end} ${to.title}` : end));

describe("closing a meeting", () => {
  it("asks for every point without an outcome, whether it was passed or never called", () => {
    const store = running(4);
    addOutcome(store, 1, "result", line("Erledigt."), today);
    for (const next of [2, 3]) {
      const item = store.records.agendaItems.byId.get(next);
      if (item) goTo(store, store.records, meeting(store), item, at("09:30"));
    }
    expect(withoutOutcome(store.records, meeting(store)).map(({ id }) => id)).toEqual([2, 3, 4]);
  });

  it("does with each what was decided, and keeps the first reason", () => {
    const store = running(4);
    addOutcome(store, 1, "result", line("Erledigt."), today);
    close(
      store,
      ending([
        [2, "adjourned"],
        [3, "stored"],
        [4, "unresolved"],
      ]),
    );
    finish(store);
    expect(ends(store)).toEqual(["settled", "adjourned Dezember", "stored", "unresolved"]);
    expect(agendaOf(store.records, 1).map(({ state }) => state)).toEqual([
      "discussed",
      "adjourned",
      "discussed",
      "discussed",
    ]);
    expect(agenda(store, 2)).toEqual(["schon da", "Punkt 2"]);
    expect(agendaOf(store.records, 2)[1]?.because).toBe("Die Frist läuft ab.");
    expect(topicStore(store.records).map(({ title, because }) => [title, because])).toEqual([
      ["Punkt 3", "Aus „November“ übernommen."],
    ]);
    expect(meeting(store)).toMatchObject({
      state: "closed",
      carriedOut: true,
      endsAt: at("10:00"),
    });
  });

  it("lets points wait where there is no next meeting, and makes them its first points", () => {
    const store = running(3, false);
    close(
      store,
      ending([
        [1, "adjourned"],
        [2, "adjourned"],
        [3, "stored"],
      ]),
    );
    finish(store);
    expect(ends(store)).toEqual(["adjourned", "adjourned", "stored"]);
    takeUpWaiting(store, store.records);
    store.create("meetings", {
      title: "Dezember",
      series: "Runde",
      startsAt: "2016-12-07T09:00:00Z" as Moment,
      state: "planned",
    });
    const next = store.records.meetings.all.find(({ title }) => title === "Dezember")?.id ?? 0;
    store.create("agendaItems", {
      title: "eigener Punkt",
      meeting: next,
      position: 1,
      state: "open",
    });
    takeUpWaiting(store, store.records);
    takeUpWaiting(store, store.records);
    expect(agenda(store, next)).toEqual(["Punkt 1", "Punkt 2", "eigener Punkt"]);
    expect(topicStore(store.records).map(({ title }) => title)).toEqual(["Punkt 3"]);
  });

  it("makes the next meeting once, with the points on it", () => {
    const store = running(2, false);
    const next = { title: "Runde 07.12.2016", startsAt: "2016-12-07T09:00:00Z" as Moment };
    close(
      store,
      ending(
        [
          [1, "adjourned"],
          [2, "adjourned"],
        ],
        next,
      ),
    );
    finish(store);
    finish(store);
    const made = store.records.meetings.all.filter(({ title }) => title === next.title);
    expect(made.length).toBe(1);
    expect(made[0]).toMatchObject({ series: "Runde", state: "planned" });
    expect(agenda(store, made[0]?.id ?? 0)).toEqual(["Punkt 1", "Punkt 2"]);
    expect(ends(store)).toEqual(["adjourned Runde 07.12.2016", "adjourned Runde 07.12.2016"]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "broken off after %i writes is finished without doubling",
    (most) => {
      const store = running(3);
      addOutcome(store, 1, "result", line("Erledigt."), today);
      close(
        store,
        ending([
          [2, "adjourned"],
          [3, "adjourned"],
        ]),
      );
      let left = most;
      const spend = () => {
        if (left-- <= 0) throw new Error("broken off");
      };
      const broken = {
        create: ((...given: Parameters<Recorder["create"]>) => {
          spend();
          return store.create(...given);
        }) as Recorder["create"],
        update: ((...given: Parameters<Recorder["update"]>) => {
          spend();
          store.update(...given);
        }) as Recorder["update"],
      };
      try {
        carryOut(broken, store.records, meeting(store), recordOf(meeting(store)), "übernommen");
      } catch (error) {
        expect(String(error)).toContain("broken off");
      }
      if (isHalfClosed(meeting(store))) finish(store);
      expect(agenda(store, 2)).toEqual(["schon da", "Punkt 2", "Punkt 3"]);
      expect(isHalfClosed(meeting(store))).toBe(false);
    },
  );

  it("works for a meeting without points and for one with forty", () => {
    const none = running(0);
    close(none, ending([]));
    finish(none);
    expect(meeting(none)).toMatchObject({ state: "closed", carriedOut: true });
    const many = running(40);
    close(many, ending(Array.from({ length: 40 }, (_, at) => [at + 1, "adjourned"] as const)));
    finish(many);
    expect(agenda(many, 2)).toEqual(["schon da", ...agenda(many, 1)]);
  });

  it("keeps long minutes within what a column holds, and whole", () => {
    const store = running(40);
    for (let id = 1; id <= 40; id += 1) {
      store.update("agendaItems", id, { note: `Verlauf ${id} ${"ä".repeat(3000)}` });
      addOutcome(store, id, "result", line(`Ergebnis ${id}.`), today);
    }
    close(store, ending([]));
    const { record } = meeting(store);
    expect((record ?? "").length).toBeLessThan(63_999);
    const words = wordsOf(minutes(store.records, 1, { language: "de", issuedOn: today })).join(
      "\n",
    );
    for (let id = 1; id <= 40; id += 1) expect(words).toContain(`Ergebnis ${id}.`);
    expect(words).toContain(`Verlauf 40 ${"ä".repeat(3000)}`);
  });

  it("asks again for what was ended without an outcome when it is opened again", () => {
    const store = running(3);
    close(
      store,
      ending([
        [1, "unresolved"],
        [2, "adjourned"],
        [3, "stored"],
      ]),
    );
    finish(store);
    reopenMeeting(store, store.records, meeting(store));
    expect(withoutOutcome(store.records, meeting(store)).map(({ id }) => id)).toEqual([1]);
    close(store, ending([[1, "adjourned"]]));
    finish(store);
    expect(agenda(store, 2)).toEqual(["schon da", "Punkt 2", "Punkt 1"]);
    expect(ends(store)).toEqual(["adjourned Dezember", "adjourned Dezember", "stored"]);
  });

  it("takes text in the record's column that is no record for none", () => {
    const store = running(1);
    close(store, ending([[1, "adjourned"]]));
    for (const record of ["kaputt", "[]", "{}", '{"points":[]}', "null"]) {
      store.update("meetings", 1, { record });
      expect(recordOf(meeting(store))).toBeNull();
    }
  });
});
