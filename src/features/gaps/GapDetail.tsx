import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { wordFactChange } from "../../i18n/findings/factWords.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import { wordSession } from "../../i18n/findings/wordSession.ts";
import { formatDay } from "../../i18n/format.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { Evidence } from "./Evidence.tsx";
import type { FoldedRow } from "./foldRows.ts";
import { GapDecision } from "./GapDecision.tsx";
import type { GapRow } from "./gapRow.ts";
import { fieldsOf } from "./gapRows.ts";
import { markOf } from "./gapState.ts";
import { SameCause } from "./SameCause.tsx";

/** One finding or gap: what it is, why it is here, what it rests on, and the decision. */
export function GapDetail({ row, group }: { row: GapRow; group: FoldedRow | null }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(gapsWords);
  const records = useRecords();
  const { finding, gap } = row;
  const worded = finding ? wordFinding(records, finding, language) : null;
  const title = worded?.title ?? gap?.title ?? "";
  const kind = worded?.kind ?? (gap?.kind ? choiceWord("gapKind", gap.kind, language) : "");
  const decision = finding?.decision ?? null;
  return (
    <>
      <div className={styles.body}>
        <div className={styles.fields}>
          {fieldsOf(row)
            .slice(0, 4)
            .map((id) => (
              <ActionFieldMark key={id} id={id} />
            ))}
        </div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.state}>
          <StateMark
            state={markOf(row)}
            strong
            word={
              gap?.decision && gap.decision !== "open"
                ? `${kind}, ${choiceWord("decision", gap.decision, language)}`
                : kind
            }
          />
          {decision ? (
            <span className={styles.quiet}>
              {words.toDecide(formatDay(decision.decideBy, language))} (
              {wordSession(decision, language)})
            </span>
          ) : null}
        </p>
        <SectionHeading level={3}>{words.why}</SectionHeading>
        <p className={styles.reason}>{worded?.reason ?? gap?.cause ?? gap?.reason ?? ""}</p>
        {finding && finding.changes.length > 0 ? (
          <div className={styles.changes}>
            <SectionHeading level={3}>{words.changedSince}</SectionHeading>
            <ul className={styles.list}>
              {finding.changes.map((change) => (
                <li key={change.name}>{wordFactChange(records, change, language)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <Evidence row={row} />
        {group ? <SameCause row={row} group={group} /> : null}
        {gap ? (
          <p className={styles.link}>
            <Link href={`/list/gaps/${gap.id}`}>{words.seeGap}</Link>
          </p>
        ) : null}
      </div>
      <GapDecision row={row} title={title} />
    </>
  );
}

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "20px 32px",
    "@media (max-width: 791px)": { padding: "12px 16px" },
  },
  fields: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: "6px 0",
    fontSize: tokens.fontSizeBase600,
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "@media (max-width: 791px)": { fontSize: tokens.fontSizeBase500, lineHeight: "26px" },
  },
  state: { display: "flex", flexWrap: "wrap", gap: "4px 16px", margin: "0 0 20px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  reason: { margin: "0 0 16px", maxWidth: "640px", lineHeight: "22px" },
  changes: {
    padding: "10px 14px",
    marginBottom: "16px",
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`,
  },
  list: { margin: 0, paddingLeft: "18px", lineHeight: "22px" },
  link: {
    margin: "16px 0 0",
    "& a": { color: tokens.colorNeutralForeground1, textUnderlineOffset: "3px" },
  },
});
