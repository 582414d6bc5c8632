import { useCallback } from "react";
import { useLanguage } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Entry, Table } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { titleOf, titleOfId } from "../../i18n/records/display.ts";
import { OptionPicker } from "./OptionPicker.tsx";

/** Chooses records of a list by typing a part of their title; several with `many`. */
export function RecordPicker(props: {
  list: ListName;
  value: readonly number[];
  onChange: (ids: readonly number[]) => void;
  many?: boolean;
  label: string;
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  sought?: string | null;
  onSought?: (typed: string | null) => void;
  /** Records that may not be chosen, such as the one being edited. */
  exclude?: readonly number[];
  filter?: (entry: Entry) => boolean;
}) {
  const { list, exclude = none, filter, ...picker } = props;
  const records = useRecords();
  const language = useLanguage();
  const options = useCallback(() => {
    // A list known only by name holds entries of that list.
    const entries = (records[list] as Table<ListName>).all as readonly Entry[];
    const collator = new Intl.Collator(language, { numeric: true });
    return entries
      .filter((entry) => !exclude.includes(entry.id) && (!filter || filter(entry)))
      .map((entry) => ({ value: entry.id, label: titleOf(records, list, entry, language) }))
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [records, list, exclude, filter, language]);
  const nameOf = (id: number) => titleOfId(records, list, id, language);
  return <OptionPicker {...picker} options={options} nameOf={nameOf} />;
}

const none: readonly number[] = [];
