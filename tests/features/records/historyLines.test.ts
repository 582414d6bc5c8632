import { expect, it } from "vitest";
import { day, type Moment } from "../../../src/domain/day.ts";
import { writeChanged } from "../../../src/domain/meeting/changed.ts";
import type { PastVersion } from "../../../src/domain/ports.ts";
import { historyLines } from "../../../src/features/records/historyLines.ts";
import { records } from "../../support/records.ts";

const moment = (text: string) => `${text}Z` as Moment;
const held = records({
  meetings: [{ id: 1, title: "Koordinierungsrunde 09.11.2016", state: "closed" }],
  agendaItems: [
    { id: 1, meeting: 1, position: 1, title: "Fällige Aufträge" },
    { id: 2, meeting: 1, position: 2, title: "Asylsozialberatung" },
  ],
  outcomes: [
    {
      id: 5,
      key: "aa",
      agendaItem: 2,
      createdAt: moment("2016-11-09T09:20:00"),
      modifiedAt: moment("2016-11-09T09:20:00"),
      changed: writeChanged([
        {
          list: "structures",
          record: "beef",
          field: "endsOn",
          from: "2016-12-31",
          to: "2017-12-31",
        },
      ]),
    },
  ],
});
const version = (at: string, endsOn: string): PastVersion => ({
  at: moment(at),
  by: "Alex",
  values: { title: "Asylsozialberatung", endsOn: day(endsOn) },
});
const lines = (...versions: readonly PastVersion[]) =>
  historyLines(held, "structures", "beef", versions, "de", "Europe/Berlin");

it("cites the meeting and the point that changed a field, and no other change of it", () => {
  const [later, atMeeting, earlier] = lines(
    version("2017-05-01T08:00:00", "2016-12-31"),
    version("2016-11-09T09:19:58", "2017-12-31"),
    version("2016-03-01T08:00:00", "2016-12-31"),
  );
  expect(atMeeting).toMatchObject({
    sentence: "Ende von 31.12.2016 auf 31.12.2017 geändert",
    cause: "Koordinierungsrunde 09.11.2016, TOP 2",
    meeting: 1,
  });
  expect(later?.cause).toBe("");
  expect(earlier?.cause).toBe("");
});

it("cites the point at which a task was found done", () => {
  const done = (at: string, state: string, doneAt: number | null): PastVersion => ({
    at: moment(at),
    by: "Alex",
    values: { title: "Auftrag", state, doneAt },
  });
  const [tick] = historyLines(
    held,
    "outcomes",
    "aa",
    [done("2016-11-09T09:05:00", "done", 1), done("2016-10-01T09:05:00", "open", null)],
    "de",
    "Europe/Berlin",
  ).filter(({ cause }) => cause);
  expect(tick?.cause).toBe("Koordinierungsrunde 09.11.2016, TOP 1");
});
