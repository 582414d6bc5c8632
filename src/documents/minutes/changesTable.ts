import type { MeetingRecord } from "../../domain/meeting/meetingRecord.ts";
import { minutesWords } from "../../i18n/documents/minutes.ts";
import { heading, tableOf } from "../compose.ts";
import type { Block } from "../document.ts";

/** Everything the meeting changed in the lists, each with its point; nothing where it changed nothing. */
export function changesTable({ language, points }: MeetingRecord): Block[] {
  const words = minutesWords[language];
  const changes = points.flatMap(({ held }, index) =>
    (held?.outcomes ?? []).flatMap((outcome) =>
      outcome.changes.map((change) => ({ change, number: index + 1 })),
    ),
  );
  if (changes.length === 0) return [];
  return [
    heading(2, words.changes, "changes"),
    tableOf(
      words.changesCaption,
      changes,
      [
        { head: words.number, width: 1, cell: ({ number }) => String(number) },
        { head: words.entry, width: 4, cell: ({ change }) => change.title },
        {
          head: words.changedField,
          width: 7,
          cell: ({ change: { field, from, to } }) =>
            `${field}: ${from || words.notStated} → ${to || words.notStated}`,
        },
      ],
      { empty: "" },
    ),
  ];
}
