import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { RecordLink } from "../../components/RecordLink.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import type { Moment } from "../../domain/day.ts";
import { lastMeeting, recentChanges } from "../../domain/recentChanges.ts";
import { dayIn, formatDay } from "../../i18n/format.ts";
import { listWords } from "../../i18n/lists.ts";
import { overviewWords } from "../../i18n/overview.ts";

const shown = 5;

/** What was added or changed since the last meeting. */
export function RecentChanges() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(overviewWords);
  const records = useRecords();
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const { meeting, changes } = useMemo(() => {
    const meeting = lastMeeting(records, new Date().toISOString() as Moment);
    return { meeting, changes: recentChanges(records, meeting?.startsAt ?? ("" as Moment)) };
  }, [records]);
  const since = meeting?.startsAt ? formatDay(dayIn(meeting.startsAt, timeZone), language) : null;
  return (
    <section aria-labelledby="changes">
      <SectionHeading id="changes">
        {since ? words.changesSince(since) : words.changesEver}
      </SectionHeading>
      {changes.length === 0 ? <p className={styles.none}>{words.noChanges}</p> : null}
      <ul className={styles.list}>
        {changes.slice(0, shown).map(({ list, entry, at, created }) => (
          <li key={`${list}:${entry.id}`} className={styles.row}>
            <span className={styles.day}>{formatDay(dayIn(at, timeZone), language)}</span>
            <span className={styles.what}>
              {listWords[language][list].one}: <RecordLink list={list} id={entry.id} />{" "}
              {created ? words.created : words.changed}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > shown ? (
        <p className={styles.more}>{words.moreChanges(changes.length - shown)}</p>
      ) : null}
    </section>
  );
}

const useStyles = makeStyles({
  none: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", gap: "12px", lineHeight: "26px" },
  day: {
    width: "84px",
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  what: { minWidth: 0 },
  more: { margin: "4px 0 0 96px", color: tokens.colorNeutralForeground3, lineHeight: "20px" },
});
