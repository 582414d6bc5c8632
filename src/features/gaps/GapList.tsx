import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { Link } from "wouter";
import { StateMark } from "../../components/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { wordFinding } from "../../i18n/findings.ts";
import { formatDay } from "../../i18n/format.ts";
import { gapsWords } from "../../i18n/gaps.ts";
import type { GapRow } from "./gapRows.ts";
import { markOf } from "./gapState.ts";

/** Lines ranked by what has to be decided first; only those in sight are drawn. */
export function GapList({ rows, selected }: { rows: readonly GapRow[]; selected: string | null }) {
  const styles = useStyles();
  const words = useWords(gapsWords);
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 77,
    overscan: 6,
  });
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>{words.decideBy}</span>
        <span>{words.finding}</span>
      </div>
      <div ref={frame} className={styles.frame}>
        <ul className={styles.list} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row ? (
              <li
                key={row.id}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
                className={styles.item}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Line row={row} selected={row.id === selected} />
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </>
  );
}

function Line({ row, selected }: { row: GapRow; selected: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(gapsWords);
  const records = useRecords();
  const { finding, gap } = row;
  const { asOf } = useView();
  const worded = finding ? wordFinding(records, finding, language) : null;
  const decideBy = finding?.decision?.decideBy ?? gap?.checkOn ?? null;
  const overdue = finding ? decideBy !== null && decideBy < asOf && !finding.quiet : false;
  const kind = worded?.kind ?? (gap?.kind ? choiceWord("gapKind", gap.kind, language) : "");
  return (
    <Link
      href={`/gaps/${encodeURIComponent(row.id)}`}
      className={mergeClasses(styles.line, selected && styles.selected)}
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
  );
}

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "104px 1fr",
    padding: "0 24px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 791px)": { display: "none" },
  },
  frame: { flexGrow: 1, minHeight: "200px", overflowY: "auto" },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "104px minmax(0, 1fr)",
    padding: "10px 24px",
    minHeight: "56px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-width: 791px)": { padding: "10px 16px", gridTemplateColumns: "88px 1fr" },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
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
});
