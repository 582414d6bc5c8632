import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { contrastForms } from "../../components/figures/contrastForms.ts";
import { StateMark, StateSymbol } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import { addDays, type Day } from "../../domain/day.ts";
import { daysIn, type Period } from "../../domain/period.ts";
import { timelineWords } from "../../i18n/analysis/timeline.ts";
import { wordSession } from "../../i18n/findings/wordSession.ts";
import { formatDay, formatDays, formatNumber, formatPeriod } from "../../i18n/format.ts";
import { barState } from "./barState.ts";
import { useBarStyles } from "./barStyles.ts";
import type { Bar } from "./barsOf.ts";
import { type Obstacle, wordPlace, wordWidth } from "./barWord.ts";
import { Flag } from "./Flag.tsx";
import type { RowParts, Transition } from "./timelineRows.ts";
import { percentOf, placeOf } from "./window.ts";

/** A structure: name, VZÄ, its bars, deadlines and what follows its end. */
export const StructureRow = memo(function StructureRow(props: {
  structure: Structure;
  partsOf: (structure: Structure, window: Period) => RowParts;
  window: Period;
  /** Px the axis takes. */
  plot: number;
  /** Px of the Stichtag's line on the axis; null where it is out of sight. */
  today: number | null;
}) {
  const { structure, partsOf, window, plot, today } = props;
  const parts = partsOf(structure, window);
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(timelineWords);
  const px = (day: Day) => (percentOf(day, window) * plot) / 100;
  const obstacles: readonly Obstacle[] = [
    ...parts.flags.map(({ day }) => ({ at: px(day), takes: 16 })),
    ...(today === null ? [] : [{ at: today, takes: 3 }]),
  ];
  return (
    <div className={styles.row}>
      <span className={styles.label}>
        <span className={styles.name} title={structure.title ?? ""}>
          <RecordLink list="structures" id={structure.id} />
        </span>
        <span className={styles.fte}>
          {structure.fte === null ? "" : formatNumber(structure.fte, language)}
        </span>
      </span>
      <span className={styles.plot}>
        {parts.bars.map((bar) => (
          <BarView
            key={`${bar.kind} ${bar.from}`}
            bar={bar}
            window={window}
            from={px(bar.from)}
            to={px(addDays(bar.to, 1))}
            obstacles={obstacles}
          />
        ))}
        {parts.flags.map(({ day, decision }) => (
          <span key={day} className={styles.flag} style={{ left: `${percentOf(day, window)}%` }}>
            <Flag
              label={words.decided(
                words.applyBy(formatDay(day, language)),
                wordSession(decision, language),
              )}
            />
          </span>
        ))}
        {parts.transition ? (
          <TransitionView transition={parts.transition} window={window} plot={plot} />
        ) : null}
      </span>
    </div>
  );
});

function BarView(props: {
  bar: Bar;
  window: Period;
  from: number;
  to: number;
  obstacles: readonly Obstacle[];
}) {
  const { bar, window, from, to, obstacles } = props;
  const styles = useStyles();
  const bars = useBarStyles();
  const language = useLanguage();
  const words = useWords(timelineWords);
  const days = formatPeriod(bar.whole.from, bar.whole.to, language);
  const word = words.bars[bar.kind];
  const label = bar.kind === "unknown" ? wordWidth(word) + 16 : wordWidth(word);
  const at = wordPlace(from, to, label, obstacles);
  const green = bar.kind === "approved" || bar.kind === "secured";
  return (
    <span
      className={mergeClasses(styles.bar, bars.bar, bars[bar.kind], bar.ends && green && bars.cap)}
      style={placeOf(bar, window)}
      title={words.bar(word, days)}
    >
      {at === null ? (
        <span className={styles.hidden}>
          {word}, {days}
        </span>
      ) : (
        <span
          className={mergeClasses(
            styles.word,
            !green && styles.plate,
            bar.kind === "unknown" && styles.ground,
          )}
          style={{ marginLeft: `${at - from + (bar.kind === "unknown" ? 12 : 0)}px` }}
        >
          <StateSymbol state={barState[bar.kind]} size={10} />
          {word}
          <span className={styles.hidden}>, {days}</span>
        </span>
      )}
    </span>
  );
}

function TransitionView(props: { transition: Transition; window: Period; plot: number }) {
  const { transition, window, plot } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(timelineWords);
  const { end, next, decision } = transition;
  const withSession = (text: string) =>
    decision ? words.decided(text, wordSession(decision, language)) : text;
  const after = addDays(end, 1);
  if (!next) {
    const left = (percentOf(after, window) * plot) / 100;
    const fits = plot - left >= wordWidth(words.noSuccessor);
    return (
      <span
        className={styles.after}
        style={{ left: `min(${percentOf(after, window)}%, 100% - 18px)` }}
        title={withSession(words.noSuccessor)}
      >
        <StateMark state="missing" word={words.noSuccessor} size={10} bare={!fits} />
        {decision ? (
          <span className={styles.hidden}>; {wordSession(decision, language)}</span>
        ) : null}
      </span>
    );
  }
  const days = formatDays(next.days, language);
  const name = withSession(words.gapTo(days, next.structure.title ?? ""));
  const wide = (daysIn({ from: after, to: addDays(next.from, -1) }) * plot) / daysIn(window);
  const beside = wide < 12 + 7 * days.length;
  return (
    <span
      className={styles.gap}
      style={placeOf({ from: after, to: addDays(next.from, -1) }, window)}
      title={name}
    >
      <span className={styles.bracket} />
      <span className={mergeClasses(styles.gapDays, beside && styles.beside)}>
        {words.gapDays(days)}
        <span className={styles.hidden}>, {name}</span>
      </span>
    </span>
  );
}

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "252px minmax(0, 1fr)",
    height: "28px",
    alignItems: "center",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    [narrow]: { gridTemplateColumns: "112px minmax(0, 1fr)" },
  },
  label: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    paddingRight: "16px",
    minWidth: 0,
  },
  name: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    paddingLeft: "16px",
    lineHeight: "20px",
    [narrow]: { paddingLeft: 0, fontSize: tokens.fontSizeBase200 },
    "& a": { textDecorationColor: "transparent" },
  },
  fte: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
    [narrow]: { display: "none" },
  },
  plot: { position: "relative", height: "28px", display: "block", overflow: "hidden" },
  bar: {
    position: "absolute",
    top: "6px",
    height: "17px",
    minWidth: "2px",
    display: "flex",
    alignItems: "center",
  },
  word: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    padding: "0 7px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  ground: { backgroundColor: tokens.colorNeutralBackground1 },
  plate: contrastForms.plate,
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
  },
  flag: { position: "absolute", top: "1px", color: tokens.colorNeutralForeground1, zIndex: 1 },
  after: {
    position: "absolute",
    top: "6px",
    paddingLeft: "8px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    fontWeight: tokens.fontWeightSemibold,
  },
  gap: {
    position: "absolute",
    top: "6px",
    height: "17px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    color: tokens.colorPaletteRedForeground1,
    borderLeft: "2px solid currentColor",
    borderRight: "2px solid currentColor",
    boxSizing: "border-box",
  },
  bracket: {
    position: "absolute",
    left: 0,
    right: 0,
    top: "8px",
    borderTop: "2px solid currentColor",
  },
  beside: { position: "absolute", left: "100%" },
  gapDays: {
    position: "relative",
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});
