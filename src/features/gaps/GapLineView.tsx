import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { Link } from "wouter";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { Chevron } from "../../components/overlays/Chevron.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { wordFinding } from "../../i18n/findings/findings.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import { formatDay } from "../../i18n/format.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import type { GapLine } from "./foldRows.ts";
import { markOf } from "./gapState.ts";

/** One line of the list: by when, what, which kind; a head has a button for what follows from it. */
export const GapLineView = memo(function GapLineView(props: {
  line: GapLine;
  selected: boolean;
  onUnfold: (group: string, open: boolean) => void;
}) {
  const { line, selected, onUnfold } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(gapsWords);
  const records = useRecords();
  const { asOf } = useView();
  const { row, consequences, open, begins } = line;
  const { finding, gap } = row;
  const worded = finding ? wordFinding(records, finding, language) : null;
  const decideBy = finding?.decision?.decideBy ?? gap?.checkOn ?? null;
  const overdue = finding ? decideBy !== null && decideBy < asOf && !finding.suppressed : false;
  const kind = worded?.kind ?? (gap?.kind ? choiceWord("gapKind", gap.kind, language) : "");
  const drawn = (
    <div
      className={mergeClasses(
        styles.line,
        consequences === null && styles.consequence,
        selected && styles.selected,
      )}
    >
      <Link
        href={`/gaps/${encodeURIComponent(row.id)}`}
        className={styles.link}
        aria-current={selected ? "true" : undefined}
      >
        <span className={styles.when}>
          <span className={mergeClasses(styles.day, overdue && styles.overdue)}>
            {decideBy ? formatDay(decideBy, language) : words.noDate}
          </span>
          {overdue ? <StateMark state="missing" word={words.overdue} size={10} /> : null}
        </span>
        <span className={styles.what}>
          <span className={selected ? styles.titleSelected : styles.title}>
            {worded?.title ?? gap?.title}
          </span>
          <span className={styles.kind}>
            <StateMark
              state={markOf(row)}
              size={10}
              word={
                gap?.decision && gap.decision !== "open"
                  ? `${kind} · ${choiceWord("decision", gap.decision, language)}`
                  : finding
                    ? kind
                    : `${kind} · ${words.byHand}`
              }
            />
          </span>
        </span>
      </Link>
      {consequences ? (
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={open}
          onClick={() => onUnfold(line.group, !open)}
        >
          <Chevron direction={open ? "down" : "right"} />
          {words.consequencesOf(consequences)}
        </button>
      ) : null}
    </div>
  );
  return begins === null ? (
    drawn
  ) : (
    <>
      <h2 className={styles.section}>
        {words.sections[begins.section]}
        <span className={styles.causes}>{words.sectionCount(begins.causes)}</span>
      </h2>
      {drawn}
    </>
  );
});

const narrow = "@media (max-width: 791px)";
const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" };
const useStyles = makeStyles({
  section: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    margin: 0,
    padding: "20px 24px 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: "20px 16px 8px" },
  },
  causes: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  line: {
    minHeight: "56px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  consequence: { backgroundColor: tokens.colorNeutralBackground2, "& a": { paddingLeft: "36px" } },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  link: {
    display: "grid",
    gridTemplateColumns: "104px minmax(0, 1fr)",
    padding: "10px 24px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":focus-visible": focus,
    [narrow]: { padding: "10px 16px", gridTemplateColumns: "88px minmax(0, 1fr)" },
  },
  when: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
  },
  day: { fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  what: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  title: { lineHeight: "20px", overflowWrap: "anywhere" },
  titleSelected: {
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  kind: { fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  unfold: {
    appearance: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "28px",
    margin: "-6px 0 4px 122px",
    padding: "0 8px 0 4px",
    background: "none",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": focus,
    [narrow]: { marginLeft: "98px" },
  },
});
