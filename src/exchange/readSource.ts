import { parseForm, type Reading } from "../domain/form.ts";
import type { Field } from "../domain/schema/field.ts";
import { type ListName, listNames } from "../domain/schema/index.ts";
import { unguardText } from "./guard.ts";
import { keyOf, sameName } from "./identity.ts";
import type { Known, Planned } from "./known.ts";
import type { LoneWords } from "./loneWords.ts";
import type { Mapping, Source } from "./mapping.ts";
import type { RowIssue } from "./preview.ts";
import { headingOf } from "./table/headingOf.ts";
import type { ColumnFormat } from "./values/columnFormats.ts";
import { isErrorCell } from "./values/marks.ts";
import { readCell } from "./values/readCell.ts";
import { outerParts, severalParts } from "./values/several.ts";
import type { WordUse } from "./wordUse.ts";

export interface RowContext {
  readonly cells: ReadonlyMap<string, string>;
  readonly mapping: Mapping;
  readonly known: Known;
  readonly reading: Reading;
  readonly formats: ReadonlyMap<string, ColumnFormat>;
  readonly lone: LoneWords;
  /** Entries look-ups need and do not find; filled as they are met. */
  readonly additions: Planned[];
  /** Words the row uses that nobody knows; filled as they are met. */
  readonly words: WordUse[];
}

/** What a source gives in one row. */
export interface Found {
  readonly typed: unknown;
  readonly problems: readonly {
    readonly code: RowIssue["code"];
    readonly text: string;
    readonly isWarning?: boolean;
  }[];
  /** The cell says that there is no end. */
  readonly unlimited?: boolean;
}

type CellSource = Exclude<Source, { product: readonly string[] } | { record: string }>;
type Place = { readonly list: ListName; readonly name: string; readonly field: Field };

/** What a field's source gives in this row: text to be read, or ids of what look-ups point to. */
export function readSource(
  context: RowContext & { readonly ids: ReadonlyMap<string, number> },
  place: Place,
  source: Exclude<Source, { product: readonly string[] }>,
): Found {
  const { field, name } = place;
  if ("record" in source) {
    const id = context.ids.get(source.record) ?? null;
    return { typed: field.kind === "lookups" ? [id] : id, problems: [] };
  }
  const text = textOf(context, source);
  const broken = "text" in source ? errorIn(context, source.text) : null;
  if (broken) return { typed: null, problems: [{ code: "errorCell", text: broken }] };
  if ("column" in source) {
    const format = context.formats.get(headingOf(source.column)) ?? null;
    const { mapping, reading } = context;
    const cell = readCell(name, field, text, format, {
      timeZone: reading.timeZone,
      isExact: mapping.guarded === true,
    });
    if (cell.says === "error") return { typed: null, problems: [{ code: cell.code, text }] };
    if (cell.says === "nothing") return { typed: "", problems: [] };
    if (cell.says === "unlimited") return { typed: "", problems: [], unlimited: true };
    if (typeof cell.typed !== "string" || cell.note) {
      const noted = cell.note ? [{ code: cell.note, text, isWarning: true }] : [];
      return { typed: cell.typed, problems: noted };
    }
    return readWords(context, place, source, cell.typed);
  }
  return readWords(context, place, source, text);
}

function readWords(context: RowContext, place: Place, source: CellSource, text: string): Found {
  const { field } = place;
  switch (field.kind) {
    case "lookup":
    case "lookups":
    case "choice":
    case "choices": {
      const several = field.kind.endsWith("s");
      const found = several
        ? findSeveral(context, place, source, text)
        : findOne(context, place, source, text);
      const typed = found.flatMap(({ typed }) => (typed === null ? [] : [typed]));
      const problems = found.flatMap(({ problem }) => (problem ? [problem] : []));
      return { typed: several ? typed : (typed[0] ?? null), problems };
    }
    case "person":
    case "persons": {
      const names = field.kind === "person" ? [text] : text.split(/[;\n]/);
      const ids = names
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name) => ({ name, id: context.known.person(name) }));
      const typed = ids.flatMap(({ id }) => (id === null ? [] : [id]));
      const problems = ids
        .filter(({ id }) => id === null)
        .map(({ name }) => ({ code: "unknownPerson" as const, text: name }));
      return { typed: field.kind === "person" ? (typed[0] ?? null) : typed, problems };
    }
    case "reference":
      return { typed: referenceIn(context, text), problems: [] };
    default:
      return { typed: text, problems: [] };
  }
}

interface FoundWord {
  readonly typed: number | string | null;
  readonly problem?: Found["problems"][number];
}

function findSeveral(
  context: RowContext,
  place: Place,
  source: CellSource,
  text: string,
): readonly FoundWord[] {
  const { mapping, lone } = context;
  const column = "column" in source ? headingOf(source.column) : null;
  const isKnown = (word: string) =>
    answerFor(source, word) !== undefined ||
    isKnownWord(context, place, word) ||
    (column !== null && lone.has(column, word));
  const parts =
    mapping.guarded || isStated(context, source)
      ? text.split(/[;\n]/).map((part) => ({ text: part.trim(), unclear: false }))
      : severalParts(text, isKnown);
  return parts
    .filter((part) => part.text !== "")
    .flatMap((part): readonly FoundWord[] => {
      const answer = answerFor(source, part.text);
      if (answer !== undefined)
        return outerParts(answer).map((word) => findWord(context, place, source, word));
      if (!part.unclear) return [findWord(context, place, source, part.text)];
      context.words.push(wordUse(place, column, part.text, "unclear"));
      return [{ typed: null, problem: { code: "unclearWords", text: part.text } }];
    });
}

