import type { View } from "../../domain/analysis/kernel/view.ts";
import { withCountedCost } from "../../domain/analysis/money/costSource.ts";
import type { Entry, Records, Table } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { eachOf } from "../../domain/steps/inSteps.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";
import type { Language } from "../../i18n/language.ts";
import { displayField, titleOf } from "../../i18n/records/display.ts";
import { foldText } from "../inputs/foldText.ts";

/** What a table is searched for: each entry's name and what its columns show, without marks and case. */
export interface RowTexts {
  of(entry: Entry): string;
}

/** Texts of all entries of a list, worked out before they are searched, as there may be many. */
export const rowTexts = stepwise(function* (
  records: Records,
  _: View,
  list: ListName,
  columns: readonly string[],
  language: Language,
): Steps<RowTexts> {
  const textOf = (entry: Entry) => {
    const counted = withCountedCost(records, list, entry);
    return foldText(
      [
        titleOf(records, list, entry, language),
        ...columns.map((name) => displayField(records, list, name, counted, language)),
      ].join(" "),
    );
  };
  const texts = new Map<Entry, string>();
  // A list known only by name holds entries of that list.
  const entries = (records[list] as Table<ListName>).all as readonly Entry[];
  yield* eachOf(entries, (entry) => texts.set(entry, textOf(entry)), 128);
  return { of: (entry) => texts.get(entry) ?? textOf(entry) };
});

/** Entries whose text holds every word typed. */
export function withWords(
  entries: readonly Entry[],
  texts: RowTexts,
  typed: string,
): readonly Entry[] {
  const words = foldText(typed.trim())
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = texts.of(entry);
    return words.every((word) => text.includes(word));
  });
}
