import type { Records } from "../records.ts";
import { type AgendaItem, agendaOf, type Meeting, nextPosition } from "./agenda.ts";
import type { Writer } from "./writer.ts";

/** The next planned meeting of the same round after one. */
export function nextMeeting(records: Records, meeting: Meeting): Meeting | null {
  return (
    records.meetings.all
      .filter(
        (other) =>
          other.state === "planned" &&
          other.id !== meeting.id &&
          other.series === meeting.series &&
          (other.startsAt ?? "") > (meeting.startsAt ?? ""),
      )
      .sort((a, b) => ((a.startsAt ?? "") < (b.startsAt ?? "") ? -1 : 1))[0] ?? null
  );
}

/**
 * Takes a point over into a later meeting, or into the store of topics where there is none: a new
 * point with the same question, and the old one says where it went. Both minutes keep it.
 */
export function carryOver(
  writer: Writer,
  records: Records,
  item: AgendaItem,
  to: number | null,
  because: string | null,
): number {
  const position = to === null ? null : nextPosition(agendaOf(records, to));
  const made = writer.create("agendaItems", {
    title: item.title,
    meeting: to,
    position,
    plannedMinutes: item.plannedMinutes,
    presenter: item.presenter,
    kind: item.kind,
    about: item.about,
    finding: item.finding,
    because: because ?? item.because,
    state: "open",
  });
  writer.update("agendaItems", item.id, { state: "adjourned", movedTo: made });
  return made;
}
