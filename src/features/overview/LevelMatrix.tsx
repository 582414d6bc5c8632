import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { ActionFieldMark } from "../../components/ActionFieldMark.tsx";
import { coverageMark } from "../../components/coverageState.ts";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { StateMark, StateSymbol } from "../../components/StateMark.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import { type CoverageCell, cellOf, coverage } from "../../domain/analysis/coverage.ts";
import type { PlanPeriod } from "../../domain/analysis/view.ts";
import { overviewWords } from "../../i18n/overview.ts";

const legend = ["secured", "partly", "missing", "unknown"] as const;

/** Coverage of the fields on district level, period by period. */
export function LevelMatrix() {
  const styles = useStyles();
  const words = useWords(overviewWords);
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
      <table className={styles.table}>
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
          {matrix.actionFields.map((field) => (
            <tr key={field.id}>
              <th scope="row" className={styles.field}>
                <ActionFieldMark id={field.id} />
              </th>
              {matrix.periods.map((period) => (
                <Cell
                  key={period.id}
                  cell={cellOf(matrix, field.id, "district", period.id)}
                  field={field.title ?? ""}
                  period={period}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        {legend.map((state) => (
          <StateMark key={state} state={state} word={words.legend[state]} />
        ))}
      </p>
    </section>
  );
}

function Cell(props: { cell: CoverageCell | undefined; field: string; period: PlanPeriod }) {
  const { cell, field, period } = props;
  const styles = useStyles();
  const words = useWords(overviewWords);
  const state = cell ? coverageMark(cell) : null;
  if (!cell || state === null || state === "intended") {
    return (
      <td className={styles.none}>
        <span aria-hidden>–</span>
        <span className={styles.hidden}>{words.notRequired}</span>
      </td>
    );
  }
  const label = words.cell(field, period.title, words.legend[state], cell.structures.length);
  return (
    <td className={mergeClasses(styles.cell, styles[state], state === "missing" && styles.empty)}>
      <StateSymbol state={state} size={11} label={label} />
      <span aria-hidden> {cell.structures.length}</span>
    </td>
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
  },
  cell: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
    padding: "0 2px",
    "& svg": { verticalAlign: "-1px" },
  },
  none: {
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
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
