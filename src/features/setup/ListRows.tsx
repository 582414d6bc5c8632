import { Button } from "@fluentui/react-components";
import { someNames } from "../../components/frame/someNames.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Language } from "../../i18n/language.ts";
import { setupWords } from "../../i18n/setup/setup.ts";
import { bannerWords } from "../../i18n/shell/banners.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";
import { CheckRow } from "./CheckRow.tsx";
import type { Difference, sortChecks } from "./checkRows.ts";

/** What the site's lists and columns lack, what differs, and what was renamed. */
export function ListRows(props: {
  checks: ReturnType<typeof sortChecks>;
  busy: boolean;
  onProvision: () => void;
  onMend: () => void;
}) {
  const { checks, busy, onProvision, onMend } = props;
  const language = useLanguage();
  const words = useWords(setupWords);
  const { missingLists, missingColumns, mendable, wrongTypes, harmless, renamedLists } = checks;
  const titles = missingLists.map((list) => listWords[language][list].title);
  const renamed = [
    ...renamedLists.map(({ name, title }) => `${listWords[language][name].title} → ${title}`),
    ...named(harmless, language),
  ];
  return (
    <>
      <CheckRow
        state={missingLists.length > 0 ? "missing" : "ok"}
        name={words.lists}
        sentence={
          missingLists.length > 0
            ? words.listsMissing(checks.there, checks.all, someNames(titles, language))
            : words.listsOk(checks.all)
        }
        action={
          missingLists.length > 0 ? (
            <Button appearance="primary" disabled={busy} onClick={onProvision}>
              {words.createLists(missingLists.length)}
            </Button>
          ) : null
        }
      />
      <CheckRow
        state={missingColumns.length > 0 ? "incomplete" : "ok"}
        name={words.columns}
        sentence={
          missingColumns.length > 0
            ? words.columnsMissing(someNames(named(missingColumns, language, false), language))
            : words.columnsOk
        }
        action={
          missingColumns.length > 0 && missingLists.length === 0 ? (
            <Button appearance="primary" disabled={busy} onClick={onProvision}>
              {words.addColumns(missingColumns.length)}
            </Button>
          ) : null
        }
      />
      <CheckRow
        state={mendable.length > 0 ? "incomplete" : "ok"}
        name={words.shape}
        sentence={
          mendable.length > 0 ? (
            <>
              {words.shapeMend(someNames(named(mendable, language), language))} {words.mendWhat}
            </>
          ) : wrongTypes.length > 0 ? (
            words.shapeButTypes
          ) : (
            words.shapeOk
          )
        }
        action={
          mendable.length > 0 ? (
            <Button disabled={busy} onClick={onMend}>
              {words.mend}
            </Button>
          ) : null
        }
      />
      {wrongTypes.length > 0 ? (
        <CheckRow
          state="incomplete"
          name={words.types}
          sentence={words.typesWrong(someNames(named(wrongTypes, language), language))}
        />
      ) : null}
      {renamed.length > 0 ? (
        <CheckRow
          state="note"
          name={words.renamed}
          sentence={words.renamedSome(someNames(renamed, language))}
        />
      ) : null}
    </>
  );
}

function named(found: readonly Difference[], language: Language, how = true): readonly string[] {
  const words = setupWords[language];
  return found.map(({ list, field, difference }) => {
    const label = field === "key" ? "key" : fieldWords(list, field, language).label;
    const place = bannerWords[language].columnIn(label, listWords[language][list].title);
    return how ? `${place} (${words.differences[difference]})` : place;
  });
}
