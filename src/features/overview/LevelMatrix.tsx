import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, startTransition, useRef, useState } from "react";
import { Link } from "wouter";
import { coverageMark } from "../../components/figures/coverageState.ts";
import { moveInMatrix } from "../../components/figures/moveInMatrix.ts";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark, StateSymbol } from "../../components/frame/StateMark.tsx";
import { Panel } from "../../components/overlays/Panel.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import type { PlanPeriod } from "../../domain/analysis/kernel/view.ts";
import { type CoverageCell, cellOf, coverage } from "../../domain/analysis/supply/coverage.ts";
import { overviewWords } from "../../i18n/analysis/overview.ts";

// Only who asks needs the words of all explanations.
const CellExplanation = lazy(async () => ({
  default: (await import("./CellExplanation.tsx")).CellExplanation,
}));

const legend = ["secured", "partly", "missing", "unknown"] as const;

/** Coverage of the fields on district level, period by period; arrows move, Enter or a click explains a cell. */
export function LevelMatrix() {
  const styles = useStyles();
  const words = useWords(overviewWords);
  const panel = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLElement>(null);
  // The press that ends in a click has closed an open panel by then.
  const atPress = useRef<CoverageCell>(null);
  // Where another cell is clicked, the first one's panel tells only afterwards that it is closed.
  const wanted = useRef<CoverageCell>(null);
  const [asked, setAsked] = useState<CoverageCell | null>(null);
  const open = (cell: CoverageCell, button: HTMLElement) => {
    const closedByPress = atPress.current === cell;
    atPress.current = null;
    if (closedByPress) return;
    anchor.current = button;
    wanted.current = cell;
    // Its words are fetched by then, so that the panel opens whole.
    startTransition(() => setAsked(cell));
  };
  const matrix = useAnalysis(coverage);
  const { period: chosen } = useChosen();
  return (
    <section aria-labelledby="levels">
      <SectionHeading
        id="levels"
        action={
          <Link href="/coverage" className={styles.link}>
            {words.openCoverage}
          </Link>
        }
      >
        {words.coverage}
      </SectionHeading>
      <table
        className={styles.table}
        aria-labelledby="levels"
        onKeyDown={moveInMatrix}
        onPointerDown={() => {
          atPress.current = asked;
        }}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className={styles.hidden}>{words.field}</span>
            </th>
            {matrix.periods.map((period) => (
              <th
                key={period.id}
                scope="col"
                className={mergeClasses(styles.period, period.id === chosen?.id && styles.chosen)}
                title={period.title}
              >
                {shortTitle(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.actionFields.map((field, row) => (
            <tr key={field.id}>
              <th scope="row" className={styles.field}>
                <ActionFieldMark id={field.id} />
              </th>
              {matrix.periods.map((period, at) => {
                const cell = cellOf(matrix, field.id, "district", period.id);
                return cell ? (
                  <Cell
                    key={period.id}
                    cell={cell}
                    asked={cell === asked}
                    reachable={asked ? cell === asked : row === 0 && at === 0}
                    onAsk={open}
                  />
                ) : (
                  <td key={period.id} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Panel
        key={asked ? `${asked.actionField.id} ${asked.period.id}` : ""}
        ref={panel}
        anchor={anchor}
        open={asked !== null}
        onToggle={(opened) => {
          if (!opened && wanted.current === asked) setAsked(null);
        }}
        dialogName={asked ? nameOf(asked, words) : ""}
      >
        {asked ? <CellExplanation cell={asked} /> : null}
      </Panel>
      <p className={styles.legend}>
        {legend.map((state) => (
          <StateMark key={state} state={state} word={words.legend[state]} />
        ))}
      </p>
    </section>
  );
}

function Cell(props: {
  cell: CoverageCell;
  /** Its explanation is open. */
  asked: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  onAsk: (cell: CoverageCell, button: HTMLElement) => void;
}) {
  const { cell, asked, reachable, onAsk } = props;
  const styles = useStyles();
  const words = useWords(overviewWords);
  const state = cellState(cell);
  const count = cell.structures.length;
  return (
    <td className={mergeClasses(styles.cell, state === "missing" && styles.empty)}>
      <button
        type="button"
        tabIndex={reachable ? 0 : -1}
        className={mergeClasses(styles.button, styles[state ?? "none"])}
        aria-label={nameOf(cell, words)}
        aria-haspopup="dialog"
        aria-expanded={asked}
        onClick={(event) => onAsk(cell, event.currentTarget)}
      >
        {state ? (
          <>
            <StateSymbol state={state} size={11} /> {count}
          </>
        ) : (
          "–"
        )}
      </button>
    </td>
  );
}

function cellState(cell: CoverageCell) {
  const state = coverageMark(cell);
  return state === "intended" ? null : state;
}

function nameOf(cell: CoverageCell, words: (typeof overviewWords)["de"]): string {
  const state = cellState(cell);
  return words.cell(
    cell.actionField.title ?? "",
    cell.period.title,
    state ? words.legend[state] : words.notRequired,
    cell.structures.length,
  );
}

/** 2017–2018 as 17–18, where the column is narrow. */
function shortTitle({ title, from, to }: PlanPeriod): string {
  const years = [from.slice(0, 4), to.slice(0, 4)];
  return title === years.join("–") ? `${years[0]?.slice(2)}–${years[1]?.slice(2)}` : title;
}

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
    whiteSpace: "nowrap",
  },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "auto" },
  corner: { width: "100%" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
  },
  period: {
    minWidth: "34px",
    padding: "0 3px 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  field: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    height: "23px",
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingRight: "4px",
    // On a telephone the columns stay in sight.
    "@media (max-width: 480px)": {
      whiteSpace: "normal",
      overflowWrap: "anywhere",
      hyphens: "auto",
      "& *": { whiteSpace: "normal" },
    },
  },
  cell: { padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    appearance: "none",
    margin: 0,
    padding: "0 2px",
    width: "100%",
    minHeight: "24px",
    border: "none",
    backgroundColor: "transparent",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    "& svg": { verticalAlign: "-1px" },
    ":hover": { textDecorationLine: "underline", textDecorationStyle: "dotted" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  none: { color: tokens.colorNeutralForeground3 },
  empty: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-2px" },
  },
  secured: { color: tokens.colorPaletteGreenForeground1 },
  partly: { color: tokens.colorPaletteMarigoldForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
});
