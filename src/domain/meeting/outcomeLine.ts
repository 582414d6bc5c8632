import { type Day, dayOf, parseDay } from "../day.ts";
import type { Records } from "../records.ts";

/** What one typed line says: "Antrag stellen @Planungsstab !14.12." */
export interface OutcomeLine {
  /** The line without what was understood of it. */
  readonly text: string;
  readonly responsible: number | null;
  readonly person: number | null;
  readonly dueOn: Day | null;
  /** Written after @, but no organisation or person is called so; it stays in the text. */
  readonly unknownName: string | null;
  /** Written after !, but no day; it stays in the text. */
  readonly unknownDay: string | null;
}

export interface Mentioned {
  readonly list: "organisations" | "people";
  readonly id: number;
  readonly name: string;
}

/** Reads responsibility and day out of a line; a day without a year is the next such day from `today` on. */
export function parseOutcomeLine(line: string, records: Records, today: Day): OutcomeLine {
  const name = findName(line, records);
  const day = findDay(line, today);
  const text = cut(line, [...(name?.found ? [name] : []), ...(day?.day ? [day] : [])]);
  return {
    text: text.replace(/\s+/g, " ").trim(),
    responsible: name?.found?.list === "organisations" ? name.found.id : null,
    person: name?.found?.list === "people" ? name.found.id : null,
    dueOn: day?.day ?? null,
    unknownName: name && !name.found ? name.written : null,
    unknownDay: day && !day.day ? day.written : null,
  };
}

/** Where in a line who and when stand, in order: to be shown in colour. */
export function understoodSpans(line: string, records: Records, today: Day): readonly Span[] {
  const name = findName(line, records);
  const day = findDay(line, today);
  const spans: Span[] = [...(name?.found ? [name] : []), ...(day?.day ? [day] : [])];
  return spans.sort((a, b) => a.from - b.from).map(({ from, to }) => ({ from, to }));
}

/** From one place of the line to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Organisations and people whose name fits what is typed after @, best first. */
export function mentionable(records: Records, typed: string): readonly Mentioned[] {
  const needle = fold(typed);
  const scored = allNames(records).flatMap((one) => {
    const name = fold(one.name);
    if (name.startsWith(needle)) return [{ one, score: 0 }];
    return name.split(/[\s-]+/).some((word) => word.startsWith(needle)) ? [{ one, score: 1 }] : [];
  });
  scored.sort((a, b) => a.score - b.score || a.one.name.localeCompare(b.one.name, "de"));
  return scored
    .map(({ one }) => one)
    .filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at);
}

function isSame(a: Mentioned, b: Mentioned): boolean {
  return a.list === b.list && a.id === b.id;
}

function cut(line: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, line);
}

/** What follows the first @: a whole name, else the first word as the beginning of one. */
function findName(line: string, records: Records) {
  const at = /(?:^|\s)@(?=\S)/.exec(line);
  if (!at) return null;
  const from = at.index + at[0].length - 1;
  const after = line.slice(from + 1);
  const whole = allNames(records)
    .filter(({ name }) => startsWithName(after, name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (whole) return { from, to: from + 1 + whole.name.length, found: whole, written: whole.name };
  const written = (/^[^\s!]+/.exec(after)?.[0] ?? "").replace(/[.,;:]+$/, "");
  const found = written === "" ? null : (mentionable(records, written)[0] ?? null);
  return { from, to: from + 1 + written.length, found, written };
}

/** What follows the first ! that begins a word and looks like a day. */
function findDay(line: string, today: Day) {
  // An exclamation in a sentence is no date: only digits are meant as one.
  const mark = /(?:^|\s)!(\d\S*)/.exec(line);
  const written = mark?.[1];
  if (!mark || written === undefined) return null;
  const to = mark.index + mark[0].length;
  return { from: to - written.length - 1, to, day: readDay(written, today), written };
}

/** 14.12., 14.12.16, 14.12.2016 or 2016-12-14. */
function readDay(written: string, today: Day): Day | null {
  const iso = parseDay(written);
  if (iso) return iso;
  const parts = /^(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2})?[,;]?$/.exec(written);
  if (!parts) return null;
  const [date, month] = [Number(parts[1]), Number(parts[2])];
  if (parts[3]) return dayOf(Number(parts[3]) + (parts[3].length === 2 ? 2000 : 0), month, date);
  const year = Number(today.slice(0, 4));
  const thisYear = dayOf(year, month, date);
  if (thisYear && thisYear >= today) return thisYear;
  return dayOf(year + 1, month, date) ?? thisYear;
}

function allNames(records: Records): readonly Mentioned[] {
  const organisations = records.organisations.all.flatMap(({ id, title, alsoWritten }) =>
    [title ?? "", ...(alsoWritten ?? "").split("\n")]
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name): Mentioned => ({ list: "organisations", id, name })),
  );
  const people = [...records.people.values()].map(
    ({ id, name }): Mentioned => ({ list: "people", id, name }),
  );
  return [...organisations, ...people];
}

function startsWithName(text: string, name: string): boolean {
  return (
    fold(text.slice(0, name.length)) === fold(name) && !/[\p{L}\d]/u.test(text.charAt(name.length))
  );
}

function fold(text: string): string {
  return text.toLocaleLowerCase("de");
}
