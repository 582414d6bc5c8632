import { parseField } from "../domain/form.ts";
import type { Field } from "../domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";
import { type NumberStyle, numberStyles } from "../domain/typedNumber.ts";
import { byLanguage, languages } from "../i18n/language.ts";
import { parseChoiceText } from "../i18n/stored/parse.ts";
import type { Mapping, Source } from "./mapping.ts";
import { delimiters } from "./table/delimiters.ts";
import { encodings } from "./table/encoding.ts";
import { headingOf } from "./table/headingOf.ts";
import { dayOrders } from "./values/readDay.ts";

export const mappingProblems = [
  "notAnObject",
  "missing",
  "unknownKey",
  "wrongType",
  "unknownOption",
  "unknownList",
  "unknownField",
  "unknownSource",
  "unknownRecord",
  "unknownWord",
  "notAValue",
  "doubleName",
  "notANumberField",
  "notALookup",
  "noIdentity",
] as const;
export interface MappingProblem {
  readonly code: (typeof mappingProblems)[number];
  /** Where in the form: records[0].fields.titel */
  readonly path: string;
  /** What stands there, or what may. */
  readonly text?: string;
}

export type ReadMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly MappingProblem[] };

type Loose = { readonly [name: string]: unknown };

const isText = (value: unknown) => typeof value === "string";
const isFilled = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isFlag = (value: unknown) => typeof value === "boolean";
const isTexts = (value: unknown) => isObject(value) && Object.values(value).every(isText);

interface Key {
  readonly is: (value: unknown) => boolean;
  readonly options?: readonly unknown[];
}
const oneOf = (options: readonly unknown[]): Key => ({
  is: (value) => options.includes(value),
  options,
});

const mappingKeys: { readonly [key: string]: Key } = {
  $schema: { is: isText },
  name: { is: isFilled },
  title: { is: isTexts },
  language: oneOf(numberStyles),
  dates: oneOf(dayOrders),
  encoding: oneOf(encodings),
  delimiter: oneOf(delimiters),
  headings: {
    is: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1000,
  },
  identity: { is: (value) => Array.isArray(value) && value.every(isFilled) },
  key: { is: isFilled },
  guarded: { is: isFlag },
  doubles: oneOf(["match", "create"]),
  longTexts: oneOf(["shorten"]),
  records: { is: Array.isArray },
};
const recordKeys: typeof mappingKeys = {
  as: { is: isFilled },
  list: { is: isText },
  fields: { is: isObject },
};
const sourceKeys: { readonly [source: string]: typeof mappingKeys } = {
  column: {
    column: { is: isFilled },
    words: { is: isTexts },
    optional: { is: isFlag },
    language: oneOf(numberStyles),
    dates: oneOf(dayOrders),
    create: { is: isTexts },
  },
  value: { value: { is: isText }, create: { is: isTexts } },
  text: { text: { is: isFilled } },
  product: { product: { is: (value) => Array.isArray(value) && value.every(isFilled) } },
  record: { record: { is: isFilled } },
};

/** A mapping from a JSON form, or everything that is wrong with it, each with its place. */
export function readMapping(form: unknown): ReadMapping {
  if (!isObject(form)) return { ok: false, problems: [{ code: "notAnObject", path: "" }] };
  const problems = keyProblems(form, mappingKeys, "");
  if (form.name === undefined) problems.push({ code: "missing", path: "name" });
  const records = Array.isArray(form.records) ? (form.records as unknown[]) : [];
  if (records.length === 0 && !problems.some(({ path }) => path === "records"))
    problems.push({ code: "missing", path: "records" });
  const identity = Array.isArray(form.identity) ? (form.identity as unknown[]) : [];
  if (identity.length === 0 && typeof form.key !== "string")
    problems.push({ code: "noIdentity", path: "identity" });
  if (isObject(form.title))
    for (const language of Object.keys(form.title))
      if (!languages.some((one) => one === language))
        problems.push({
          code: "unknownKey",
          path: `title.${language}`,
          text: languages.join(", "),
        });
  const made = new Map<string, ListName>();
  const language = numberStyles.find((one) => one === form.language) ?? "de";
  for (const [index, record] of records.entries())
    problems.push(...recordProblems(record, `records[${index}]`, made, language));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, mapping: tidy(form) };
}

/** Keys nobody defined, and values a key cannot have. */
function keyProblems(form: Loose, keys: typeof mappingKeys, path: string): MappingProblem[] {
  const prefix = path === "" ? "" : `${path}.`;
  return Object.entries(form).flatMap(([name, value]): MappingProblem[] => {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    const at = `${prefix}${name}`;
    if (!key) return [{ code: "unknownKey", path: at, text: Object.keys(keys).join(", ") }];
    if (key.is(value)) return [];
    return [
      key.options
        ? {
            code: "unknownOption",
            path: at,
            text: key.options.map((one) => JSON.stringify(one)).join(", "),
          }
        : { code: "wrongType", path: at, text: shortJson(value) },
    ];
  });
}

