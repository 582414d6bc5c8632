import type { Records } from "../records.ts";
import {
  eachOnce,
  foldText,
  type Mentioned,
  mentionable,
  type Name,
  namesOf,
  type Word,
  wordsIn,
} from "./names.ts";

/** What stands after an @ of a line. */
export interface Mention {
  /** Place of the @. */
  readonly from: number;
  /** Behind the last sign that belongs to it. */
  readonly to: number;
  /** What stands there, without the @. */
  readonly written: string;
  /** Who is meant, where that is clear. */
  readonly found: Mentioned | null;
  /** Who may be meant, where it is not. */
  readonly choices: readonly Mentioned[];
}

/** Whom a person has chosen for a name as it is written: "list:id" by the folded name. */
export type Picked = { readonly [name: string]: string };

/** The choice of these among all who bear the same names. */
export function picking(...chosen: readonly Mentioned[]): Picked {
  return Object.fromEntries(chosen.map(({ list, id, name }) => [foldText(name), `${list}:${id}`]));
}

const mostWords = 12;
const mostChoices = 6;
/** An @ that begins a word names somebody; in an address of mail or on the web it does not. */
const signs = /(?<=^|[\s([{„“"'‚‘»«])@(?=[\p{L}\p{N}])/gu;
const forms = new Set([
  "frau",
  "herr",
  "herrn",
  "hr",
  "fr",
  "dr",
  "prof",
  "kollege",
  "kollegin",
  "mr",
  "mrs",
  "ms",
]);

/**
 * Everybody named after an @. Clear is a whole name, a further spelling, a person's last name or whole
 * words a name begins with, if nobody else could be meant; anything else is left to a person.
 */
export function mentionsIn(
  line: string,
  records: Records,
  picked: Picked = {},
): readonly Mention[] {
  return [...line.matchAll(signs)].map(({ index }) => mentionAt(line, index, records, picked));
}

/** Who may be meant by what is typed after an @ so far, best first; after a form of address people only. */
export function offeredFor(records: Records, typed: string): readonly Mentioned[] {
  const words = wordsIn(typed, 0, mostWords);
  const named = words.find(({ folded }) => !forms.has(folded));
  if (words.length === 0 || named === words[0]) return mentionable(records, typed);
  const begun = named ? typed.slice(named.from) : "";
  return mentionable(records, begun).filter(({ list }) => list === "people");
}

function mentionAt(line: string, from: number, records: Records, picked: Picked): Mention {
  const following = wordsIn(line, from + 1, mostWords);
  const words = spoken(line, following);
  const address = words.findIndex(({ folded }) => !forms.has(folded));
  // A form of address alone names nobody.
  if (address < 0) return mention(line, from, words.at(-1)?.to ?? from + 1, null, []);
  const named = words.slice(address);
  const names = namesOf(records).filter(({ one }) => address === 0 || one.list === "people");
  const ahead = following.slice(address);
  // A whole name may hold signs that else end one: AWO (Kreisverband).
  const whole = longest(names, (name) => wholeName(line, ahead, name));
  if (whole) {
    const to = endOf(line, ahead, whole.names[0] as Name, whole.count);
    const written = line.slice(from + 1, to);
    const all = eachOnce(whole.names.map(({ one }) => one));
    const chosen = all.find(({ list, id }) => picked[foldText(written)] === `${list}:${id}`);
    const sure = chosen ?? (all.length === 1 && !goesOn(line, ahead, whole.count) ? all[0] : null);
    return mention(line, from, to, sure ?? null, all);
  }
  const begun = longest(names, (name) => beginning(named, name));
  const last = named[(begun?.count ?? 1) - 1] ?? words.at(-1);
  const to = last?.to ?? from + 1;
  if (!begun) return mention(line, from, to, null, similar(names, named, records, address > 0));
  const all = eachOnce(begun.names.map(({ one }) => one));
  const sure = all.length === 1 && !isFollowed(line, named, begun.count) ? all[0] : null;
  const next = named[begun.count]?.folded ?? "";
  const fits = (one: Mentioned) =>
    begun.names.some(
      (name) => name.one === one && (name.words[begun.count] ?? "").startsWith(next),
    );
  return mention(
    line,
    from,
    to,
    sure ?? null,
    [...all].sort((a, b) => Number(fits(b)) - Number(fits(a))),
  );
}

function mention(
  line: string,
  from: number,
  to: number,
  found: Mentioned | null,
  choices: readonly Mentioned[],
): Mention {
  return {
    from,
    to,
    written: line.slice(from + 1, to),
    found,
    choices: found ? [] : choices.slice(0, mostChoices),
  };
}

/** The words up to the next sign that ends what can be one name; commas stay, since they stand within some. */
function spoken(line: string, words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    ({ to }, at) =>
      at < words.length - 1 && /[@!?;:()[\]{}"„“”\n]/.test(line.slice(to, words[at + 1]?.from)),
  );
  return end < 0 ? words : words.slice(0, end + 1);
}

/** The names that fit the most words, and how many. */
function longest(
  names: readonly Name[],
  fitting: (name: Name) => number,
): { readonly count: number; readonly names: readonly Name[] } | null {
  let count = 0;
  let best: Name[] = [];
  for (const name of names) {
    const fits = fitting(name);
    if (fits === 0 || fits < count) continue;
    if (fits > count) best = [];
    count = fits;
    best.push(name);
  }
  return count === 0 ? null : { count, names: best };
}

/** How many words a whole name takes; 0 where it does not stand there. */
function wholeName(line: string, words: readonly Word[], name: Name): number {
  const joined = words[0]?.folded === name.words.join("") ? 1 : 0;
  const count = joined || name.words.length;
  const fits =
    joined === 1 ||
    name.words.every(
      (word, at) =>
        words[at]?.folded === word &&
        (at === 0 ||
          fitsBetween(line.slice(words[at - 1]?.to, words[at]?.from), name.between[at - 1])),
    );
  return fits && !isJoined(line, words, count) ? count : 0;
}

/** How many whole words a longer name begins with, or a person's last name has. */
function beginning(words: readonly Word[], name: Name): number {
  const stands = (part: readonly string[]) => part.every((word, at) => words[at]?.folded === word);
  if (name.surname && stands(name.surname)) return name.surname.length;
  if (name.wholeOnly || (words[0]?.folded.length ?? 0) < 2) return 0;
  const differs = name.words.findIndex((word, at) => words[at]?.folded !== word);
  return differs < 0 ? Math.max(1, name.words.length - 1) : differs;
}

/** Whom a word that is no beginning may stand for: names it is part of, or begins a word of. */
function similar(
  names: readonly Name[],
  words: readonly Word[],
  records: Records,
  peopleOnly: boolean,
): readonly Mentioned[] {
  const word = words[0]?.folded ?? "";
  if (word.length < 2) return [];
  const within = names.filter((name) => name.words.includes(word)).map(({ one }) => one);
  const alike = mentionable(records, word).filter(({ list }) => !peopleOnly || list === "people");
  return eachOnce([...within, ...alike]);
}

/** Between the words of a name any blank does for any other; other signs are those of the name. */
function fitsBetween(written: string, own = ""): boolean {
  const plain = (text: string) => text.replace(/[\s-–]/g, "");
  if (written.includes("\n")) return false;
  return plain(written) === plain(own) || (plain(written) === "" && /^[.,]?$/.test(plain(own)));
}

/** Whether what follows belongs to the last word: FB 21/22, Caritas-Verband. */
function isJoined(line: string, words: readonly Word[], count: number): boolean {
  const last = words[count - 1];
  return last !== undefined && /^[-–/.&+][\p{L}\p{N}]/u.test(line.slice(last.to));
}

/** Whether only names can follow up to the next sign: "@Caritas Kronach" is another one than Caritas. */
function goesOn(line: string, words: readonly Word[], count: number): boolean {
  if (/\p{N}$/u.test(words[count - 1]?.folded ?? "")) return false;
  const rest = words.slice(count, count + 3);
  const ends = /^[^\S\n]*((?:\p{Lu}[\p{L}\p{M}-]*[^\S\n]*){1,3})(?:$|[!@\n])/u;
  return rest.length > 0 && ends.test(line.slice(words[count - 1]?.to));
}

/** Whether a name or a number follows at once. */
function isFollowed(line: string, words: readonly Word[], count: number): boolean {
  return (
    isJoined(line, words, count) || /^\s+[\p{Lu}\p{N}]/u.test(line.slice(words[count - 1]?.to))
  );
}

/** Behind the last word, or the sign after it that belongs to the name, such as the point of e.V. */
function endOf(line: string, words: readonly Word[], name: Name, count: number): number {
  const to = words[count - 1]?.to ?? 0;
  const own = (name.between.at(-1) ?? "").trim();
  return own !== "" && line.startsWith(own, to) ? to + own.length : to;
}
