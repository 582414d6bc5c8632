import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { AgendaButton } from "../../components/frame/AgendaButton.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { byCause } from "../../domain/analysis/findings/byCause.ts";
import type { Finding } from "../../domain/analysis/findings/finding.ts";
import { findings } from "../../domain/analysis/findings/findings.ts";
import { daysBetween } from "../../domain/day.ts";
import { openPoints } from "../../domain/gapsByHand.ts";
import { overviewWords } from "../../i18n/analysis/overview.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import { sessionSentence } from "../../i18n/findings/wordSession.ts";
import { formatDay, formatDays } from "../../i18n/format.ts";

const shownDecisions = 5;

/** What has to be decided first, one line per cause, with its reason and a way onto the agenda. */
export function DecisionList() {
  const styles = useStyles();
  const words = useWords(overviewWords);
  const records = useRecords();
  const { asOf } = useView();
  const found = useAnalysis(findings);
  const causes = byCause(found.now);
  const waiting = openPoints(records, found, asOf);
  return (
    <section aria-labelledby="decide">
      <SectionHeading
        id="decide"
        action={
          waiting > 0 ? (
            <Link href="/gaps" className={styles.all}>
              {words.allFindings(waiting)}
            </Link>
          ) : null
        }
      >
        {words.decide}
      </SectionHeading>
      {causes.length === 0 ? <p className={styles.none}>{words.nothingToDecide}</p> : null}
      <ul className={styles.list}>
        {causes.slice(0, shownDecisions).map(({ head, consequences }) => (
          <DecisionRow key={head.id} finding={head} consequences={consequences.length} />
        ))}
      </ul>
    </section>
  );
}

function DecisionRow({ finding, consequences }: { finding: Finding; consequences: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(overviewWords);
  const records = useRecords();
  const { asOf } = useView();
  const { title, reason } = wordFinding(records, finding, language);
  const decideBy = finding.decision?.decideBy ?? null;
  const days = decideBy === null ? 0 : daysBetween(asOf, decideBy);
  return (
    <li className={styles.row}>
      <div className={styles.when}>
        <span className={mergeClasses(styles.date, days < 0 && styles.overdue)}>
          {decideBy ? formatDay(decideBy, language) : words.noDate}
        </span>
        {decideBy === null ? null : days < 0 ? (
          <StateMark
            state="missing"
            word={words.overdueBy(formatDays(-days, language))}
            size={10}
          />
        ) : (
          <span className={styles.quiet}>{days === 0 ? words.todayDue : words.inDays(days)}</span>
        )}
      </div>
      <div className={styles.what}>
        <span>
          <Link href={`/gaps/${encodeURIComponent(finding.id)}`} className={styles.title}>
            {title}
          </Link>
          {consequences > 0 ? (
            <span className={styles.more}> {words.consequences(consequences)}</span>
          ) : null}
        </span>
        <span className={styles.reason} title={reason}>
          {reason}
        </span>
        {finding.decision?.overdue || finding.decision?.session === null ? (
          <span className={styles.session}>{sessionSentence(finding.decision, language)}</span>
        ) : null}
      </div>
      <div className={styles.action}>
        <AgendaButton finding={finding} />
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  all: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  none: { margin: "8px 0", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "120px minmax(0, 1fr) auto",
    columnGap: "12px",
    alignItems: "start",
    minHeight: "64px",
    padding: "10px 0",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 600px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      rowGap: "6px",
      padding: "10px 0",
    },
  },
  when: {
    display: "flex",
    flexDirection: "column",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    gap: "4px",
    "@media (max-width: 600px)": { flexDirection: "row", alignItems: "center", gap: "12px" },
  },
  date: { fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  what: { display: "flex", flexDirection: "column", minWidth: 0, gap: "2px" },
  title: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    lineHeight: "20px",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  session: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  reason: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    lineHeight: "20px",
    "@media (max-width: 600px)": { whiteSpace: "normal" },
  },
  action: {
    justifySelf: "end",
    alignSelf: "center",
    "@media (max-width: 600px)": { justifySelf: "start" },
  },
});
