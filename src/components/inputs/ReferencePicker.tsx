import { useCallback } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { type Entry, parseReference, referenceTo, type Table } from "../../domain/records.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import type { InputProps } from "./inputProps.ts";
import { OptionPicker } from "./OptionPicker.tsx";

/** Chooses any record of any list. */
export function ReferencePicker(props: InputProps) {
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(shellWords);
  const options = useCallback(
    () =>
      listNames.flatMap((list) =>
        // A list known only by name holds entries of that list.
        ((records[list] as Table<ListName>).all as readonly Entry[]).map((entry) => ({
          value: referenceTo(list, entry.id),
          label: labelOf(list, titleOf(records, list, entry, language), language),
        })),
      ),
    [records, language],
  );
  const nameOf = (reference: string) => {
    const at = parseReference(reference);
    const entry = at && records[at.list].byId.get(at.id);
    return at && entry
      ? labelOf(at.list, titleOf(records, at.list, entry, language), language)
      : words.deletedEntry;
  };
  const { value, onChange, ...rest } = props;
  return (
    <OptionPicker
      {...rest}
      value={typeof value === "string" && value !== "" ? [value] : []}
      onChange={([one]) => onChange(one ?? null)}
      options={options}
      nameOf={nameOf}
    />
  );
}

function labelOf(list: ListName, title: string, language: Language): string {
  return `${title} (${listWords[language][list].one})`;
}
