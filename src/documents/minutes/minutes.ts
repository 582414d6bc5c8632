import type { Day } from "../../domain/day.ts";
import type { Meeting } from "../../domain/meeting/agenda.ts";
import type { MeetingRecord } from "../../domain/meeting/meetingRecord.ts";
import type { Records } from "../../domain/records.ts";
import { minutesWords } from "../../i18n/documents/minutes.ts";
import {
  dayIn,
  formatDay,
  formatMoment,
  formatTime,
  formatWeekday,
  languageTag,
} from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { definitions, paragraph } from "../compose.ts";
import type { Block, Document } from "../document.ts";
import { parseMarkup } from "../markup.ts";
import { changesTable } from "./changesTable.ts";
import { itemBlocks } from "./itemBlocks.ts";
import { overdueBlocks } from "./overdueBlocks.ts";
import { summary } from "./summary.ts";
import { type Ending, keptRecord, takeRecord } from "./takeRecord.ts";

export interface MinutesOptions {
  readonly language: Language;
  /** The day the minutes are issued, where none is recorded. */
  readonly issuedOn: Day;
  /** IANA name of the zone in which times are told. */
  readonly timeZone?: string;
  /** What a running meeting is about to be closed with. */
  readonly ending?: Ending;
}

/**
 * Minutes of results of one meeting, with head and foot by DIN 5008. A closed meeting's are made of
 * what was recorded when it was closed, in the language it was recorded in: whatever is changed, renamed
 * or deleted later, they stay the same. Throws RangeError where there is no such meeting.
 */
export function minutes(records: Records, meetingId: number, options: MinutesOptions): Document {
  const meeting = records.meetings.byId.get(meetingId);
  if (!meeting) throw new RangeError(`No meeting ${meetingId}`);
  const record = recordFor(records, meeting, options);
  const { timeZone = "Europe/Berlin" } = options;
  const kept = meeting.approvedOn ?? (meeting.record === null ? options.issuedOn : record.on);
  return paperOf(record, { approved: meeting.state === "approved", issuedOn: kept, timeZone });
}

/** What the minutes of a meeting hold: as it was recorded, else as it is now. */
export function recordFor(
  records: Records,
  meeting: Meeting,
  { language, issuedOn, timeZone = "Europe/Berlin", ending }: MinutesOptions,
): MeetingRecord {
  const taking = { language, timeZone, on: issuedOn };
  return keptRecord(records, meeting, taking) ?? takeRecord(records, meeting, taking, ending);
}

interface Paper {
  readonly approved: boolean;
  readonly issuedOn: Day;
  readonly timeZone: string;
}

function paperOf(record: MeetingRecord, paper: Paper): Document {
  const { language, head, points } = record;
  const words = minutesWords[language];
  const day = head.startsAt ? dayIn(head.startsAt, paper.timeZone) : null;
  const round = head.series || head.title;
  return {
    meta: {
      title: `${words.title}: ${head.title}`,
      subject: round,
      author: head.office,
      language: languageTag(language),
      asOf: paper.issuedOn,
      issuedOn: paper.issuedOn,
      header: formatDay(day ?? paper.issuedOn, language),
      footer: words.footer,
      contentsTitle: null,
      tablesTitle: null,
      captions: { table: words.table, chart: words.chart },
    },
    cover: {
      headOnly: true,
      lines: head.letterhead.length > 0 ? head.letterhead : [head.office],
      title: words.title,
      subtitle: head.title,
      mark: paper.approved ? null : words.draft,
      blocks: headBlocks(record, day, paper),
    },
    chapters: [
      { id: "summary", title: words.summary, blocks: summary(record) },
      { id: "agenda", title: words.agenda, blocks: agenda(record) },
      {
        id: "results",
        title: words.results,
        blocks: [
          ...points.flatMap((point, index) => itemBlocks(record, point, index + 1)),
          ...(points.some(({ held }) => held?.isFollowUp) ? [] : overdueBlocks(record)),
          ...changesTable(record),
        ],
      },
      { id: "closing", title: words.closing, blocks: foot(record, paper) },
    ],
  };
}

function headBlocks(record: MeetingRecord, day: Day | null, { timeZone }: Paper): Block[] {
  const { language, head } = record;
  const words = minutesWords[language];
  const time = (moment: typeof head.startsAt) => {
    if (!moment) return words.notRecorded;
    // A meeting closed on another day says so.
    const elsewhere = dayIn(moment, timeZone) !== day;
    return elsewhere
      ? formatMoment(moment, timeZone, language)
      : formatTime(moment, timeZone, language);
  };
  return definitions([
    [words.occasion, head.series || head.title],
    [words.date, day ? formatWeekday(day, language) : words.notRecorded],
    [words.time, words.until(time(head.startsAt), time(head.endsAt))],
    [words.place, head.place || words.notRecorded],
    [words.chair, head.chair || words.notRecorded],
    [words.minuteTaker, head.minuteTaker || words.notRecorded],
    [words.units, head.units],
    [words.present, head.present],
    [words.excused, head.excused],
    [words.absent, head.absent],
    [words.guests, head.guests],
    [words.fileReference, head.fileReference],
  ]);
}

function agenda({ language, points }: MeetingRecord): Block[] {
  const words = minutesWords[language];
  if (points.length === 0) return [paragraph(words.noAgenda)];
  const items = points.map(({ title }, index) => ({
    term: `${words.number} ${index + 1}`,
    text: title,
  }));
  return [{ type: "definitions", items }];
}

function foot({ language, head }: MeetingRecord, { issuedOn }: Paper): Block[] {
  const words = minutesWords[language];
  return [
    ...head.foot.flatMap(parseMarkup),
    ...definitions([
      [words.issuedLabel, formatDay(issuedOn, language)],
      [words.distribution, head.distribution || words.noDistribution],
      [words.annexes, words.noAnnexes],
    ]),
    {
      type: "signLines",
      lines: [
        { role: words.chair, name: head.chair },
        { role: words.minuteTaker, name: head.minuteTaker },
      ],
    },
  ];
}
