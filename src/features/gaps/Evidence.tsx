import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { inContrast } from "../../components/figures/contrastForms.ts";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { dayNumber } from "../../domain/day.ts";
import { daysIn, intersect, type Period } from "../../domain/period.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { type EvidenceLine, evidenceOf } from "./evidenceOf.ts";
import type { GapRow } from "./gapRow.ts";

const shownRecords = 12;

/** The records a finding rests on, each with its days as a bar over the horizon. */
export function Evidence({ row }: { row: GapRow }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(gapsWords);
  const records = useRecords();
  const { horizon } = useView();
  const lines = evidenceOf(records, row);
  const years = yearsOf(horizon);
  if (lines.length === 0) return <p className={styles.none}>{words.noRecords}</p>;
  return (
    <>
      <SectionHeading level={3}>{words.rests}</SectionHeading>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.left}>
                {words.record}
              </th>
              <th scope="col" className={mergeClasses(styles.left, styles.kind)}>
                {words.kindOfRecord}
              </th>
              <th scope="col" className={styles.axis} aria-label={`${words.from} – ${words.to}`}>
                <span className={styles.years}>
                  {years.map((year) => (
                    <span key={year} className={styles.year}>
                      {year}
                    </span>
                  ))}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shownRecords).map((line) => (
              <tr key={`${line.list}:${line.id}`}>
                <td className={styles.cell}>
                  <RecordLink list={line.list} id={line.id} />
                </td>
                <td className={mergeClasses(styles.cell, styles.kind)}>
                  {listWords[language][line.list].one}
                </td>
                <td className={styles.cell}>
                  {line.dated ? <Bar line={line} horizon={horizon} found={foundOf(row)} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length > shownRecords ? (
          <p className={styles.none}>+{lines.length - shownRecords}</p>
        ) : null}
      </div>
    </>
  );
}

function Bar(props: { line: EvidenceLine; horizon: Period; found: Period | null }) {
  const { line, horizon, found } = props;
  const styles = useStyles();
  const language = useLanguage();
  const whole = { from: line.from ?? horizon.from, to: line.to ?? horizon.to };
  const seen = intersect(whole, horizon);
  const shared = seen && found ? intersect(seen, found) : null;
  const label = formatPeriod(line.from, line.to, language);
  return (
    <span className={styles.track} role="img" aria-label={label} title={label}>
      {seen ? <span className={styles.bar} style={place(seen, horizon)} /> : null}
      {shared ? <span className={styles.shared} style={place(shared, horizon)} /> : null}
      <span className={styles.days} style={seen ? { left: place(seen, horizon).left } : {}}>
        {label}
      </span>
    </span>
  );
}

function foundOf({ finding }: GapRow): Period | null {
  return finding?.from && finding.to ? { from: finding.from, to: finding.to } : null;
}

function place(part: Period, whole: Period) {
  const days = daysIn(whole);
  return {
    left: `${(100 * (dayNumber(part.from) - dayNumber(whole.from))) / days}%`,
    width: `${(100 * daysIn(part)) / days}%`,
  };
}

function yearsOf({ from, to }: Period): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const count = last - first + 1;
  const every = Math.max(1, Math.ceil(count / 5));
  return Array.from({ length: count }, (_, at) => (at % every === 0 ? String(first + at) : ""));
}

const useStyles = makeStyles({
  none: { margin: "4px 0", color: tokens.colorNeutralForeground3 },
  frame: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", minWidth: "420px" },
  left: {
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    paddingBottom: "6px",
  },
  kind: { whiteSpace: "nowrap", paddingRight: "12px", color: tokens.colorNeutralForeground3 },
  axis: { width: "42%", padding: "0 0 6px" },
  years: { display: "flex" },
  year: {
    flex: "1 1 0",
    minWidth: 0,
    overflow: "visible",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "3px",
    height: "16px",
    lineHeight: "16px",
  },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 12px 8px 0",
    lineHeight: "20px",
  },
  track: { position: "relative", display: "block", height: "17px", overflow: "hidden" },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground5,
    boxSizing: "border-box",
    ...inContrast((ink, paper) => ({ backgroundColor: paper, border: `1px solid ${ink}` })),
  },
  shared: {
    position: "absolute",
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    boxSizing: "border-box",
    ...inContrast((ink, paper) => ({
      backgroundColor: paper,
      border: `1px solid ${ink}`,
      borderBottom: `4px solid ${ink}`,
    })),
  },
  days: {
    position: "absolute",
    top: 0,
    maxWidth: "100%",
    paddingLeft: "5px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
});
