import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore } from "../../data/store.ts";
import { type Meeting, toMoment } from "../../domain/meeting/agenda.ts";
import { roundOf } from "../../domain/meeting/close.ts";
import { nextStart } from "../../domain/meeting/series.ts";
import { dayIn, formatDay } from "../../i18n/format.ts";
import { meetingWords } from "../../i18n/meeting/meeting.ts";
import { presently, useTimeZone } from "./useClock.ts";

/** Makes the meeting after one (or after the last), of the same round, and answers its id. */
export function useNewMeeting(): (after: Meeting | null) => number {
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const timeZone = useTimeZone();
  return (given) => {
    const last = [...records.meetings.all]
      .filter(({ startsAt }) => startsAt !== null)
      .sort((a, b) => ((a.startsAt ?? "") < (b.startsAt ?? "") ? -1 : 1))
      .at(-1);
    const after = given ?? last ?? null;
    // Without a round to follow: in a week, to be set by hand.
    const startsAt =
      (after && nextStart(after, timeZone)) ?? toMoment(Date.parse(presently()) + 7 * 86_400_000);
    return store.create("meetings", {
      title: words.newMeetingTitle(formatDay(dayIn(startsAt, timeZone), language)),
      ...roundOf(after),
      startsAt,
      state: "planned",
    });
  };
}
