import { useMemo } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { View } from "../../domain/analysis/kernel/view.ts";
import type { Records } from "../../domain/records.ts";
import type { Language } from "../../i18n/language.ts";
import { recordsWords } from "../../i18n/records/records.ts";

/** What all cells of a table need; asked for once, as a table has hundreds. */
export interface TableFacts {
  readonly records: Records;
  readonly view: View;
  readonly language: Language;
  readonly words: (typeof recordsWords)[Language];
  readonly timeZone: string;
}

/** The same object until something of it changes. */
export function useTableFacts(): TableFacts {
  const records = useRecords();
  const view = useView();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  return useMemo(
    () => ({ records, view, language, words, timeZone }),
    [records, view, language, words, timeZone],
  );
}
