import { useMemo } from "react";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords } from "../../../data/store.ts";
import { addDays, type Day } from "../../../domain/day.ts";
import { offeredFor, type Picked, picking } from "../../../domain/meeting/mentions.ts";
import { foldText } from "../../../domain/meeting/names.ts";
import { readDay } from "../../../domain/meeting/outcomeLine.ts";
import { dayIn, formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { useTimeZone } from "../useClock.ts";

export interface Completion {
  readonly key: string;
  readonly label: string;
  /** Beside the label, weaker. */
  readonly hint: string;
  /** The whole line with what was begun completed, and where it goes on. */
  readonly line: string;
  readonly caret: number;
  readonly picked: Picked;
}

interface Completions {
  readonly options: readonly Completion[];
  /** Whether what stands there means something by itself: then nothing is chosen unless somebody chooses. */
  readonly isWhole: boolean;
}

const shownChoices = 6;
const none: Completions = { options: [], isWhole: false };

/** What may follow the @ or ! before the caret. */
export function useCompletion(line: string, caret: number, today: Day): Completions {
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(meetingWords);
  const own = useWords(outcomeLineWords);
  const timeZone = useTimeZone();
  return useMemo(() => {
    const before = line.slice(0, caret);
    const begun = /(?:^|[\s([{„“"'‚‘»«])([@!])([^@!\n]{0,60})$/.exec(before);
    if (!begun) return none;
    const [, sign, fragment = ""] = begun;
    const head = line.slice(0, caret - fragment.length);
    const tail = line.slice(caret);
    const completed = (text: string) => {
      const space = /^\s/.test(tail) ? "" : " ";
      return { line: head + text + space + tail, caret: head.length + text.length + 1 };
    };
    if (sign === "@") {
      const offered = offeredFor(records, fragment);
      const options = offered.slice(0, shownChoices).map((one) => {
        const { list, id, name } = one;
        const unitOf =
          list === "people" ? null : (records.organisations.byId.get(id)?.unitOf ?? null);
        const title =
          list === "people" ? name : (records.organisations.byId.get(id)?.title ?? name);
        const hints = [
          title === name ? "" : title,
          unitOf === null ? "" : titleOfId(records, "organisations", unitOf, language),
          list === "people" ? records.people.get(id)?.email || own.person : "",
        ];
        return {
          key: `${list}:${id}`,
          label: name,
          hint: hints.filter(Boolean).join(" · "),
          picked: picking(one),
          ...completed(name),
        };
      });
      const written = foldText(fragment.trim());
      const isWhole = offered.some(({ name }) => foldText(name) === written);
      const only = options.length === 1 && offered[0]?.name === fragment.trimEnd();
      return { options: only ? [] : options, isWhole };
    }
    if (/\s/.test(fragment)) return none;
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
    const options = days
      .map(([day, hint]) => ({ text: formatDay(day, "de"), hint }))
      .filter(({ text }) => text.startsWith(fragment) && text !== fragment)
      .map(({ text, hint }) => ({
        key: text + hint,
        label: text,
        hint,
        picked: {},
        ...completed(text),
      }));
    return { options, isWhole: readDay(fragment, today) !== null };
  }, [line, caret, today, records, language, timeZone, words, own]);
}
