import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { recentChanges } from "../../domain/recentChanges.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { masterplanWords } from "../../i18n/documents/masterplan.ts";
import { listWords } from "../../i18n/stored/lists.ts";

/** What was added or changed since a version was made, list by list. */
export function ChangedSince({ version }: { version: Entry<"planVersions"> }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(masterplanWords);
  const records = useRecords();
  const counts = useMemo(() => {
    const byList = new Map<ListName, { added: number; changed: number }>();
    for (const { list, created } of recentChanges(records, version.createdAt)) {
      const count = byList.get(list) ?? { added: 0, changed: 0 };
      if (created) count.added += 1;
      else count.changed += 1;
      byList.set(list, count);
    }
    return [...byList];
  }, [records, version.createdAt]);
  return (
    <section>
      <h3 className={styles.heading}>{words.changes(version.number ?? "")}</h3>
      {counts.length === 0 ? <p className={styles.text}>{words.noChanges}</p> : null}
      {counts.map(([list, { added, changed }]) => (
        <p key={list} className={styles.text}>
          {words.changeCount(listWords[language][list].title, added, changed)}
        </p>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 4px", lineHeight: "20px", color: tokens.colorNeutralForeground2 },
});
