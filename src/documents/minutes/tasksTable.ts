import type { Entry, Records } from "../../domain/records.ts";
import { formatDay } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { minutesWords } from "../../i18n/minutes.ts";
import { tableOf } from "../compose.ts";
import type { Block } from "../document.ts";
import { outcomesOf, responsibleFor } from "./itemBlocks.ts";

/** All tasks and checks of the meeting with who and by when. */
export function tasksTable(
  records: Records,
  items: readonly Entry<"agendaItems">[],
  language: Language,
): Block {
  const words = minutesWords[language];
  const tasks = items.flatMap((item, index) =>
    outcomesOf(records, item)
      .filter(({ kind }) => kind === "task" || kind === "check")
      .map((outcome) => ({ outcome, number: index + 1 })),
  );
  return tableOf(
    words.tasksCaption,
    tasks,
    [
      { head: words.number, width: 1, cell: ({ number }) => String(number) },
      { head: words.task, width: 6.4, cell: ({ outcome }) => outcome.text ?? outcome.title ?? "" },
      {
        head: words.responsible,
        width: 3,
        cell: ({ outcome }) => responsibleFor(records, outcome) || words.notRecorded,
      },
      {
        head: words.due,
        width: 2,
        cell: ({ outcome }) =>
          outcome.dueOn ? formatDay(outcome.dueOn, language) : words.notRecorded,
      },
    ],
    { empty: words.noTasks },
  );
}
