import { useMemo } from "react";
import { useLocation, useParams } from "wouter";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry, Table } from "../../domain/records.ts";
import { definitionOf, type ListName, listNames } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { BackLink } from "./BackLink.tsx";
import { RecordPage } from "./RecordPage.tsx";

/** The page of a record, or the form of a new one. */
export function RecordScreen() {
  const params = useParams<{ list: string; id?: string }>();
  const words = useWords(shellWords);
  const list = listNames.find((name) => name === params.list);
  if (!list) {
    return (
      <Screen>
        <EmptyState sentence={words.notFound} />
      </Screen>
    );
  }
  return params.id === undefined ? (
    <NewRecord key={list} list={list} />
  ) : (
    <KnownRecord key={`${list}:${params.id}`} list={list} given={Number(params.id)} />
  );
}

function KnownRecord({ list, given }: { list: ListName; given: number }) {
  const records = useRecords();
  const store = useStore();
  const language = useLanguage();
  const words = useWords(recordsWords);
  // An address with an id this device made up leads to the record the site made of it.
  const id = store.presentId(given);
  // A list known only by name holds entries of that list.
  const entry = (records[list] as Table<ListName>).byId.get(id) as Entry | undefined;
  return (
    <Screen title={listWords[language][list].title}>
      {entry ? (
        <RecordPage list={list} entry={entry} />
      ) : (
        <EmptyState sentence={words.gone} action={<BackLink list={list} />} />
      )}
    </Screen>
  );
}

/** Values may be given in the address: `#/list/fundings/new?structure=4`. */
function NewRecord({ list }: { list: ListName }) {
  const [, navigate] = useLocation();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const standing = useStorePart((state) => state.standing);
  const initial = useMemo(() => initialOf(list), [list]);
  const { title, add } = listWords[language][list];
  const missing = standing?.missingLists.includes(list) ?? false;
  return (
    <Screen title={title}>
      <BackLink list={list} />
      <h2 style={{ margin: "4px 0 24px", fontSize: 28, lineHeight: "36px", fontWeight: 600 }}>
        {add}
      </h2>
      {missing ? <EmptyState sentence={words.listMissing(title)} /> : null}
      <RecordForm
        key={JSON.stringify(initial)}
        list={list}
        id={null}
        initial={initial}
        onSaved={(id) => navigate(`/list/${list}/${id}`, { replace: true })}
        onCancel={() => navigate(`/list/${list}`)}
      />
    </Screen>
  );
}

function initialOf(list: ListName): Changes {
  const { fields } = definitionOf(list);
  const asked = new URLSearchParams(location.hash.split("?")[1] ?? "");
  const values: { [field: string]: unknown } = {};
  for (const [name, text] of asked) {
    const kind = fields[name]?.kind;
    if (kind === "lookup") values[name] = Number(text);
    else if (kind === "lookups") values[name] = [Number(text)];
    else if (kind === "choice" || kind === "reference" || kind === "text") values[name] = text;
  }
  return values as Changes;
}
