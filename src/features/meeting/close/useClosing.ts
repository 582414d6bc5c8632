import { useState } from "react";
import { checkForm } from "../../../components/records/formCheck.ts";
import { useDraft } from "../../../data/draft.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import { type Ending, takeRecord } from "../../../documents/minutes/takeRecord.ts";
import type { Day, Moment } from "../../../domain/day.ts";
import { type AgendaItem, agendaOf, type Meeting } from "../../../domain/meeting/agenda.ts";
import { nextMeeting } from "../../../domain/meeting/carryOver.ts";
import {
  type ChoiceAtClose,
  carryOut,
  choicesAtClose,
  closeMeeting,
  withoutOutcome,
} from "../../../domain/meeting/close.ts";
import { proposedEnd } from "../../../domain/meeting/proposedEnd.ts";
import { nextStart } from "../../../domain/meeting/series.ts";
import { issueWords } from "../../../i18n/exchange/rules.ts";
import { dayIn, formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { presently, useTimeZone } from "../useClock.ts";

/** What is being decided while a meeting is closed; it outlives a reload. */
export interface Closing {
  /** Points without an outcome. */
  readonly open: readonly AgendaItem[];
  readonly choiceOf: (item: AgendaItem) => ChoiceAtClose;
  readonly choose: (items: readonly AgendaItem[], choice: ChoiceAtClose) => void;
  /** The meeting postponed points go to: one that exists, or one that is made. */
  readonly next: {
    readonly title: string;
    readonly on: Day | null;
    readonly exists: boolean;
  } | null;
  readonly makesNext: boolean;
  readonly setMakesNext: (makes: boolean) => void;
  readonly ending: Ending;
  /** When it ended: as a record holds it, or as typed and not understood. */
  readonly end: unknown;
  /** Why what was typed is no such time; null where it is one. */
  readonly endIssue: string | null;
  readonly setEnd: (typed: unknown) => void;
  readonly close: () => void;
}

export function useClosing(meeting: Meeting): Closing {
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const timeZone = useTimeZone();
  const [proposed] = useState(() =>
    proposedEnd(meeting, agendaOf(records, meeting.id), presently(), (one) => dayIn(one, timeZone)),
  );
  const [draft, setDraft] = useDraft(`close:${meeting.key ?? meeting.id}`);
  const open = withoutOutcome(records, meeting);
  const kept = (draft?.choices ?? {}) as { readonly [item: string]: unknown };
  const choiceOf = (item: AgendaItem): ChoiceAtClose =>
    choicesAtClose.find((choice) => choice === kept[nameOfItem(item)]) ?? "adjourned";
  const known = nextMeeting(records, meeting);
  const startsAt = nextStart(meeting, timeZone);
  const offered =
    known || startsAt === null
      ? null
      : { title: words.newMeetingTitle(formatDay(dayIn(startsAt, timeZone), language)), startsAt };
  const makesNext =
    offered !== null &&
    (typeof draft?.makesNext === "boolean"
      ? draft.makesNext
      : meeting.series !== null && meeting.rhythm !== null);
  const end = draft?.end ?? proposed;
  const check = checkForm("meetings", meeting, { endsAt: end }, language, timeZone);
  const issue = check.issues.find(({ field }) => field === "endsAt");
  const ending: Ending = {
    endsAt: issue ? proposed : ((check.values.endsAt as Moment | null) ?? proposed),
    choices: new Map(open.map((item) => [item.id, choiceOf(item)])),
    next: makesNext ? offered : null,
  };
  return {
    open,
    choiceOf,
    choose: (items, choice) =>
      setDraft({
        ...draft,
        choices: {
          ...kept,
          ...Object.fromEntries(items.map((item) => [nameOfItem(item), choice])),
        },
      }),
    next: known
      ? {
          title: known.title ?? "",
          on: known.startsAt ? dayIn(known.startsAt, timeZone) : null,
          exists: true,
        }
      : offered
        ? { title: offered.title, on: dayIn(offered.startsAt, timeZone), exists: false }
        : null,
    makesNext,
    setMakesNext: (makes) => setDraft({ ...draft, makesNext: makes }),
    ending,
    end,
    endIssue: issue ? issueWords[language][issue.code] : null,
    setEnd: (typed) => setDraft({ ...draft, end: typed }),
    close() {
      const now = presently();
      const taking = { language, timeZone, on: dayIn(now, timeZone) };
      const record = takeRecord(records, meeting, taking, ending);
      closeMeeting(store, records, meeting, now, record);
      // A site that lacks the columns keeps no record: then nobody else could do the rest.
      const missing = store.getState().standing?.missingFields.meetings ?? [];
      if (missing.includes("record") || missing.includes("carriedOut")) {
        carryOut(store, records, meeting, record, words.carried(meeting.title ?? ""));
      }
      setDraft(null);
    },
  };
}

function nameOfItem({ key, id }: AgendaItem): string {
  return key ?? String(id);
}
