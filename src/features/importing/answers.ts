import type { ListName } from "../../domain/schema/index.ts";
import { definitionOf } from "../../domain/schema/index.ts";
import type { NumberStyle } from "../../domain/typedNumber.ts";
import type { ColumnSource, Mapping, Source } from "../../exchange/mapping.ts";
import { newTarget } from "../../exchange/newTarget.ts";
import { splitWord } from "../../exchange/values/several.ts";
import type { WordUse } from "../../exchange/wordUse.ts";

/** What becomes of a word: an entry there is or a known word by its name, or one of the others. */
export type WordAnswer =
  | { readonly is: "known"; readonly name: string }
  | { readonly is: "new" | "parts" | "nothing" };

/** How a column is to be read. */
export interface FormatAnswer {
  readonly dates?: "DMY" | "MDY";
  readonly language?: NumberStyle;
}

/** What a person has said to the preview's questions; it goes into the mapping. */
export interface Answers {
  readonly words: ReadonlyMap<string, { readonly use: WordUse; readonly answer: WordAnswer }>;
  readonly formats: ReadonlyMap<string, FormatAnswer>;
  readonly doubles: "match" | "create" | null;
  readonly shorten: boolean;
}

export const noAnswers: Answers = {
  words: new Map(),
  formats: new Map(),
  doubles: null,
  shorten: false,
};

/** Names a word's question, so that an answer finds it again. */
export function questionOf({ list, field, column, text }: WordUse): string {
  return JSON.stringify([list, field, column, text]);
}

/** The mapping with a person's answers put in. */
export function withAnswers(mapping: Mapping, answers: Answers): Mapping {
  return {
    ...mapping,
    ...(answers.doubles ? { doubles: answers.doubles } : {}),
    ...(answers.shorten ? { longTexts: "shorten" } : {}),
    records: mapping.records.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([field, source]) => [
          field,
          answered(record.list, field, source, answers),
        ]),
      ),
    })),
  };
}

function answered(list: ListName, field: string, source: Source, answers: Answers): Source {
  if (!("column" in source)) return source;
  const words = { ...source.words };
  let create: ColumnSource["create"] = source.create;
  for (const { use, answer } of answers.words.values()) {
    if (use.list !== list || use.field !== field || use.column !== source.column) continue;
    words[use.text] = textOf(use, answer);
    const target = definitionOf(list).fields[field];
    if (target && (answer.is === "new" || answer.is === "parts"))
      create ??= newTarget(target) ?? undefined;
  }
  return {
    ...source,
    ...answers.formats.get(source.column),
    ...(Object.keys(words).length > 0 ? { words } : {}),
    ...(create ? { create } : {}),
  };
}

function textOf({ text }: WordUse, answer: WordAnswer): string {
  switch (answer.is) {
    case "known":
      return answer.name;
    case "new":
      return text;
    case "parts":
      return splitWord(text).join("; ");
    case "nothing":
      return "";
  }
}
