import { useMemo } from "react";
import { useLanguage, useWords } from "../data/language.ts";
import { useRecords } from "../data/store.ts";
import { type Entry, referenceTo, type Table } from "../domain/records.ts";
import { type ListName, listNames } from "../domain/schema/index.ts";
import { titleOf } from "../i18n/display.ts";
import { listWords } from "../i18n/lists.ts";
import { shellWords } from "../i18n/shell.ts";
import type { InputProps } from "./inputProps.ts";
import { OptionPicker } from "./OptionPicker.tsx";

/** Chooses any record of any list. */
export function ReferencePicker(props: InputProps) {
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(shellWords);
  const options = useMemo(
    () =>
      listNames.flatMap((list) =>
        // A list known only by name holds entries of that list.
        ((records[list] as Table<ListName>).all as readonly Entry[]).map((entry) => ({
          value: referenceTo(list, entry.id),
          label: `${titleOf(records, list, entry, language)} (${listWords[language][list].one})`,
        })),
      ),
    [records, language],
  );
  const { value, onChange, ...rest } = props;
  return (
    <OptionPicker
      {...rest}
      value={typeof value === "string" && value !== "" ? [value] : []}
      onChange={([one]) => onChange(one ?? null)}
      options={options}
      unknown={words.deletedEntry}
    />
  );
}
