import { useMemo } from "react";
import { useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { addDays, type Day } from "../../domain/day.ts";
import { mentionable } from "../../domain/meeting/outcomeLine.ts";
import { dayIn, formatDay } from "../../i18n/format.ts";
import { meetingWords } from "../../i18n/meeting.ts";
import { useTimeZone } from "./useClock.ts";

export interface Completion {
  readonly key: string;
  readonly label: string;
  /** Beside the label, weaker. */
  readonly hint: string;
  /** The whole line with what was begun completed. */
  readonly line: string;
}

const shown = 6;

/** What may follow the @ or ! before the caret. */
export function useCompletion(line: string, caret: number, today: Day): readonly Completion[] {
  const records = useRecords();
  const words = useWords(meetingWords);
  const timeZone = useTimeZone();
  return useMemo(() => {
    const before = line.slice(0, caret);
    const begun = /(?:^|\s)([@!])([^@!]{0,40})$/.exec(before);
    if (!begun) return [];
    const [, sign, fragment = ""] = begun;
    const head = line.slice(0, caret - fragment.length);
    const tail = line.slice(caret).trimStart();
    const whole = (text: string) => `${head}${text} ${tail}`;
    if (sign === "@") {
      return mentionable(records, fragment)
        .filter(({ name }) => name !== fragment.trimEnd())
        .slice(0, shown)
        .map(({ list, id, name }) => ({
          key: `${list}:${id}`,
          label: name,
          hint: "",
          line: whole(name),
        }));
    }
    if (/\s/.test(fragment)) return [];
    const meetings = records.meetings.all
      .flatMap(({ startsAt }) => (startsAt ? [dayIn(startsAt, timeZone)] : []))
      .filter((day) => day > today)
      .sort();
    const days: readonly (readonly [Day, string])[] = [
      ...(meetings[0] ? [[meetings[0], words.nextMeetingDay] as const] : []),
      [addDays(today, 14), words.inTwoWeeks],
      [addDays(today, 28), words.inFourWeeks],
    ];
    // Always day.month.year: that is what the line understands in every language.
    return days
      .map(([day, hint]) => ({ text: formatDay(day, "de"), hint }))
      .filter(({ text }) => text.startsWith(fragment) && text !== fragment)
      .map(({ text, hint }) => ({ key: text + hint, label: text, hint, line: whole(text) }));
  }, [line, caret, today, records, timeZone, words]);
}
