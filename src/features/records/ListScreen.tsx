import { useParams } from "wouter";
import { RecordTable } from "../../components/RecordTable.tsx";
import { Screen } from "../../components/Screen.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Entry, Table } from "../../domain/records.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import { listWords } from "../../i18n/lists.ts";
import { shellWords } from "../../i18n/shell.ts";

/** The table of a list. */
export function ListScreen() {
  const params = useParams<{ list: string }>();
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(shellWords);
  const list = listNames.find((name) => name === params.list);
  if (!list) return <Screen>{words.notFound}</Screen>;
  // A list known only by name holds entries of that list.
  const entries = (records[list] as Table<ListName>).all as readonly Entry[];
  return (
    <Screen title={listWords[language][list].title} full>
      <RecordTable list={list} entries={entries} />
    </Screen>
  );
}
