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
  const named = takeName(line, records);
  const dated = takeDay(named.rest, today);
  return {
    text: dated.rest.replace(/\s+/g, " ").trim(),
    responsible: named.found?.list === "organisations" ? named.found.id : null,
    person: named.found?.list === "people" ? named.found.id : null,
    dueOn: dated.day,
    unknownName: named.unknown,
    unknownDay: dated.unknown,
  };
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
  const once = new Map(
    scored.map(({ one }) => [`${one.list}:${one.id}`, one]).reverse() as [string, Mentioned][],
  );
  return scored.map(({ one }) => one).filter((one) => once.get(`${one.list}:${one.id}`) === one);
}

function takeName(line: string, records: Records) {
  const at = /(^|\s)@(?=\S)/.exec(line);
  if (!at) return { rest: line, found: null, unknown: null };
  const from = at.index + at[0].length;
  const after = line.slice(from);
  const whole = allNames(records)
    .filter(({ name }) => startsWithName(after, name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  const word = /^[^\s!]+/.exec(after)?.[0] ?? "";
  const bare = word.replace(/[.,;:]+$/, "");
  const found = whole ?? mentionable(records, bare)[0] ?? null;
  if (!found || bare === "") return { rest: line, found: null, unknown: bare };
  const length = whole ? whole.name.length : word.length;
  return { rest: `${line.slice(0, at.index)} ${after.slice(length)}`, found, unknown: null };
}

function takeDay(line: string, today: Day) {
  const mark = /(^|\s)!(\d\S*|\S+)/.exec(line);
  if (!mark) return { rest: line, day: null, unknown: null };
  const written = mark[2] ?? "";
  const day = readDay(written, today);
  // An exclamation in a sentence is no date: only digits are meant as one.
  if (!day) return { rest: line, day: null, unknown: /^\d/.test(written) ? written : null };
  return {
    rest: `${line.slice(0, mark.index)} ${line.slice(mark.index + mark[0].length)}`,
    day,
    unknown: null,
  };
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