function findOne(
  context: RowContext,
  place: Place,
  source: CellSource,
  text: string,
): readonly FoundWord[] {
  const name = text.trim();
  if (name === "") return [];
  const isSure = context.mapping.guarded || isStated(context, source);
  if (!isSure && !isKnownWord(context, place, name)) {
    const parts = severalParts(name, (word) => isKnownWord(context, place, word));
    const isSeveral =
      parts.length > 1 && parts.every((part) => isKnownWord(context, place, part.text));
    if (isSeveral) return [{ typed: null, problem: { code: "onlyOne", text: name } }];
  }
  return [findWord(context, place, source, name)];
}

/** What a mapping's words say of one word of a cell. */
function answerFor(source: CellSource, word: string): string | undefined {
  const words = "words" in source ? source.words : undefined;
  return words && Object.hasOwn(words, word.trim()) ? words[word.trim()] : undefined;
}

/** Whether the mapping itself says the text, as a value or as its word for the whole cell. */
function isStated({ cells }: RowContext, source: CellSource): boolean {
  if (!("column" in source)) return true;
  return answerFor(source, cells.get(headingOf(source.column)) ?? "") !== undefined;
}

function isKnownWord({ known }: RowContext, { field }: Place, word: string): boolean {
  if (field.kind === "choice" || field.kind === "choices") return known.word(field.words, word);
  return known.find((field as { to: string }).to as ListName, word) !== null;
}

/** The id or word one text stands for; a new one is planned where the mapping allows it. */
function findWord(context: RowContext, place: Place, source: CellSource, name: string): FoundWord {
  const { field } = place;
  const column = "column" in source ? headingOf(source.column) : null;
  if (field.kind === "choice" || field.kind === "choices") {
    if (!context.known.word(field.words, name))
      context.words.push(wordUse(place, column, name, "foreign"));
    return { typed: name };
  }
  const list = (field as { to: string }).to as ListName;
  const create = "create" in source ? source.create : undefined;
  const found = context.known.find(list, name);
  if (found === null && !create) {
    context.words.push(wordUse(place, column, name, "unknown"));
    return { typed: null, problem: { code: "unknownRecord", text: name } };
  }
  if (found === null && headingOf(name).length > 255)
    return { typed: null, problem: { code: "tooLong", text: name } };
  const id = found ?? planNamed(context, list, name, create ?? {});
  const planned = id < 0 ? context.known.planned(id) : null;
  if (planned?.isAddition) {
    if (!context.additions.includes(planned)) context.additions.push(planned);
    context.words.push(wordUse(place, column, name, "created"));
  }
  return { typed: id };
}

function wordUse(
  { list, name, field }: Place,
  column: string | null,
  text: string,
  becomes: WordUse["becomes"],
): WordUse {
  const to = field.kind.startsWith("lookup") ? ((field as { to: string }).to as ListName) : null;
  return { list, field: name, to, column, text: headingOf(text), becomes, rows: [] };
}

/** The text a source gives in a row, before it is read as anything. */
export function textOf({ cells, mapping }: RowContext, source: CellSource): string {
  if ("value" in source) return source.value;
  const cell = (column: string) => {
    const text = cells.get(headingOf(column)) ?? "";
    return mapping.guarded ? unguardText(text) : text;
  };
  if ("column" in source) {
    const text = cell(source.column);
    return answerFor(source, text) ?? text;
  }
  const places = [...source.text.matchAll(/\{([^}]+)\}/g)].map(([, column = ""]) => cell(column));
  if (places.length > 0 && places.every((text) => text.trim() === "")) return "";
  return source.text.replace(/\{([^}]+)\}/g, (_, column: string) => cell(column).trim());
}

/** The error of a spreadsheet in one of a text's columns. */
function errorIn({ cells }: RowContext, text: string): string | null {
  const columns = [...text.matchAll(/\{([^}]+)\}/g)].map(([, column = ""]) => headingOf(column));
  return columns.map((column) => cells.get(column) ?? "").find(isErrorCell) ?? null;
}

function planNamed(
  { known, reading }: RowContext,
  list: ListName,
  name: string,
  create: { readonly [field: string]: string },
): number {
  const title = headingOf(name);
  const key = keyOf(list, "name", [sameName(title)]);
  // Created by an earlier import and renamed since.
  const existing = known.entry(list, key);
  if (existing) return existing.id;
  const parsed = parseForm(list, { ...create, title }, reading);
  const given = Object.entries(parsed.values).filter(
    ([field]) => field === "title" || field in create,
  );
  return known.plan(list, key, Object.fromEntries(given), true).id;
}

/** "list:key" as our export writes it, back to "list:id". */
function referenceIn({ known }: RowContext, text: string): string {
  const [, name, rest = ""] = /^\s*(\w+):(\S+)\s*$/.exec(text) ?? [];
  const list = listNames.find((one) => one === name);
  if (!list) return text;
  const entry = known.entry(list, rest) ?? known.entry(list, `${list}:${rest}`);
  const id = entry?.id ?? known.announced(list, rest) ?? known.announced(list, `${list}:${rest}`);
  return id === null ? text : `${list}:${id}`;
}
