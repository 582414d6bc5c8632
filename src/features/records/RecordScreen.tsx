import { useLocation, useParams } from "wouter";
import { RecordForm } from "../../components/RecordForm.tsx";
import { Screen } from "../../components/Screen.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import { listWords } from "../../i18n/lists.ts";
import { shellWords } from "../../i18n/shell.ts";

/** The page of a record, or of a new one. */
export function RecordScreen() {
  const params = useParams<{ list: string; id?: string }>();
  const [, navigate] = useLocation();
  const language = useLanguage();
  const words = useWords(shellWords);
  const list = listNames.find((name): name is ListName => name === params.list);
  if (!list) return <Screen>{words.notFound}</Screen>;
  const id = params.id === undefined ? null : Number(params.id);
  return (
    <Screen title={listWords[language][list].title}>
      <RecordForm list={list} id={id} onSaved={(saved) => navigate(`/list/${list}/${saved}`)} />
    </Screen>
  );
}
