import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { useWords } from "../../data/language.ts";
import { figureTableWords } from "../../i18n/shell/figureTable.ts";
import { usePrinting } from "../frame/useMedia.ts";
import { CellNames } from "./cellNames.ts";

export interface FigureColumn {
  readonly title: string;
  /** Figures stand at the right, under each other. */
  readonly figure?: boolean;
}

export interface FigureRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** A sum, or what everything else adds up to. */
  readonly strong?: boolean;
}

/** A plain table of results: its first column names the row; long ones show their beginning until asked for more. */
export function FigureTable(props: {
  /** Says what the table holds; read by screen readers, and shown above it unless `quiet`. */
  caption: string;
  quiet?: boolean;
  columns: readonly FigureColumn[];
  rows: readonly FigureRow[];
  limit?: number;
}) {
  const { caption, quiet = false, columns, rows, limit = 60 } = props;
  const styles = useStyles();
  const words = useWords(figureTableWords);
  const printing = usePrinting();
  const [shown, setShown] = useState(limit);
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by the keyboard.
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={quiet ? styles.hidden : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, figure }, at) => (
              <th
                key={title}
                id={`${id}c${at}`}
                scope="col"
                className={mergeClasses(styles.head, figure && styles.figure)}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, printing ? rows.length : shown).map(({ key, cells, strong }, row) => (
            <tr key={key} className={strong ? styles.strong : undefined}>
              {cells.map((cell, at) => {
                const column = columns[at];
                const look = mergeClasses(styles.cell, column?.figure && styles.figure);
                return at === 0 ? (
                  <th
                    key={column?.title ?? at}
                    id={`${id}r${row}`}
                    scope="row"
                    className={mergeClasses(look, styles.name)}
                  >
                    {cell}
                  </th>
                ) : (
                  <td key={column?.title ?? at} className={look}>
                    {typeof cell === "object" ? (
                      <CellNames value={`${id}r${row} ${id}c${at}`}>{cell}</CellNames>
                    ) : (
                      cell
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + 4 * limit)}>
          {words.more(rows.length - shown)}
        </Button>
      ) : null}
    </section>
  );
}

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    marginBottom: "24px",
    "@media print": { overflowX: "visible" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: { borderCollapse: "collapse", width: "100%" },
  caption: {
    textAlign: "left",
    padding: "0 0 6px",
    color: tokens.colorNeutralForeground2,
    lineHeight: "20px",
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
  },
  head: {
    padding: "6px 16px 6px 0",
    textAlign: "left",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: "7px 16px 7px 0",
    lineHeight: "20px",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, minWidth: "120px" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  strong: { "& td, & th": { fontWeight: tokens.fontWeightSemibold } },
  more: { marginTop: "8px" },
});
