import type { Day, Moment } from "../day.ts";
import type { Changes } from "../ports.ts";
import { nameOf, type Records } from "../records.ts";
import { type AgendaItem, agendaOf, type Meeting, nextPosition } from "./agenda.ts";
import { carryOver, type Destination, nextMeeting } from "./carryOver.ts";
import { keyOfNext, withKey } from "./madeOnce.ts";
import {
  dividedRecord,
  type MeetingRecord,
  type RecordedPoint,
  readMeetingRecord,
  writeRecord,
} from "./meetingRecord.ts";
import { hasResult } from "./outcomes.ts";
import { endCurrent } from "./run.ts";
import type { Writer } from "./writer.ts";

/** What may be done with a point that has no outcome when its meeting is closed. */
export const choicesAtClose = ["adjourned", "stored", "unresolved"] as const;
export type ChoiceAtClose = (typeof choicesAtClose)[number];

/** Points of a running meeting that have led to nothing yet, whether anybody came to them or not. */
export function withoutOutcome(records: Records, meeting: Meeting): readonly AgendaItem[] {
  return agendaOf(records, meeting.id).filter(
    (item) => item.state === "open" && !hasResult(records, item.id),
  );
}

/**
 * Closes a meeting in one write: what was decided about its points and what its minutes hold stand in
 * the record. Of two who close it at once the first one's record stands. `carryOut` does the rest.
 */
export function closeMeeting(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  now: Moment,
  record: MeetingRecord,
): void {
  endCurrent(writer, records, meeting, now);
  keepRecord(writer, records, meeting, record, {
    state: "closed",
    currentItem: null,
    carriedOut: false,
  });
}

/** Approves the minutes of a closed meeting as they are recorded; later changes of anything no longer reach them. */
export function approveMinutes(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  today: Day,
  record: MeetingRecord,
): void {
  keepRecord(writer, records, meeting, record, { state: "approved", approvedOn: today });
}

/** Whether a meeting's approved minutes are in the files: from then on they stand and are not written again. */
export function isFiled({ state, approvedOn, filedOn, minutesLink }: Meeting): boolean {
  if (state !== "approved") return false;
  // Minutes approved before that day was kept: their file is the approved one.
  return filedOn !== null || (approvedOn === null && minutesLink !== null);
}

/** Whether an approval was taken back at the same moment as its minutes were filed: then the filing counts. */
export function isFiledUnapproved({ state, filedOn }: Meeting): boolean {
  return state === "closed" && filedOn !== null;
}

/** Takes an approval back, which may be done until the approved minutes are filed. */
export function takeBackApproval(writer: Writer, meeting: Meeting): void {
  if (isFiled(meeting)) return;
  writer.update("meetings", meeting.id, { state: "closed", approvedOn: null });
}

function keepRecord(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  whole: MeetingRecord,
  more: Changes<"meetings">,
): void {
  const { record, apart } = dividedRecord(whole);
  writer.update("meetings", meeting.id, { ...more, record: writeRecord(record) });
  for (const item of agendaOf(records, meeting.id)) {
    const held = apart.get(nameOf("agendaItems", item));
    if (held) writer.update("agendaItems", item.id, { record: writeRecord(held) });
  }
}

/** Whether something is left to be done of what closing a meeting asks for. */
export function isHalfClosed({ state, record, carriedOut }: Meeting): boolean {
  return (state === "closed" || state === "approved") && record !== null && !carriedOut;
}

/**
 * Does what a closed meeting's record asks for: makes the next meeting, carries points over, ends each.
 * What is done already is left alone, so that it can be broken off anywhere and done again by anybody.
 */
export function carryOut(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  record: MeetingRecord | null,
  /** Reason of a carried point that has none. */
  because: string,
): void {
  const next = record?.next ? makeNext(writer, records, meeting, record.next) : null;
  const fallback = nextMeeting(records, meeting)?.id ?? next;
  const items = agendaOf(records, meeting.id);
  /** How many points were carried over here, by meeting. */
  const places = new Map<number, number>();
  for (const { item: name, end, to } of record?.points ?? []) {
    const item = items.find((one) => nameOf("agendaItems", one) === name);
    if (item?.state !== "open") continue;
    if (end !== "adjourned" && end !== "stored") {
      writer.update("agendaItems", item.id, { state: "discussed" });
      continue;
    }
    const named = to ? plannedMeeting(records, to, next) : null;
    const meetingId = end === "stored" ? null : (named ?? fallback);
    const destination: Destination =
      end === "stored" ? "topicStore" : meetingId === null ? "nextMeeting" : { meeting: meetingId };
    const before = places.get(meetingId ?? 0) ?? 0;
    places.set(meetingId ?? 0, before + 1);
    const first = meetingId === null ? null : nextPosition(agendaOf(records, meetingId));
    carryOver(writer, records, item, destination, because, first === null ? null : first + before);
  }
  writer.update("meetings", meeting.id, {
    carriedOut: true,
    ...(record?.head.endsAt ? { endsAt: record.head.endsAt } : {}),
  });
}

/** Opens a closed meeting again; points ended without having gone elsewhere can be dealt with once more. */
export function reopenMeeting(writer: Writer, records: Records, meeting: Meeting): void {
  for (const item of agendaOf(records, meeting.id)) {
    const ended = item.state === "discussed" && item.movedTo === null;
    writer.update("agendaItems", item.id, { record: null, ...(ended ? { state: "open" } : {}) });
  }
  writer.update("meetings", meeting.id, {
    state: "running",
    endsAt: null,
    record: null,
    carriedOut: false,
  });
}

/** The record of a meeting that stands; null while it runs. */
export function recordOf({ state, record }: Meeting): MeetingRecord | null {
  return state === "closed" || state === "approved" ? readMeetingRecord(record) : null;
}

/** The meeting a point was adjourned to, while it is still to come. */
function plannedMeeting(
  records: Records,
  to: NonNullable<RecordedPoint["to"]>,
  next: number | null,
): number | null {
  const found = records.meetings.all.find((one) => nameOf("meetings", one) === to.meeting);
  if (!found) return next;
  return found.state === "planned" ? found.id : null;
}

function makeNext(
  writer: Writer,
  records: Records,
  meeting: Meeting,
  next: NonNullable<MeetingRecord["next"]>,
): number {
  const key = keyOfNext(meeting);
  const there = withKey(records, "meetings", key);
  if (there) return there.id;
  return writer.create("meetings", { ...roundOf(meeting), ...next, state: "planned" }, key);
}

/** What the next meeting of a round has in common with one before it. */
export function roundOf(meeting: Meeting | null) {
  return {
    series: meeting?.series ?? null,
    rhythm: meeting?.rhythm ?? 4,
    place: meeting?.place ?? null,
    units: meeting?.units ?? [],
    chair: meeting?.chair ?? null,
    minuteTaker: meeting?.minuteTaker ?? null,
    distribution: meeting?.distribution ?? null,
    fileReference: meeting?.fileReference ?? null,
  };
}
