import { type Day, dayOf, parseDay } from "../day.ts";
import type { Records } from "../records.ts";
import { cleanNote } from "../typedText.ts";
import { type Span, textWithout } from "./lineText.ts";
import { type Mention, mentionsIn, type Picked } from "./mentions.ts";

/** What one typed line says: "Antrag stellen @Planungsstab !14.12." */
export interface OutcomeLine {
  /** The line without what was understood of it. */
  readonly text: string;
  readonly responsible: number | null;
  readonly person: number | null;
  readonly dueOn: Day | null;
  /** What is marked by @ or ! and was not taken; it stays in the text. */
  readonly open: readonly OpenMark[];
}

/** name: nobody is called so, or several are. second: understood, but one has been named before. day: no day. */
export type OpenMark =
  | { readonly type: "name"; readonly mention: Mention }
  | { readonly type: "second"; readonly mention: Mention }
  | { readonly type: "day"; readonly written: string };

/** Characters an outcome holds at most. */
export const longestOutcome = 60_000;

/** Reads responsibility and day out of a line; a day without a year is the next such day from `today` on. */
export function parseOutcomeLine(
  line: string,
  records: Records,
  today: Day,
  picked?: Picked,
): OutcomeLine {
  const { organisation, person, day, open } = understood(line, records, today, picked);
  return {
    text: cleanNote(textWithout(line, spansOf(organisation, person, day))) ?? "",
    responsible: organisation?.found?.id ?? null,
    person: person?.found?.id ?? null,
    dueOn: day?.day ?? null,
    open,
  };
}

/** Where in a line who and when stand, in order: to be shown in colour. */
export function understoodSpans(
  line: string,
  records: Records,
  today: Day,
  picked?: Picked,
): readonly Span[] {
  const { organisation, person, day } = understood(line, records, today, picked);
  return spansOf(organisation, person, day)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
}

function spansOf(...found: readonly (Span | undefined)[]): readonly Span[] {
  return found.filter((one) => one !== undefined);
}

function understood(line: string, records: Records, today: Day, picked?: Picked) {
  const mentions = mentionsIn(line, records, picked);
  const days = [...line.matchAll(dayMarks)].map(({ 0: mark, index }) => ({
    from: index,
    to: index + mark.length,
    written: mark.slice(1),
    day: readDay(mark.slice(1), today),
  }));
  const organisation = mentions.find(({ found }) => found?.list === "organisations");
  const person = mentions.find(({ found }) => found?.list === "people");
  const day = days.find((one) => one.day !== null);
  const open: OpenMark[] = [
    ...mentions.flatMap((mention): OpenMark[] => {
      if (mention === organisation || mention === person) return [];
      return [{ type: mention.found ? "second" : "name", mention }];
    }),
    ...days.flatMap((one): OpenMark[] =>
      one === day ? [] : [{ type: "day", written: one.written }],
    ),
  ];
  return { organisation, person, day, open };
}

/** An exclamation in a sentence is no date: only digits are meant as one. */
const dayMarks = /(?<=^|[\s([{])!\d[\d.-]*/g;

/** 14.12., 14.12.16, 14.12.2016 or 2016-12-14. */
export function readDay(written: string, today: Day): Day | null {
  const iso = parseDay(written);
  if (iso) return iso;
  const parts = /^(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2})?$/.exec(written);
  if (!parts) return null;
  const [date, month] = [Number(parts[1]), Number(parts[2])];
  if (parts[3]) return dayOf(Number(parts[3]) + (parts[3].length === 2 ? 2000 : 0), month, date);
  const year = Number(today.slice(0, 4));
  const thisYear = dayOf(year, month, date);
  if (thisYear && thisYear >= today) return thisYear;
  return dayOf(year + 1, month, date) ?? thisYear;
}
