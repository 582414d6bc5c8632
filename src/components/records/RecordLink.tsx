import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext } from "react";
import { Link } from "wouter";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Entry, Records, Table } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { Assumed } from "../figures/assumed.ts";

/** A record by its title, leading to its page; one that no longer exists, or is only assumed, says so. */
export function RecordLink(props: {
  list: ListName;
  id: number;
  strong?: boolean;
  children?: ReactNode;
}) {
  const { list, id, strong = false, children } = props;
  const styles = useStyles();
  const records = useRecords();
  const assumed = useContext(Assumed);
  const language = useLanguage();
  const words = useWords(shellWords);
  // A list known only by name holds entries of that list.
  const entryIn = (all: Records) =>
    (all[list] as Table<ListName>).byId.get(id) as Entry | undefined;
  const entry = entryIn(records);
  if (!entry) {
    const thought = assumed === null ? undefined : entryIn(assumed);
    return (
      <span className={styles.gone}>
        {assumed && thought
          ? words.assumedEntry(titleOf(assumed, list, thought, language))
          : words.deletedEntry}
      </span>
    );
  }
  return (
    <Link
      href={`/list/${list}/${id}`}
      className={mergeClasses(styles.link, strong && styles.strong)}
    >
      {children ?? titleOf(records, list, entry, language)}
    </Link>
  );
}

const useStyles = makeStyles({
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStroke1,
    textDecorationThickness: "1px",
    textUnderlineOffset: "4px",
    ":hover": { textDecorationColor: "currentColor" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  gone: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});