/** What is wrong with one record of the form; `made` holds the lists of those before it. */
function recordProblems(
  record: unknown,
  path: string,
  made: Map<string, ListName>,
  language: NumberStyle,
): MappingProblem[] {
  if (!isObject(record)) return [{ code: "notAnObject", path }];
  const problems = keyProblems(record, recordKeys, path);
  const list = listNames.find((name) => name === record.list);
  if (!list)
    return [...problems, { code: "unknownList", path: `${path}.list`, text: listNames.join(", ") }];
  if (record.fields === undefined) problems.push({ code: "missing", path: `${path}.fields` });
  if (record.as === undefined) problems.push({ code: "missing", path: `${path}.as` });
  const fields = isObject(record.fields) ? record.fields : {};
  for (const [name, source] of Object.entries(fields))
    problems.push(
      ...sourceProblems({ list, name, made, language }, source, `${path}.fields.${name}`),
    );
  if (typeof record.as === "string") {
    if (made.has(record.as))
      problems.push({ code: "doubleName", path: `${path}.as`, text: record.as });
    made.set(record.as, list);
  }
  return problems;
}

interface Place {
  readonly list: ListName;
  readonly name: string;
  readonly made: ReadonlyMap<string, ListName>;
  readonly language: NumberStyle;
}

function sourceProblems(place: Place, source: unknown, path: string): MappingProblem[] {
  const { fields } = definitionOf(place.list);
  const field = Object.hasOwn(fields, place.name) ? fields[place.name] : undefined;
  if (!field) return [{ code: "unknownField", path, text: Object.keys(fields).join(", ") }];
  const kinds = isObject(source) ? Object.keys(sourceKeys).filter((kind) => kind in source) : [];
  const [kind = ""] = kinds;
  if (!isObject(source) || kinds.length !== 1) return [{ code: "unknownSource", path }];
  const problems = keyProblems(source, sourceKeys[kind] ?? {}, path);
  if (problems.length > 0) return problems;
  if (kind === "record") return pointProblems(place, field, String(source.record), path);
  if (kind === "product") {
    const factors = (source.product as unknown[]).map(String);
    const isNumeric = (one: string) => /^(number|euro|percent)$/.test(fields[one]?.kind ?? "");
    const fits = factors.length >= 2 && [place.name, ...factors].every(isNumeric);
    return fits ? [] : [{ code: "notANumberField", path }];
  }
  if (isObject(source.create)) problems.push(...createProblems(place, field, source.create, path));
  const given = isObject(source.words) ? Object.entries(source.words) : [];
  for (const [word, value] of given)
    problems.push(...valueProblems(place, field, String(value), `${path}.words.${word}`));
  if (kind === "value")
    problems.push(...valueProblems(place, field, String(source.value), `${path}.value`));
  return problems;
}

function pointProblems(
  { made }: Place,
  field: Field,
  record: string,
  path: string,
): MappingProblem[] {
  const target = made.get(record);
  if (!target) return [{ code: "unknownRecord", path, text: [...made.keys()].join(", ") }];
  const points = field.kind === "lookup" || field.kind === "lookups";
  return points && field.to === target ? [] : [{ code: "notALookup", path }];
}

function createProblems(place: Place, field: Field, create: Loose, path: string): MappingProblem[] {
  if (field.kind !== "lookup" && field.kind !== "lookups")
    return [{ code: "notALookup", path: `${path}.create` }];
  const target = listNames.find((one) => one === field.to);
  const known = target ? definitionOf(target).fields : {};
  return Object.entries(create).flatMap(([name, value]) => {
    const at = `${path}.create.${name}`;
    const of = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!of)
      return [{ code: "unknownField", path: at, text: Object.keys(known).join(", ") }] as const;
    return valueProblems(place, of, String(value), at);
  });
}

/** A value given in the mapping itself: words must be ones of the set, days and numbers such. */
function valueProblems(
  place: Place,
  field: Field,
  value: string,
  path: string,
): readonly MappingProblem[] {
  if (/^(?:lookups?|persons?|reference)$/.test(field.kind) || value.trim() === "") return [];
  if (field.kind === "choice" || field.kind === "choices") {
    const parts = field.kind === "choice" ? [value] : value.split(/[;\n]/);
    const isForeign = (part: string) => parseChoiceText(field.words, part).startsWith("?");
    return parts.some(isForeign) ? [{ code: "unknownWord", path, text: value }] : [];
  }
  const reading = { language: place.language, timeZone: "Europe/Berlin", wordOf: parseChoiceText };
  return parseField(field, value, reading).ok ? [] : [{ code: "notAValue", path, text: value }];
}

/** The form as a mapping: columns named as headings are, whatever spaces and line breaks were typed. */
function tidy(form: Loose): Mapping {
  // Every part was looked at before.
  const given = form as unknown as Mapping;
  const { name, title } = given;
  return {
    ...given,
    title: byLanguage((one) => title?.[one] ?? title?.[languages[0]] ?? name),
    identity: (given.identity ?? []).map(headingOf),
    ...(given.key === undefined ? {} : { key: headingOf(given.key) }),
    records: given.records.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([field, source]) => [field, tidySource(source)]),
      ),
    })),
  };
}

function tidySource(source: Source): Source {
  if ("column" in source) return { ...source, column: headingOf(source.column) };
  if (!("text" in source)) return source;
  return {
    text: source.text.replace(/\{([^}]+)\}/g, (_, column: string) => `{${headingOf(column)}}`),
  };
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
