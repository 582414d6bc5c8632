import type { Records } from "../records.ts";
import { type AgendaItem, agendaOf, type Meeting, nextPosition } from "./agenda.ts";
import { keyOfCarried, withKey } from "./madeOnce.ts";
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

/** Where a point goes: a meeting, the next one as soon as there is one, or the store of topics. */
export type Destination = { readonly meeting: number } | "nextMeeting" | "topicStore";

/**
 * Takes a point over: a new point with the same question and reason, and the old one says where it
 * went. Both minutes keep it. Doing it again, here or on another device, makes no second one.
 */
export function carryOver(
  writer: Writer,
  records: Records,
  item: AgendaItem,
  to: Destination,
  /** Reason of a point that has none yet. */
  because: string,
  /** Its place in the meeting: the last, unless given. */
  position = typeof to === "object" ? nextPosition(agendaOf(records, to.meeting)) : null,
): number {
  const key = keyOfCarried(item);
  const meeting = typeof to === "object" ? to.meeting : null;
  const made =
    withKey(records, "agendaItems", key)?.id ??
    sameOn(records, item, meeting)?.id ??
    writer.create(
      "agendaItems",
      {
        title: item.title,
        meeting,
        position,
        plannedMinutes: item.plannedMinutes,
        presenter: item.presenter,
        kind: item.kind,
        about: item.about,
        finding: item.finding,
        because: item.because ?? because,
        state: "open",
        waits: to === "nextMeeting",
      },
      key,
    );
  writer.update("agendaItems", item.id, {
    state: to === "topicStore" ? "discussed" : "adjourned",
    movedTo: made,
  });
  return made;
}

/** The point of a meeting to come that is about the same already: no matter is on an agenda twice. */
function sameOn(records: Records, { finding }: AgendaItem, meeting: number | null) {
  if (finding === null || meeting === null) return undefined;
  return agendaOf(records, meeting).find(
    (other) => other.finding === finding && other.state === "open",
  );
}
