import type { MeetingRecord } from "../../domain/meeting/meetingRecord.ts";
import { minutesWords } from "../../i18n/documents/minutes.ts";
import { bullets, heading, paragraph } from "../compose.ts";
import type { Block } from "../document.ts";
import { taskLine } from "./itemBlocks.ts";

/** Overdue tasks by name, of a meeting whose agenda had no point for them; nothing where none was overdue. */
export function overdueBlocks({ language, overdue, overdueCount }: MeetingRecord): Block[] {
  if (overdue.length === 0) return [];
  const words = minutesWords[language];
  const more = overdueCount - overdue.length;
  return [
    heading(2, words.overdueTitle, "overdue"),
    bullets(overdue.map((task) => taskLine(task, language))),
    ...(more > 0 ? [paragraph(words.moreOverdue(more))] : []),
  ];
}
