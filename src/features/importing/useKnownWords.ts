import { useLanguage } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Entry, Table } from "../../domain/records.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import type { Field } from "../../domain/schema/field.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";

/** Words to choose from for a choice or a look-up; none for other fields. */
export function useKnownWords(field: Field | undefined): readonly string[] {
  const language = useLanguage();
  const records = useRecords();
  if (field?.kind === "choice" || field?.kind === "choices")
    return choiceSets[field.words].map((word) => choiceWord(field.words, word, language));
  if (field?.kind !== "lookup" && field?.kind !== "lookups") return [];
  // A look-up names a list of the definitions; a list known only by name holds entries of it.
  const to = field.to as ListName;
  const all = (records[to] as Table<ListName>).all as readonly Entry[];
  return [...new Set(all.map((entry) => titleOf(records, to, entry, language)))];
}
