import { blankValues } from "./blank.ts";
import { type Issue, type Read, type ReadingCode, read, unread } from "./issue.ts";
import { parseReference } from "./records.ts";
import { type ChoiceSet, choiceSets } from "./schema/choices.ts";
import { type ByKind, byKind, type Field, type Value } from "./schema/field.ts";
import { definitionOf, type FieldName, type ListName, type Values } from "./schema/index.ts";
import { parseDayText, parseMomentText } from "./typedDay.ts";
import {
  type NumberStyle,
  parseEuroText,
  parseNumberText,
  parsePercentText,
} from "./typedNumber.ts";
import { cleanLine, cleanNote } from "./typedText.ts";

/** What a form's fields hold while they are typed: texts, or values chosen. */
export type Typed = { readonly [field: string]: unknown };

/** How texts are to be read. */
export interface Reading {
  /** By whose custom numbers are written. */
  readonly language: NumberStyle;
  /** IANA name of the site's time zone. */
  readonly timeZone: string;
  /** The word of a set for a text people read; without it only the words themselves count as known. */
  readonly wordOf?: (set: ChoiceSet, text: string) => string;
}

export type ParsedForm<L extends ListName> =
  | { readonly ok: true; readonly values: Values<L> }
  | {
      readonly ok: false;
      readonly issues: readonly Issue<FieldName<L>>[];
      /** What could be read nevertheless. */
      readonly values: Values<L>;
    };

/**
 * The record of what was typed, or what to repair. With a record given, only the fields typed are
 * asked for, and rules that record broke before are let pass.
 */
export function parseForm<L extends ListName>(
  list: L,
  typed: Typed,
  reading: Reading,
  before: Values<L> | null = null,
): ParsedForm<L> {
  const { fields, rules } = definitionOf(list);
  const issues: Issue[] = [];
  const values: { [field: string]: Value } = {};
  const held = (before ?? blankValues(list)) as { readonly [field: string]: Value };
  for (const [name, field] of Object.entries(fields)) {
    const kept = held[name] ?? null;
    const isTyped = name in typed;
    const parsed = isTyped ? parseField(field, typed[name], reading) : read(kept);
    values[name] = parsed.ok ? parsed.value : kept;
    if (!parsed.ok) issues.push({ field: name, code: parsed.code });
    else if (isAsked(field, isTyped, before) && isEmpty(parsed.value)) {
      issues.push({ field: name, code: "required" });
    }
  }
  const record = values as Values<L>;
  for (const rule of rules) {
    const known = issues.some(({ field }) => field === rule.field);
    if (!known && !rule.holds(record) && !(before && !rule.holds(before))) {
      issues.push({ field: rule.field, code: rule.code });
    }
  }
  if (issues.length === 0) return { ok: true, values: record };
  return { ok: false, issues: issues as Issue<FieldName<L>>[], values: record };
}

/** The value of one field, or why what was typed is none. */
export function parseField(field: Field, typed: unknown, reading: Reading): Read<Value> {
  return byKind(parsers, field)(typed, reading);
}

/** Whether nothing is filled in; "no" is an answer. */
export function isEmpty(value: Value | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

type Parser = (typed: unknown, reading: Reading) => Read<Value>;

const maxLine = 255;
const maxNote = 60_000;

const parsers: ByKind<Parser> = {
  text: () => fromText((text) => within(cleanLine(text), maxLine)),
  note: () => fromText((text) => within(cleanNote(text), maxNote)),
  number: ({ unit }) => fromNumber((text, language) => parseNumberText(text, language, unit)),
  euro: () => fromNumber(parseEuroText),
  percent: () => fromNumber(parsePercentText),
  date: () => fromText(parseDayText),
  moment: () => fromText((text, { timeZone }) => parseMomentText(text, timeZone)),
  flag: () => parseFlag,
  choice:
    ({ words }) =>
    (typed, reading) => {
      const [word = null] = wordsIn(words, [typed ?? ""], reading);
      return read(word);
    },
  choices:
    ({ words }) =>
    (typed, reading) =>
      read(wordsIn(words, typed, reading)),
  person: () => fromId("unknownPerson"),
  persons: () => fromIds("unknownPerson"),
  link: () => fromText(parseLink),
  reference: () =>
    fromText((text) => (parseReference(text.trim()) ? read(text.trim()) : unread("unknownRecord"))),
  lookup: () => fromId("unknownRecord"),
  lookups: () => fromIds("unknownRecord"),
};

function isAsked(field: Field, isTyped: boolean, before: object | null): boolean {
  return field.required === true && field.hidden !== true && (isTyped || before === null);
}

function isNothing(typed: unknown): typed is null | undefined | "" {
  return typed === null || typed === undefined || (typeof typed === "string" && !typed.trim());
}

function fromText(parse: (text: string, reading: Reading) => Read<Value>): Parser {
  return (typed, reading) => {
    if (isNothing(typed)) return read(null);
    return typeof typed === "string" ? parse(typed, reading) : unread("wrongType");
  };
}

function fromNumber(parse: (text: string, language: NumberStyle) => Read<number>): Parser {
  return (typed, { language }) => {
    if (isNothing(typed)) return read(null);
    if (typeof typed === "number")
      return Number.isFinite(typed) ? read(typed) : unread("notANumber");
    return typeof typed === "string" ? parse(typed, language) : unread("wrongType");
  };
}

function fromId(code: ReadingCode): Parser {
  return (typed) => {
    if (isNothing(typed)) return read(null);
    const id = Number(typed);
    return Number.isSafeInteger(id) && id !== 0 ? read(id) : unread(code);
  };
}

function fromIds(code: ReadingCode): Parser {
  return (typed) => {
    if (isNothing(typed)) return read([]);
    const ids = (Array.isArray(typed) ? typed : String(typed).split(/[;,\n]/)).map(Number);
    return ids.every((id) => Number.isSafeInteger(id) && id !== 0)
      ? read([...new Set(ids)])
      : unread(code);
  };
}

const yes = new Set(["ja", "j", "yes", "y", "x", "1", "true", "wahr"]);
const no = new Set(["nein", "n", "no", "0", "false", "falsch"]);

function parseFlag(typed: unknown): Read<Value> {
  if (typeof typed === "boolean") return read(typed);
  const text = String(typed ?? "")
    .trim()
    .toLowerCase();
  if (yes.has(text)) return read(true);
  return text === "" || no.has(text) ? read(false) : unread("notAFlag");
}

/** Words nobody defined are kept as foreign words: they may be choices of the column in SharePoint. */
function wordsIn(set: ChoiceSet, typed: unknown, { wordOf }: Reading): readonly string[] {
  const texts = Array.isArray(typed) ? typed.map(String) : String(typed ?? "").split(/[;\n]/);
  const found = texts
    .map((text) => cleanLine(text))
    .filter((text) => text !== null)
    .map((text) => {
      const isWord = (choiceSets[set] as readonly string[]).includes(text) || text.startsWith("?");
      return isWord ? text : (wordOf?.(set, text) ?? `?${text}`);
    });
  return [...new Set(found)];
}

function within(text: string | null, length: number): Read<string | null> {
  return text !== null && text.length > length ? unread("tooLong") : read(text);
}

function parseLink(text: string): Read<string | null> {
  const address = cleanLine(text) ?? "";
  const isAddress = /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address);
  return isAddress && address.length <= maxLine ? read(address) : unread("notAnAddress");
}
