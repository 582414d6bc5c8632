import type {
  MeetingRecord,
  RecordedChange,
  RecordedItem,
  RecordedOutcome,
  RecordedPoint,
  RecordedTask,
} from "../../domain/meeting/meetingRecord.ts";
import { minutesWords } from "../../i18n/documents/minutes.ts";
import { formatDay, formatPercent } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { definitions, heading, paragraph } from "../compose.ts";
import type { Block } from "../document.ts";
import { parseMarkup } from "../markup.ts";

/** A point of the agenda with everything it led to, and where it went. */
export function itemBlocks(record: MeetingRecord, point: RecordedPoint, number: number): Block[] {
  const { language } = record;
  const words = minutesWords[language];
  const { held } = point;
  return [
    heading(2, words.item(number, point.title), `item-${number}`),
    ...(held ? contentOf(record, held) : []),
    ...definitions([[words.end, endOf(point, held, language)]]),
  ];
}

function contentOf(record: MeetingRecord, held: RecordedItem): Block[] {
  const { language, overdue, overdueCount } = record;
  const words = minutesWords[language];
  const more = overdueCount - overdue.length;
  return [
    ...definitions([
      [words.presenter, held.presenter],
      [words.about, held.about],
      [words.because, held.because],
    ]),
    ...(held.note ? parseMarkup(held.note) : []),
    ...definitions([
      ...held.done.map((task): [string, string] => [words.taskDone, taskLine(task, language)]),
      ...(held.isFollowUp
        ? overdue.map((task): [string, string] => [words.overdue, taskLine(task, language)])
        : []),
      ...held.outcomes.flatMap((outcome) => linesOf(outcome, language)),
    ]),
    ...(held.isFollowUp && more > 0 ? [paragraph(words.moreOverdue(more))] : []),
  ];
}

/** A task in one line: what, who and by when. */
export function taskLine({ text, who, dueOn }: RecordedTask, language: Language): string {
  const words = minutesWords[language];
  const facts = [who, dueOn ? words.dueOn(formatDay(dueOn, language)) : ""].filter(Boolean);
  return facts.length === 0 ? text : `${text} (${facts.join(", ")})`;
}

/** "Asylsozialberatung, Ende: 31.12.2016 → 31.12.2017". */
export function changeLine({ title, field, from, to }: RecordedChange, language: Language): string {
  const { notStated } = minutesWords[language];
  return `${title}, ${field}: ${from || notStated} → ${to || notStated}`;
}

/** The outcome as it was said; below it who, by when, on which condition, with which votes; then what it changed. */
function linesOf(outcome: RecordedOutcome, language: Language): [string, string][] {
  const words = minutesWords[language];
  const { text, who, dueOn, condition, conditionRate, votes } = outcome;
  const rate = conditionRate === null ? "" : words.rate(formatPercent(conditionRate, language));
  const more = [
    [words.responsible, who],
    [words.due, dueOn ? formatDay(dueOn, language) : ""],
    [words.condition, [condition, rate].filter(Boolean).join("; ")],
    [words.votes, votes ? words.votesText(...votes) : ""],
  ].filter(([, value]) => value);
  return [
    [
      choiceWord("outcomeKind", outcome.kind, language),
      [text || words.notRecorded, ...more.map(([name, value]) => `${name}: ${value}`)].join("\n"),
    ],
    ...outcome.changes.map((change): [string, string] => [
      words.changed,
      changeLine(change, language),
    ]),
  ];
}

/** Where a point went; nothing where what it led to says it. */
function endOf({ end, to }: RecordedPoint, held: RecordedItem | null, language: Language): string {
  const words = minutesWords[language];
  switch (end) {
    case "settled":
      return "";
    case "adjourned":
      return to ? words.adjournedTo(to.title) : words.adjourned;
    case "stored":
      return words.stored;
    case "unresolved":
      return words.noOutcome;
    case "open":
      return held && held.outcomes.length + held.done.length > 0 ? "" : words.open;
  }
}
