import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useLanguage, useWords } from "../../data/language.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { listWords } from "../../i18n/stored/lists.ts";

/** "Alle Strukturen" */
export function BackLink({ list }: { list: ListName }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  return (
    <Link href={`/list/${list}`} className={styles.link}>
      {words.backTo(listWords[language][list].title)}
    </Link>
  );
}

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { borderBottomColor: "currentColor" },
  },
});
