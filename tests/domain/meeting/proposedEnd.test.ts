import { describe, expect, it } from "vitest";
import type { Moment } from "../../../src/domain/day.ts";
import { agendaOf, type Meeting } from "../../../src/domain/meeting/agenda.ts";
import { proposedEnd } from "../../../src/domain/meeting/proposedEnd.ts";
import { dayIn } from "../../../src/i18n/format.ts";
import { records } from "../../support/records.ts";

const at = (text: string) => `${text}:00Z` as Moment;

/** What is proposed for a meeting that began on 9 November at ten, Berlin time. */
function proposed(
  now: string,
  known: { endsAt?: Moment; endedAt?: readonly Moment[]; startsAt?: Moment | null } = {},
) {
  const { endsAt = null, endedAt = [], startsAt = at("2016-11-09T09:00") } = known;
  const all = records({
    meetings: [{ id: 1, title: "November", startsAt, endsAt, state: "running" }],
    agendaItems: [null, ...endedAt].map((ended, index) => ({
      id: index + 1,
      title: `Punkt ${index + 1}`,
      meeting: 1,
      state: "open" as const,
      plannedMinutes: 20,
      endedAt: ended,
    })),
  });
  const meeting = all.meetings.byId.get(1) as Meeting;
  return proposedEnd(meeting, agendaOf(all, 1), at(now), (one) => dayIn(one, "Europe/Berlin"));
}

describe("the end proposed for a meeting that is being closed", () => {
  it("is now on its day", () => {
    expect(proposed("2016-11-09T10:40", { endsAt: at("2016-11-09T11:00") })).toBe(
      at("2016-11-09T10:40"),
    );
    expect(proposed("2016-11-09T10:40", { startsAt: null })).toBe(at("2016-11-09T10:40"));
  });

  it("is the planned end on another day or more than twelve hours later", () => {
    const endsAt = at("2016-11-09T11:00");
    expect(proposed("2026-12-01T03:09", { endsAt })).toBe(endsAt);
    expect(proposed("2016-11-09T21:01", { endsAt })).toBe(endsAt);
    // Past midnight in Berlin, not yet in UTC.
    expect(
      proposed("2016-11-09T23:10", {
        endsAt: at("2016-11-09T22:00"),
        startsAt: at("2016-11-09T18:00"),
      }),
    ).toBe(at("2016-11-09T22:00"));
  });

  it("is the end of the last point dealt with on its day where none is planned", () => {
    const endedAt = [at("2016-11-09T10:20"), at("2016-11-09T09:30"), at("2026-12-01T03:08")];
    expect(proposed("2026-12-01T03:09", { endedAt })).toBe(at("2016-11-09T10:20"));
    expect(proposed("2026-12-01T03:09", { endedAt, endsAt: at("2016-11-09T08:00") })).toBe(
      at("2016-11-09T10:20"),
    );
  });

  it("is the start and what its points were to take where nothing else is known", () => {
    expect(proposed("2026-12-01T03:09")).toBe(at("2016-11-09T09:20"));
  });
});
