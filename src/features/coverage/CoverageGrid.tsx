import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { moveInMatrix } from "../../components/figures/moveInMatrix.ts";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import type { PlanPeriod } from "../../domain/analysis/kernel/view.ts";
import {
  type CoverageCell,
  type CoverageResult,
  cellOf,
} from "../../domain/analysis/supply/coverage.ts";
import type { CoverageColumn } from "../../domain/analysis/supply/coverageColumn.ts";
import { coverageWords } from "../../i18n/analysis/coverage.ts";
import { formatAnd } from "../../i18n/format.ts";
import { ColumnPages } from "./ColumnPages.tsx";
import { CoverageCellView } from "./CoverageCellView.tsx";
import { emptyCells } from "./CoverageStatement.tsx";
import { type NeedsOfCells, needsOf } from "./cellNeeds.ts";
import { columnName } from "./columnName.ts";

/** Cells drawn at once: two or three elements each. */
const mostCells = 420;

/** The matrix: arrows move, Enter opens the records behind a cell. */
export function CoverageGrid(props: {
  matrix: CoverageResult;
  periods: readonly PlanPeriod[];
  needs: NeedsOfCells | null;
  selected: CoverageCell | null;
  onSelect: (cell: CoverageCell) => void;
}) {
  const { matrix, periods, needs, selected, onSelect } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(coverageWords);
  const { period: chosen } = useChosen();
  const [unfolded, setUnfolded] = useState(false);
  const [start, setStart] = useState(0);
  const used = useMemo(() => usedColumns(matrix), [matrix]);
  const unused = matrix.columns.filter((column) => !used.has(column));
  const all = unfolded ? matrix.columns : matrix.columns.filter((column) => used.has(column));
  const most = Math.max(
    6,
    Math.floor(mostCells / Math.max(1, matrix.actionFields.length * periods.length)),
  );
  const first = start < all.length ? start : 0;
  const columns = all.slice(first, first + most);
  const labels = columns.map((column) => columnName(column, language, true));
  const steep = periods.length === 1 && columns.length > 8;
  const shares = sharesOf(labels, steep, periods.length);
  const least = 196 + periods.length * (8 + columns.length * (steep ? 34 : 38));
  return (
    <>
      {all.length > most ? (
        <ColumnPages first={first} size={most} all={all.length} onMove={setStart} />
      ) : null}
      <div className={styles.frame}>
        <table
          className={styles.table}
          style={{ minWidth: `${least}px` }}
          aria-label={words.title}
          onKeyDown={moveInMatrix}
        >
          <colgroup>
            <col className={styles.names} />
            {periods.map((period) =>
              columns.map((column, at) => (
                <col key={`${period.id} ${column.id}`} style={{ width: `${shares[at]}%` }} />
              )),
            )}
          </colgroup>
          <thead>
            <tr>
              <td className={styles.corner} />
              {periods.map((period) => {
                const { empty } = emptyCells(matrix, period.id);
                return (
                  <th
                    key={period.id}
                    scope="colgroup"
                    colSpan={columns.length}
                    className={styles.blockCell}
                  >
                    <span
                      className={mergeClasses(
                        styles.block,
                        period.id === chosen?.id && styles.chosen,
                      )}
                    >
                      <span>{period.title}</span>
                      <span className={empty > 2 ? styles.manyEmpty : styles.someEmpty}>
                        {words.emptyCount(empty)}
                      </span>
                    </span>
                  </th>
                );
              })}
            </tr>
            <tr>
              <th scope="col" className={styles.corner}>
                <span className={styles.hidden}>{words.field}</span>
              </th>
              {periods.map((period) =>
                columns.map((column, at) => (
                  <th
                    key={`${period.id} ${column.id}`}
                    scope="col"
                    className={mergeClasses(styles.column, at === 0 && styles.first)}
                    title={columnName(column, language)}
                  >
                    <span className={steep ? styles.steep : undefined}>{labels[at]}</span>
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {matrix.actionFields.map((field, row) => (
              <tr key={field.id}>
                <th scope="row" className={styles.field}>
                  <ActionFieldMark id={field.id} />
                </th>
                {periods.map((period) =>
                  columns.map((column, at) => {
                    const cell = cellOf(matrix, field.id, column.id, period.id);
                    return cell ? (
                      <CoverageCellView
                        key={`${period.id} ${column.id}`}
                        cell={cell}
                        needs={needsOf(needs, cell)}
                        selected={cell === selected}
                        reachable={
                          selected
                            ? cell === selected
                            : row === 0 && at === 0 && period === periods[0]
                        }
                        first={at === 0}
                        onSelect={onSelect}
                      />
                    ) : null;
                  }),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unused.length > 0 ? (
        <p className={styles.folded}>
          {unfolded
            ? null
            : words.folded(
                formatAnd(
                  unused.slice(0, 6).map((column) => columnName(column, language)),
                  language,
                ),
                unused.length > 1,
              )}{" "}
          <Button size="small" appearance="subtle" onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? words.fold : words.unfold}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** Width of each column of a block in percent of the table: long words take more. */
function sharesOf(labels: readonly string[], alike: boolean, blocks: number): readonly number[] {
  const weights = labels.map((label, at) =>
    alike ? 1 : Math.max(5.6, label.length + 1.6) + (at === 0 ? 1.5 : 0),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0) * blocks;
  return weights.map((weight) => Math.round((8_300 * weight) / whole) / 100);
}

/** Columns in which something stands or has to. */
function usedColumns({ cells }: CoverageResult): ReadonlySet<CoverageColumn> {
  return new Set(
    cells.filter((cell) => cell.state !== "empty" || cell.required).map(({ column }) => column),
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto", "@media print": { overflowX: "visible" } },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    width: "100%",
    tableLayout: "fixed",
  },
  names: { width: "17%", "@media (max-width: 791px)": { width: "128px" } },
  corner: { padding: 0 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
  },
  blockCell: { padding: "0 0 0 8px", fontWeight: tokens.fontWeightRegular },
  block: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "8px",
    padding: "4px 6px",
    borderBottom: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  chosen: { borderBottomColor: tokens.colorBrandStroke1 },
  someEmpty: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  manyEmpty: {
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorPaletteRedForeground1,
  },
  column: {
    padding: "6px 1px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
    verticalAlign: "bottom",
  },
  first: { paddingLeft: "10px" },
  steep: { writingMode: "vertical-rl", transform: "rotate(180deg)", whiteSpace: "nowrap" },
  field: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingRight: "8px",
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    "@media (max-width: 791px)": { fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  },
  folded: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
