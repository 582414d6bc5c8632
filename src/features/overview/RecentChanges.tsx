import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Moment } from "../../domain/day.ts";
import { changeLines, lastMeeting, recentChanges } from "../../domain/recentChanges.ts";
import { overviewWords } from "../../i18n/analysis/overview.ts";
import { dayIn, formatDay } from "../../i18n/format.ts";
import { listWords } from "../../i18n/stored/lists.ts";

const shownChanges = 5;

/** What was added or changed since the last meeting before the end of the Stichtag. */
export function RecentChanges() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(overviewWords);
  const records = useRecords();
  const { asOf } = useView();
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const { meeting, lines } = useMemo(() => {
    const meeting = lastMeeting(records, `${asOf}T23:59:59Z` as Moment);
    const changes = recentChanges(records, meeting?.startsAt ?? ("" as Moment));
    return { meeting, lines: changeLines(changes, 2) };
  }, [records, asOf]);
  const since = meeting?.startsAt ? formatDay(dayIn(meeting.startsAt, timeZone), language) : null;
  return (
    <section aria-labelledby="changes">
      <SectionHeading id="changes">
        {since ? words.changesSince(since) : words.changesEver}
      </SectionHeading>
      {lines.length === 0 ? <p className={styles.none}>{words.noChanges}</p> : null}
      <ul className={styles.list}>
        {lines.slice(0, shownChanges).map((line) =>
          line.kind === "created" ? (
            <li key={line.list} className={styles.row}>
              <span className={styles.day}>{words.added}</span>
              <span className={styles.what}>
                {words.addedMany(line.count, listWords[language][line.list].title)}
              </span>
            </li>
          ) : (
            <li key={`${line.change.list}:${line.change.entry.id}`} className={styles.row}>
              <span className={styles.day}>
                {formatDay(dayIn(line.change.at, timeZone), language)}
              </span>
              <span className={styles.what}>
                {listWords[language][line.change.list].one}:{" "}
                <RecordLink list={line.change.list} id={line.change.entry.id} />{" "}
                {line.change.created ? words.created : words.changed}
              </span>
            </li>
          ),
        )}
      </ul>
      {lines.length > shownChanges ? (
        <p className={styles.more}>{words.moreChanges(lines.length - shownChanges)}</p>
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
