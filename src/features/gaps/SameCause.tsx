import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import type { FoldedRow } from "./foldRows.ts";
import type { GapRow } from "./gapRow.ts";
import { markOf } from "./gapState.ts";

/** What follows from a finding; of a consequence, what it follows from. */
export function SameCause({ row, group }: { row: GapRow; group: FoldedRow }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(gapsWords);
  const records = useRecords();
  const isHead = row === group.head;
  return (
    <section className={styles.section}>
      <SectionHeading level={3} {...(isHead ? { count: group.consequences.length } : {})}>
        {isHead ? words.follows : words.followsFrom}
      </SectionHeading>
      <ul className={styles.list}>
        {(isHead ? group.consequences : [group.head]).map((other) => (
          <li key={other.id} className={styles.row}>
            <StateMark state={markOf(other)} bare />
            <Link href={`/gaps/${encodeURIComponent(other.id)}`} className={styles.link}>
              {other.finding
                ? wordFinding(records, other.finding, language).title
                : other.gap?.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: "16px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "baseline",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});
