import type { Day, Moment } from "../../domain/day.ts";
import { type AgendaItem, agendaOf, type Meeting } from "../../domain/meeting/agenda.ts";
import { nextMeeting } from "../../domain/meeting/carryOver.ts";
import { type ChoiceAtClose, recordOf } from "../../domain/meeting/close.ts";
import { keyOfNext } from "../../domain/meeting/madeOnce.ts";
import {
  type MeetingRecord,
  type RecordedHead,
  type RecordedItem,
  type RecordedPoint,
  readItemRecord,
} from "../../domain/meeting/meetingRecord.ts";
import { hasResult, outcomesOf } from "../../domain/meeting/outcomes.ts";
import { textsAt } from "../../domain/plan/chapterTexts.ts";
import { type Entry, nameOf, type Records } from "../../domain/records.ts";
import { readSettings } from "../../domain/settings.ts";
import { dayIn } from "../../i18n/format.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { type Taking, takeItem, takeOutcome, takeTask } from "./takeItem.ts";

/** What a meeting is closed with, over and above what the lists hold. */
export interface Ending {
  readonly endsAt: Moment;
  /** What was decided about points without an outcome, by their ids. */
  readonly choices: ReadonlyMap<number, ChoiceAtClose>;
  /** The meeting that is made for what goes on, where there is none. */
  readonly next: MeetingRecord["next"];
}

/** Overdue tasks that are named one by one; of more only the number is said. */
const mostOverdue = 60;

/** What the minutes of a meeting hold, in words: as it is now, with what is decided in closing it. */
export function takeRecord(
  records: Records,
  meeting: Meeting,
  taking: Taking & { readonly on: Day },
  ending: Ending | null = null,
): MeetingRecord {
  const items = agendaOf(records, meeting.id);
  const overdue = overdueAt(records, meeting, items, taking);
  return {
    language: taking.language,
    on: taking.on,
    head: takeHead(records, meeting, taking, ending),
    points: items.map((item) => ({
      item: nameOf("agendaItems", item),
      title: item.title ?? "",
      ...endOf(records, meeting, item, ending),
      held: takeItem(records, item, taking),
    })),
    overdue: overdue
      .slice(0, mostOverdue)
      .map((outcome) => takeTask(records, outcome, taking.language)),
    overdueCount: overdue.length,
    next: ending?.next ?? null,
  };
}

/** The record kept with a closed meeting, whole; outcomes that reached the site only later are in it until it is approved. Null where none is kept. */
export function keptRecord(
  records: Records,
  meeting: Meeting,
  taking: Taking,
): MeetingRecord | null {
  const record = recordOf(meeting);
  if (!record) return null;
  const items = new Map(
    agendaOf(records, meeting.id).map((item) => [nameOf("agendaItems", item), item]),
  );
  const words = { ...taking, language: record.language };
  const points = record.points.map((point): RecordedPoint => {
    const item = items.get(point.item);
    const kept = point.held ?? readItemRecord(item?.record ?? null);
    if (!item) return { ...point, held: kept };
    const held = kept ?? takeItem(records, item, words);
    return {
      ...point,
      held: meeting.state === "approved" ? held : withLate(records, item, held, words),
    };
  });
  return { ...record, points };
}

function withLate(
  records: Records,
  item: AgendaItem,
  held: RecordedItem,
  taking: Taking,
): RecordedItem {
  const known = new Set(held.outcomes.map(({ name }) => name));
  const late = outcomesOf(records, item.id).filter(
    (outcome) => !known.has(nameOf("outcomes", outcome)),
  );
  if (late.length === 0) return held;
  const outcomes = late.map((outcome) => takeOutcome(records, outcome, taking));
  return { ...held, outcomes: [...held.outcomes, ...outcomes] };
}

function endOf(
  records: Records,
  meeting: Meeting,
  item: AgendaItem,
  ending: Ending | null,
): Pick<RecordedPoint, "end" | "to"> {
  if (item.state === "adjourned") {
    const copy = records.agendaItems.byId.get(item.movedTo ?? Number.NaN);
    const to = records.meetings.byId.get(copy?.meeting ?? Number.NaN);
    return {
      end: "adjourned",
      to: to ? named(to) : copy ? nextFor(records, meeting, ending) : null,
    };
  }
  const result = hasResult(records, item.id);
  if (item.state === "discussed" && item.movedTo !== null) return { end: "stored", to: null };
  if (item.state === "discussed") return { end: result ? "settled" : "unresolved", to: null };
  if (result && ending) return { end: "settled", to: null };
  const end = ending?.choices.get(item.id) ?? "open";
  return { end, to: end === "adjourned" ? nextFor(records, meeting, ending) : null };
}

function nextFor(records: Records, meeting: Meeting, ending: Ending | null): RecordedPoint["to"] {
  const next = nextMeeting(records, meeting);
  if (next) return named(next);
  return ending?.next ? { meeting: keyOfNext(meeting), title: ending.next.title } : null;
}

function named(meeting: Meeting): NonNullable<RecordedPoint["to"]> {
  return { meeting: nameOf("meetings", meeting), title: meeting.title ?? "" };
}

/** Tasks of earlier meetings whose day had passed on the day of the meeting and that were open then, the longest overdue first. */
function overdueAt(
  records: Records,
  meeting: Meeting,
  items: readonly AgendaItem[],
  { timeZone, on }: Taking & { readonly on: Day },
): readonly Entry<"outcomes">[] {
  const day = meeting.startsAt ? dayIn(meeting.startsAt, timeZone) : on;
  const here = new Set(items.map(({ id }) => id));
  return records.outcomes.all
    .filter(({ agendaItem, dueOn, state, doneOn, doneAt }) => {
      if (dueOn === null || dueOn >= day || here.has(agendaItem ?? Number.NaN)) return false;
      const from = records.agendaItems.byId.get(agendaItem ?? Number.NaN)?.meeting ?? Number.NaN;
      const later = (records.meetings.byId.get(from)?.startsAt ?? "") > (meeting.startsAt ?? "9");
      if (later || (doneAt !== null && here.has(doneAt))) return false;
      return state === "done" ? doneOn !== null && doneOn > day : state !== "dropped";
    })
    .sort((a, b) => ((a.dueOn ?? "") < (b.dueOn ?? "") ? -1 : 1));
}

function takeHead(
  records: Records,
  meeting: Meeting,
  { language }: Taking,
  ending: Ending | null,
): RecordedHead {
  const settings = readSettings(records);
  const people = (ids: readonly number[]) =>
    ids
      .map((id) => records.people.get(id)?.name ?? "")
      .filter(Boolean)
      .join(", ");
  const one = (id: number | null) => people(id === null ? [] : [id]);
  return {
    title: meeting.title ?? "",
    series: meeting.series ?? "",
    startsAt: meeting.startsAt,
    endsAt: ending?.endsAt ?? meeting.endsAt,
    place: meeting.place ?? "",
    chair: one(meeting.chair),
    minuteTaker: one(meeting.minuteTaker),
    units: meeting.units.map((id) => titleOfId(records, "organisations", id, language)).join(", "),
    present: people(meeting.attendees),
    excused: people(meeting.excused),
    absent: people(meeting.absent),
    guests: meeting.guests ?? "",
    fileReference: meeting.fileReference ?? "",
    distribution: meeting.distribution ?? "",
    office: settings.officeName,
    letterhead: settings.letterhead,
    foot: textsAt(records, { document: "minutes", chapter: "foot" }).map(({ text }) => text ?? ""),
  };
}
