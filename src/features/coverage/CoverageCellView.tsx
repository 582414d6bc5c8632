import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { coverageMark } from "../../components/coverageState.ts";
import { StateSymbol } from "../../components/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CoverageCell } from "../../domain/analysis/coverage.ts";
import type { NeedCoverage } from "../../domain/analysis/unmetNeeds.ts";
import { coverageWords } from "../../i18n/coverage.ts";
import { supplyShare } from "./cellNeeds.ts";
import { columnName } from "./columnName.ts";

/** One cell: symbol, number of structures, and under it the bar of supply against need. */
export const CoverageCellView = memo(function CoverageCellView(props: {
  cell: CoverageCell;
  needs: readonly NeedCoverage[];
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
  const share = cell.required || needs.length > 0 ? supplyShare(cell, needs) : null;
  return (
    <td className={mergeClasses(styles.cell, first && styles.first)}>
      <button
        type="button"
        tabIndex={reachable ? 0 : -1}
        aria-label={name}
        aria-pressed={selected}
        title={cell.structures.map(({ title }) => title).join("\n") || undefined}
        className={mergeClasses(
          styles.button,
          state ? styles[state] : styles.free,
          state === "missing" && styles.required,
          selected && styles.selected,
        )}
        onClick={() => onSelect(cell)}
      >
        {state ? (
          <span className={styles.figure}>
            <StateSymbol state={state} size={11} />
            <span className={state === "unknown" ? styles.ground : undefined}>
              {cell.structures.length}
            </span>
          </span>
        ) : (
          "–"
        )}
        {share === null || !state ? null : (
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: `${Math.round(share * 100)}%` }} />
          </span>
        )}
      </button>
    </td>
  );
});

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
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "5px",
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
  figure: { display: "inline-flex", alignItems: "center", gap: "5px" },
  ground: {
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "0 2px",
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      color: "CanvasText",
      forcedColorAdjust: "none",
    },
  },
  secured: { color: tokens.colorPaletteGreenForeground1 },
  partly: { color: tokens.colorPaletteMarigoldForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  unknown: {
    color: tokens.colorNeutralForeground2,
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
  track: {
    display: "block",
    width: "100%",
    maxWidth: "52px",
    height: "3px",
    backgroundColor: tokens.colorNeutralStroke2,
  },
  bar: {
    display: "block",
    height: "3px",
    backgroundColor: "currentColor",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});
