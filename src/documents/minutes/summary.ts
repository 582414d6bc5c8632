import type { MeetingRecord, PointEnd } from "../../domain/meeting/meetingRecord.ts";
import { minutesWords } from "../../i18n/documents/minutes.ts";
import { formatDay } from "../../i18n/format.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { paragraph, tableOf } from "../compose.ts";
import type { Block } from "../document.ts";

/** What matters most: how much was resolved, given as a task and adjourned, and all of it by date. */
export function summary(record: MeetingRecord): Block[] {
  const { language, points } = record;
  const words = minutesWords[language];
  const rows = points
    .flatMap(({ held }, index) =>
      (held?.outcomes ?? []).map((outcome) => ({ outcome, number: index + 1 })),
    )
    .filter(({ outcome }) => outcome.kind !== "result" || outcome.dueOn !== null)
    .sort((a, b) => ((a.outcome.dueOn ?? "") < (b.outcome.dueOn ?? "") ? -1 : 1));
  const ofKind = (...kinds: readonly string[]) =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  const ended = (end: PointEnd) => points.filter((point) => point.end === end).length;
  const sentences = [
    words.resolved(ofKind("resolution"), ofKind("task", "check")),
    words.pointsAdjourned(ended("adjourned")),
    words.pointsStored(ended("stored")),
    words.pointsUnresolved(ended("unresolved")),
  ];
  const sentence = paragraph(sentences.filter(Boolean).join(" "));
  if (rows.length === 0) return [sentence];
  return [
    sentence,
    tableOf(
      words.tasksCaption,
      rows,
      [
        { head: words.number, width: 1, cell: ({ number }) => String(number) },
        {
          head: words.resolutionOrTask,
          width: 6.4,
          cell: ({ outcome }) => ({
            text: [
              { text: `${choiceWord("outcomeKind", outcome.kind, language)}: `, bold: true },
              { text: outcome.text },
            ],
          }),
        },
        { head: words.who, width: 3, cell: ({ outcome }) => outcome.who || "–" },
        {
          head: words.by,
          width: 2,
          cell: ({ outcome }) => (outcome.dueOn ? formatDay(outcome.dueOn, language) : "–"),
        },
      ],
      { empty: "" },
    ),
  ];
}
