import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { Statement } from "../../components/frame/Statement.tsx";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useAnalysis, useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import type { NeedCoverage } from "../../domain/analysis/gaps/unmetNeeds.ts";
import { type CoverageCell, coverageOver } from "../../domain/analysis/supply/coverage.ts";
import {
  type CoverageDimension,
  coverageDimensions,
} from "../../domain/analysis/supply/coverageColumn.ts";
import { coverageWords } from "../../i18n/analysis/coverage.ts";
import { CoverageDetail } from "./CoverageDetail.tsx";
import { CoverageGrid } from "./CoverageGrid.tsx";
import { CoverageStatement } from "./CoverageStatement.tsx";
import { cellNeeds, needsOf } from "./cellNeeds.ts";

const none: readonly NeedCoverage[] = [];
const legend = ["secured", "partly", "missing", "unknown"] as const;

/** Handlungsfelder against levels, municipalities or providers, one block per Zeitraum side by side. */
export function CoverageScreen() {
  const styles = useStyles();
  const words = useWords(coverageWords);
  const { period: chosen } = useChosen();
  const [by, setBy] = useState<CoverageDimension>("spatialLevel");
  const [selected, setSelected] = useState<CoverageCell | null>(null);
  const matrix = useAnalysis(coverageOver[by]);
  const needs = useAnalysisOnceKnown(cellNeeds);
  // Many columns leave room for one block only: that of the chosen Zeitraum.
  const several = by === "spatialLevel" || by === "steeringLevel";
  const periods = several
    ? matrix.periods
    : matrix.periods.filter(({ id }) => id === (chosen?.id ?? matrix.periods[0]?.id));
  const current = selected
    ? (matrix.cells.find(
        ({ actionField, column, period }) =>
          actionField.id === selected.actionField.id &&
          column.id === selected.column.id &&
          period.id === selected.period.id,
      ) ?? null)
    : null;
  return (
    <Screen title={words.title} full wide>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <Statement>
            <CoverageStatement matrix={matrix} />
          </Statement>
          <p className={styles.legend}>
            {legend.map((state) => (
              <StateMark key={state} state={state} word={words.states[state]} />
            ))}
            <span>– {words.notRequired}</span>
          </p>
        </div>
        <div className={styles.choice}>
          <Menu
            trigger={
              <>
                {words.columns}: <strong>{words.by[by]}</strong>
              </>
            }
            items={coverageDimensions.map((dimension) => ({
              key: dimension,
              label: words.by[dimension],
              checked: dimension === by,
              onSelect: () => {
                setBy(dimension);
                setSelected(null);
              },
            }))}
          />
        </div>
        {matrix.actionFields.length === 0 ? (
          <EmptyState sentence={words.empty} />
        ) : (
          <CoverageGrid
            key={by}
            matrix={matrix}
            periods={periods}
            needs={needs}
            selected={current}
            onSelect={setSelected}
          />
        )}
        <p className={styles.note}>
          {several ? `${words.bar} ` : ""}
          {words.several}
        </p>
      </div>
      {current ? (
        <CoverageDetail
          cell={current}
          needs={needsOf(needs, current)?.needs ?? none}
          onClose={() => setSelected(null)}
        />
      ) : null}
    </Screen>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "20px 24px",
    "@media print": { padding: "0", overflowY: "visible" },
    "@media (max-width: 791px)": { padding: "16px" },
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px 24px" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 16px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  choice: { margin: "8px 0 4px -8px", fontSize: tokens.fontSizeBase200 },
  note: {
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    maxWidth: "900px",
  },
});
