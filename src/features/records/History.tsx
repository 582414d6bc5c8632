import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Link } from "wouter";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import type { PastVersion } from "../../domain/ports.ts";
import { type Entry, nameOf } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { dayIn, formatDay } from "../../i18n/format.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { historyLines } from "./historyLines.ts";

/** What happened to a record, newest first, in words; asked from the site when the page is open. */
export function History({ list, entry }: { list: ListName; entry: Entry }) {
  const styles = useStyles();
  const { site } = usePorts();
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const fresh = useStorePart((state) => state.phase === "fresh");
  const [versions, setVersions] = useState<readonly PastVersion[] | "failed" | null>(null);
  const { id, etag } = entry;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new ETag means a new version.
  useEffect(() => {
    if (id < 0 || !fresh) return;
    let gone = false;
    site.versions(list, id).then(
      (found) => !gone && setVersions(found),
      () => !gone && setVersions("failed"),
    );
    return () => {
      gone = true;
    };
  }, [site, list, id, etag, fresh]);
  if (id < 0) return null;
  const lines =
    versions === null || versions === "failed"
      ? []
      : historyLines(records, list, nameOf(list, entry), versions, language, timeZone);
  return (
    <section className={styles.section}>
      <SectionHeading level={3}>{words.history}</SectionHeading>
      {versions === null ? <p className={styles.quiet}>{words.historyLoading}</p> : null}
      {versions === "failed" ? <p className={styles.quiet}>{words.historyFailed}</p> : null}
      <ol className={styles.list}>
        {lines.map(({ at, by, sentence, cause, meeting }) => (
          <li key={`${at}${sentence}`} className={styles.line}>
            <span className={styles.day}>{formatDay(dayIn(at, timeZone), language)}</span>
            <span>
              {sentence}
              {cause ? (
                <>
                  {" ("}
                  <Link href={`/meeting/${meeting}`} className={styles.cause}>
                    {cause}
                  </Link>
                  )
                </>
              ) : null}
              {by ? <span className={styles.quiet}>, {words.historyBy(by)}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    marginTop: "32px",
    paddingTop: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "96px minmax(0, 1fr)",
    padding: "3px 0",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  cause: { color: "inherit" },
  day: { color: tokens.colorNeutralForeground3 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
