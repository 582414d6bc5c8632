import type { Records } from "../records.ts";

/** Who can be named in a line: an organisation or a person, by one of its names. */
export interface Mentioned {
  readonly list: "organisations" | "people";
  readonly id: number;
  readonly name: string;
}

/** A name with what is needed to find it in a text. */
export interface Name {
  readonly one: Mentioned;
  readonly words: readonly string[];
  /** What stands between the words, and after the last. */
  readonly between: readonly string[];
  /** The words of a person's last name; null for organisations. */
  readonly surname: readonly string[] | null;
  /** Whether its beginning alone says nothing. */
  readonly wholeOnly: boolean;
}

/** A word of a text: where it stands and how it is compared. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

/** Every name of every organisation and person. */
export function namesOf(records: Records): readonly Name[] {
  const known = names.get(records.organisations)?.get(records.people);
  if (known) return known;
  const organisations = records.organisations.all.flatMap(({ id, title, alsoWritten }) =>
    [title ?? "", ...(alsoWritten ?? "").split("\n")].map((name) =>
      nameOf({ list: "organisations", id, name: name.trim() }),
    ),
  );
  const people = [...records.people.values()].flatMap(({ id, name }) => personNames(id, name));
  const made = [...organisations, ...people].filter(({ words }) => words.length > 0);
  const ofPeople = names.get(records.organisations) ?? new WeakMap();
  names.set(records.organisations, ofPeople.set(records.people, made));
  return made;
}

const mostWords = 20;

const names = new WeakMap<Records["organisations"], WeakMap<Records["people"], readonly Name[]>>();

/** Organisations and people whose name, or a word of it, begins with what is typed after @, best first. */
export function mentionable(records: Records, typed: string): readonly Mentioned[] {
  const needle = foldText(typed.replace(/\s+/g, " ").trimStart());
  const scored = namesOf(records).flatMap(({ one, words }) => {
    const name = foldText(one.name);
    if (name === needle.trimEnd()) return [{ one, score: 0 }];
    if (name.startsWith(needle)) return [{ one, score: 1 }];
    return words.some((_, at) => words.slice(at).join(" ").startsWith(needle))
      ? [{ one, score: 2 }]
      : [];
  });
  scored.sort((a, b) => a.score - b.score || a.one.name.localeCompare(b.one.name, "de"));
  return eachOnce(scored.map(({ one }) => one));
}

/** The first of each organisation and person. */
export function eachOnce(all: readonly Mentioned[]): readonly Mentioned[] {
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

export function isSame(a: Mentioned, b: Mentioned): boolean {
  return a.list === b.list && a.id === b.id;
}

/** The words of a text from a place on. */
export function wordsIn(text: string, from: number, most: number): readonly Word[] {
  const pattern = /[\p{L}\p{N}\p{M}_]+/gu;
  pattern.lastIndex = from;
  const words: Word[] = [];
  for (let found = pattern.exec(text); found && words.length < most; found = pattern.exec(text)) {
    const to = found.index + found[0].length;
    words.push({ from: found.index, to, folded: foldText(found[0]) });
  }
  return words;
}

/** Text as names are compared: without case, ä as ae, whatever way it was typed. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("de")
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);
}

const letters: { readonly [letter: string]: string } = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function nameOf(one: Mentioned, surname: string | null = null, wholeOnly = false): Name {
  const words = wordsIn(one.name, 0, mostWords);
  const between = words.map(({ to }, at) => one.name.slice(to, words[at + 1]?.from));
  return {
    one,
    words: words.map(({ folded }) => folded),
    between,
    surname: surname === null ? null : wordsIn(surname, 0, mostWords).map(({ folded }) => folded),
    wholeOnly,
  };
}

/** "Müller, Anna" is also called Anna Müller, and the other way about. */
function personNames(id: number, name: string): readonly Name[] {
  const [before = "", after] = name.trim().split(/,\s*/, 2);
  const parts = before.split(/\s+/);
  const [last, first] =
    after === undefined ? [parts.at(-1) ?? "", parts.slice(0, -1).join(" ")] : [before, after];
  const called = (text: string, surname: string | null, wholeOnly: boolean) => ({
    ...nameOf({ list: "people", id, name: text }, surname, wholeOnly),
    one: { list: "people" as const, id, name: name.trim() },
  });
  const natural = called(`${first} ${last}`.trim(), last, false);
  return first === "" ? [natural] : [natural, called(`${last}, ${first}`, null, true)];
}
