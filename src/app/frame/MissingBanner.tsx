import { makeStyles, tokens } from "@fluentui/react-components";
import { Link, useLocation } from "wouter";
import { someNames } from "../../components/frame/someNames.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import { bannerWords } from "../../i18n/shell/banners.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";
import type { SiteSession } from "../../sync/device/replica.ts";
import { Banner } from "./Banner.tsx";

/** Most columns named in the line; the set-up names them all. */
const mostNamed = 3;

/** Lists and columns the site lacks, with the way to the set-up; the set-up itself says more. */
export function MissingBanner({ missingLists, missingFields, retypedFields = {} }: SiteSession) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(bannerWords);
  const [path] = useLocation();
  const named = (list: ListName, fields: readonly string[]) =>
    fields.map((field) =>
      words.columnIn(fieldWords(list, field, language).label, listWords[language][list].title),
    );
  const retyped = listNames.flatMap((list) => named(list, retypedFields[list] ?? []));
  const columns = listNames.flatMap((list) =>
    named(
      list,
      (missingFields[list] ?? []).filter((field) => !retypedFields[list]?.includes(field)),
    ),
  );
  const sentences = [
    ...(missingLists.length > 0 ? [words.missingLists(missingLists.length)] : []),
    ...(columns.length > 0
      ? [words.missingColumns(someNames(columns, language, mostNamed), columns.length)]
      : []),
    ...(retyped.length > 0
      ? [words.retypedColumns(someNames(retyped, language, mostNamed), retyped.length)]
      : []),
  ];
  if (sentences.length === 0 || path === "/setup") return null;
  return (
    <Banner
      state="partly"
      action={
        <Link href="/setup" className={styles.link}>
          {words.toSetup}
        </Link>
      }
    >
      {sentences.join(" ")}
    </Banner>
  );
}

const useStyles = makeStyles({
  link: { color: tokens.colorNeutralForeground1, textUnderlineOffset: "3px" },
});
