import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { Link } from "wouter";
import { moveInMatrix } from "../../components/figures/moveInMatrix.ts";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import { responsibilitiesWords } from "../../i18n/analysis/responsibilities.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import type { MatrixGroup, MatrixRow } from "./matrixRows.ts";
import { RoleLetters } from "./RoleLetters.tsx";

const firstRows = 60;

interface Selection {
  readonly task: number;
  readonly structure: number;
}

/** The matrix itself: arrows move from cell to cell, Enter opens one. */
export function MatrixTable(props: {
  groups: readonly MatrixGroup[];
  units: readonly Structure[];
  selected: Selection | null;
  onSelect: (cell: Selection) => void;
}) {
  const { groups, units, selected, onSelect } = props;
  const styles = useStyles();
  const words = useWords(responsibilitiesWords);
  const [limit, setLimit] = useState(firstRows);
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0),
  );
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={words.title} onKeyDown={moveInMatrix}>
          <thead>
            <tr>
              <th scope="col" className={styles.task}>
                {words.task}
              </th>
              {units.map(({ id, title, provider }) => (
                <th key={id} scope="col" className={styles.unit} title={title ?? ""}>
                  {provider === null ? (
                    title
                  ) : (
                    <Link href={`/unit/${provider}`} className={styles.link}>
                      {title}
                    </Link>
                  )}
                </th>
              ))}
              <th scope="col" className={styles.finding}>
                {words.finding}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ field, rows }, at) => {
              const start = starts[at] ?? 0;
              if (start >= limit) return null;
              return (
                <Fragment key={field}>
                  <tr>
                    <th scope="colgroup" colSpan={units.length + 2} className={styles.group}>
                      {field === null ? words.noField : <ActionFieldMark id={field} />}
                    </th>
                  </tr>
                  {rows.slice(0, limit - start).map((row, index) => (
                    <TaskRow
                      key={row.task.id}
                      row={row}
                      units={units}
                      selected={selected?.task === row.task.id ? selected.structure : null}
                      reachable={selected === null && at === 0 && index === 0}
                      onSelect={onSelect}
                    />
                  ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {all > limit ? (
        <Button size="small" onClick={() => setLimit(limit + 2 * firstRows)}>
          {words.moreTasks(all - limit)}
        </Button>
      ) : null}
    </>
  );
}

function TaskRow(props: {
  row: MatrixRow;
  units: readonly Structure[];
  selected: number | null;
  reachable: boolean;
  onSelect: (cell: Selection) => void;
}) {
  const { row, units, selected, reachable, onSelect } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(responsibilitiesWords);
  const severalLeads = row.findings.some(({ check }) => check === "severalLeads");
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <RecordLink list="tasks" id={row.task.id} />
      </th>
      {units.map((unit, at) => {
        const cell = row.cells.get(unit.id);
        const roles = cell?.roles ?? [];
        const said = roles.map((role) => choiceWord("role", role, language)).join(", ");
        return (
          <td
            key={unit.id}
            className={mergeClasses(
              styles.cell,
              severalLeads && roles.includes("leads") && styles.broken,
            )}
          >
            <button
              type="button"
              className={mergeClasses(styles.button, selected === unit.id && styles.selected)}
              tabIndex={selected === unit.id || (reachable && at === 0) ? 0 : -1}
              aria-label={words.cell(row.task.title ?? "", unit.title ?? "", said || words.noRole)}
              onClick={() => onSelect({ task: row.task.id, structure: unit.id })}
            >
              <RoleLetters roles={roles} />
            </button>
          </td>
        );
      })}
      <td className={styles.words}>
        {row.findings.map(({ check, count }) => (
          <StateMark
            key={check}
            state={check === "tooManyContributors" ? "partly" : "missing"}
            word={words.checks[check](count)}
          />
        ))}
      </td>
    </tr>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto", "@media print": { overflowX: "visible" } },
  table: { borderCollapse: "separate", borderSpacing: 0, minWidth: "100%" },
  task: {
    minWidth: "220px",
    textAlign: "left",
    verticalAlign: "bottom",
    padding: "6px 8px 6px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 791px)": { minWidth: "120px" },
  },
  unit: {
    width: "60px",
    minWidth: "60px",
    maxWidth: "72px",
    padding: "6px 3px",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    fontWeight: tokens.fontWeightRegular,
    hyphens: "auto",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    color: "inherit",
    textDecorationLine: "none",
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    ":hover": { textDecorationLine: "underline" },
  },
  finding: {
    minWidth: "150px",
    textAlign: "left",
    verticalAlign: "bottom",
    padding: "6px 8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    textAlign: "left",
    padding: "5px 4px",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 8px 4px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    "& a": { textDecorationColor: "transparent" },
  },
  cell: {
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  broken: { backgroundColor: tokens.colorPaletteRedBackground1 },
  button: {
    appearance: "none",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    width: "100%",
    minHeight: "32px",
    padding: "2px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    gap: "3px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  words: {
    padding: "6px 8px",
    minWidth: "150px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    "& > span": { display: "flex" },
  },
});
