import type { Day } from "../../domain/day.ts";
import { textsAt } from "../../domain/plan/chapterTexts.ts";
import { inOrder } from "../../domain/rank.ts";
import type { Entry, Records } from "../../domain/records.ts";
import { readSettings } from "../../domain/settings.ts";
import { dayIn, formatDay, formatTime, formatWeekday } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { minutesWords } from "../../i18n/minutes.ts";
import { definitions, heading, paragraph } from "../compose.ts";
import type { Block, Document } from "../document.ts";
import { parseMarkup } from "../markup.ts";
import { itemBlocks } from "./itemBlocks.ts";
import { tasksTable } from "./tasksTable.ts";

export interface MinutesOptions {
  readonly language: Language;
  /** The day the minutes are issued. */
  readonly issuedOn: Day;
  /** IANA name of the zone in which times are told. */
  readonly timeZone?: string;
}

/** Minutes of results of one meeting, with head and foot by DIN 5008. Throws RangeError where there is no such meeting. */
export function minutes(records: Records, meetingId: number, options: MinutesOptions): Document {
  const meeting = records.meetings.byId.get(meetingId);
  if (!meeting) throw new RangeError(`No meeting ${meetingId}`);
  const { language, issuedOn } = options;
  const words = minutesWords[language];
  const settings = readSettings(records);
  const items = itemsOf(records, meetingId);
  const title = meeting.title ?? "";
  return {
    meta: {
      title: `${words.title}: ${title}`,
      subject: meeting.series ?? title,
      author: settings.officeName,
      language: language === "de" ? "de-DE" : "en-GB",
      asOf: issuedOn,
      header: formatDay(dayOfMeeting(meeting, options) ?? issuedOn, language),
      footer: words.footer,
      contentsTitle: null,
      tablesTitle: null,
      captions: { table: words.table, chart: words.chart },
    },
    cover: {
      headOnly: true,
      lines: settings.letterhead.length > 0 ? settings.letterhead : [settings.officeName],
      title: words.title,
      subtitle: title,
      mark: meeting.state === "approved" ? null : words.draft,
      blocks: head(records, meeting, options),
    },
    chapters: [
      { id: "agenda", title: words.agenda, blocks: agenda(items, language) },
      {
        id: "results",
        title: words.results,
        blocks: [
          ...items.flatMap((item, index) => itemBlocks(records, item, index + 1, language)),
          heading(2, words.tasks, "tasks"),
          tasksTable(records, items, language),
        ],
      },
      { id: "closing", title: words.closing, blocks: foot(records, meeting, options) },
    ],
  };
}

/** Points of the agenda in their order. */
function itemsOf(records: Records, meeting: number): Entry<"agendaItems">[] {
  return inOrder(records.agendaItems.all.filter((item) => item.meeting === meeting));
}

function head(records: Records, meeting: Entry<"meetings">, options: MinutesOptions): Block[] {
  const { language, timeZone = "Europe/Berlin" } = options;
  const words = minutesWords[language];
  const people = (ids: readonly number[]) => ids.map((id) => personName(records, id)).join(", ");
  const time = (moment: Entry<"meetings">["startsAt"]) =>
    moment ? formatTime(moment, timeZone, language) : words.notRecorded;
  const on = dayOfMeeting(meeting, options);
  const units = meeting.units.map((id) => records.organisations.byId.get(id)?.title ?? "");
  return definitions([
    [words.occasion, meeting.series ?? meeting.title ?? ""],
    [words.date, on ? formatWeekday(on, language) : words.notRecorded],
    [words.time, words.until(time(meeting.startsAt), time(meeting.endsAt))],
    [words.place, meeting.place ?? words.notRecorded],
    [words.chair, personName(records, meeting.chair) || words.notRecorded],
    [words.minuteTaker, personName(records, meeting.minuteTaker) || words.notRecorded],
    [words.units, units.join(", ")],
    [words.present, people(meeting.attendees)],
    [words.excused, people(meeting.excused)],
    [words.absent, people(meeting.absent)],
    [words.guests, meeting.guests ?? ""],
    [words.fileReference, meeting.fileReference ?? ""],
  ]);
}

function agenda(items: readonly Entry<"agendaItems">[], language: Language): Block[] {
  const words = minutesWords[language];
  if (items.length === 0) return [paragraph(words.noAgenda)];
  return [
    {
      type: "definitions",
      items: items.map(({ title }, index) => ({
        term: `${words.number} ${index + 1}`,
        text: title ?? "",
      })),
    },
  ];
}

function foot(records: Records, meeting: Entry<"meetings">, options: MinutesOptions): Block[] {
  const { language, issuedOn } = options;
  const words = minutesWords[language];
  const texts = textsAt(records, { document: "minutes", chapter: "foot" });
  return [
    ...texts.flatMap(({ text }) => parseMarkup(text ?? "")),
    ...definitions([
      [words.issuedLabel, formatDay(issuedOn, language)],
      [words.distribution, meeting.distribution || words.noDistribution],
      [words.annexes, words.noAnnexes],
    ]),
    {
      type: "signLines",
      lines: [
        { role: words.chair, name: personName(records, meeting.chair) },
        { role: words.minuteTaker, name: personName(records, meeting.minuteTaker) },
      ],
    },
  ];
}

function dayOfMeeting(
  { startsAt }: Entry<"meetings">,
  { timeZone = "Europe/Berlin" }: MinutesOptions,
): Day | null {
  return startsAt ? dayIn(startsAt, timeZone) : null;
}

function personName(records: Records, id: number | null): string {
  return id === null ? "" : (records.people.get(id)?.name ?? "");
}
