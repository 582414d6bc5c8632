import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CSSProperties, memo } from "react";
import { coverageMark } from "../../components/figures/coverageState.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CoverageCell } from "../../domain/analysis/supply/coverage.ts";
import { coverageWords } from "../../i18n/analysis/coverage.ts";
import type { CellNeeds } from "./cellNeeds.ts";
import { columnName } from "./columnName.ts";

/**
 * One cell: symbol, number of structures, and under it the bar of supply against need, without needs
 * that of the days covered. Symbol and bar are drawn by style: a matrix has hundreds of cells.
 */
export const CoverageCellView = memo(function CoverageCellView(props: {
  cell: CoverageCell;
  needs: CellNeeds | null;
  selected: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  first: boolean;
  onSelect: (cell: CoverageCell) => void;
}) {
  const { cell, needs, selected, reachable, first, onSelect } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(coverageWords);
  const mark = coverageMark(cell);
  const state = mark === "intended" ? null : mark;
  const name = words.cell(
    cell.actionField.title ?? "",
    columnName(cell.column, language),
    cell.period.title,
    state ? words.states[state] : words.notRequired,
    cell.structures.length,
  );
  const share = needs?.share ?? (cell.required ? cell.coveredDays / cell.days : null);
  return (
    <td className={mergeClasses(styles.cell, first && styles.first)}>
      <button
        type="button"
        tabIndex={reachable ? 0 : -1}
        aria-label={name}
        aria-pressed={selected}
        title={titlesOf(cell) || undefined}
        className={mergeClasses(
          styles.button,
          state ? styles[state] : styles.free,
          state === "missing" && styles.required,
          state !== null && share !== null && styles.share,
          selected && styles.selected,
        )}
        style={
          state && share !== null
            ? ({ "--share": `${Math.round(share * 100)}%` } as CSSProperties)
            : undefined
        }
        onClick={() => onSelect(cell)}
      >
        {state === null ? "–" : null}
        {state === "unknown" ? (
          <span className={styles.ground}>{cell.structures.length}</span>
        ) : null}
        {state !== null && state !== "unknown" ? cell.structures.length : null}
      </button>
    </td>
  );
});

const titlesShown = 12;

/** The first of its structures, a line each. */
function titlesOf({ structures }: CoverageCell): string {
  const lines = structures.slice(0, titlesShown).map(({ title }) => title ?? "");
  const more = structures.length - titlesShown;
  return [...lines, ...(more > 0 ? [`+${more}`] : [])].join("\n");
}

/** As StateSymbol draws them. */
const symbol = {
  content: '""',
  boxSizing: "border-box",
  width: "10px",
  height: "10px",
  borderRadius: "50%",
  flexShrink: 0,
} as const;

const useStyles = makeStyles({
  cell: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, height: "43px" },
  first: { paddingLeft: "8px" },
  button: {
    appearance: "none",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    margin: 0,
    padding: "0 3px",
    width: "100%",
    minWidth: 0,
    height: "43px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "5px",
    position: "relative",
    border: "1px solid transparent",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // The forced colours would frame every button; here a frame means something.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "CanvasText",
      backgroundColor: "Canvas",
    },
    ":focus-visible": {
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      "@media (forced-colors: active)": { outline: "3px solid Highlight" },
    },
  },
  ground: {
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "0 2px",
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      color: "CanvasText",
      forcedColorAdjust: "none",
    },
  },
  secured: {
    color: tokens.colorPaletteGreenForeground1,
    "::before": { ...symbol, backgroundColor: "currentColor" },
  },
  partly: {
    color: tokens.colorPaletteMarigoldForeground2,
    "::before": {
      ...symbol,
      border: "1.3px solid currentColor",
      backgroundImage: "linear-gradient(90deg, currentColor 50%, transparent 50%)",
    },
  },
  missing: {
    color: tokens.colorPaletteRedForeground1,
    "::before": { ...symbol, border: "1.7px solid currentColor" },
  },
  unknown: {
    color: tokens.colorNeutralForeground2,
    "::before": { content: '"?"', fontWeight: 700, fontSize: "11px" },
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 1px, transparent 1px 6px)`,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 1px, transparent 1px 6px)",
    },
  },
  free: { color: tokens.colorNeutralForeground3 },
  required: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  selected: {
    outline: `3px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
    "@media (forced-colors: active)": { outline: "3px solid Highlight" },
  },
  share: {
    paddingBottom: "8px",
    "::after": {
      content: '""',
      position: "absolute",
      bottom: "8px",
      left: "50%",
      width: "min(52px, calc(100% - 6px))",
      height: "3px",
      transform: "translateX(-50%)",
      backgroundImage: `linear-gradient(90deg, currentColor var(--share), ${tokens.colorNeutralStroke2} var(--share))`,
      "@media (forced-colors: active)": {
        backgroundImage: "linear-gradient(90deg, CanvasText var(--share), Canvas var(--share))",
      },
    },
  },
});
