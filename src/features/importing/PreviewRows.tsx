import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Pills } from "../../components/frame/Pills.tsx";
import { type State, StateMark } from "../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { PlannedEntry, Preview, PreviewRow, RowState } from "../../exchange/preview.ts";
import { describeRowIssue } from "../../i18n/exchange/importIssues.ts";
import { importWords } from "../../i18n/exchange/importing.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import type { Language } from "../../i18n/language.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";

const order: readonly RowState[] = ["error", "new", "changed", "twice", "unchanged"];
const marks: { readonly [S in RowState]: State } = {
  new: "secured",
  changed: "partly",
  unchanged: "intended",
  twice: "unknown",
  error: "missing",
};
const shown = 100;

/** The rows of one file, by what becomes of them. */
export function PreviewRows({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const { counts } = preview;
  const present = order.filter((state) => counts[state] > 0);
  const [wanted, setFilter] = useState<RowState | null>(counts.error > 0 ? "error" : null);
  // An answer may have let in the last row of a state.
  const filter = wanted !== null && counts[wanted] > 0 ? wanted : null;
  const rows = preview.rows.filter(({ state }) => filter === null || state === filter);
  return (
    <>
      <Pills
        label={words.filter}
        optional
        options={present.map((state) => ({
          value: state,
          label: shared.states[state],
          count: counts[state],
        }))}
        value={filter}
        onChange={setFilter}
      />
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{shared.row}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.number}>
                <td className={styles.number}>{row.number}</td>
                <td className={styles.state}>
                  <StateMark state={marks[row.state]} word={shared.states[row.state]} />
                </td>
                <td>
                  <RowText row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown ? (
        <p className={styles.note}>{words.showing(shown, rows.length)}</p>
      ) : null}
    </>
  );
}

function describe(entry: PlannedEntry, language: Language): string {
  const words = importScreenWords[language];
  const list = listWords[language][entry.list].one;
  const title = String(entry.values.title ?? entry.before?.title ?? "");
  if (entry.before === null) return words.creates(list, title);
  const fields = Object.keys(entry.values)
    .map((name) => fieldWords(entry.list, name, language).label)
    .join(", ");
  return fields === "" ? "" : words.changes(list, title, fields);
}

/** What happens to one row, or what is wrong with it. */
function RowText({ row }: { row: PreviewRow }) {
  const styles = useStyles();
  const language = useLanguage();
  const shared = useWords(importWords);
  // A row that is left out makes nothing.
  const made = row.state === "error" ? [] : row.entries;
  const lines = made.map((entry) => describe(entry, language)).filter(Boolean);
  return (
    <>
      {row.issues.map((issue) => (
        <p
          key={`${issue.code}${issue.field}${issue.column}`}
          className={issue.isWarning ? styles.line : styles.wrong}
        >
          {describeRowIssue(row.number, issue, language)}
        </p>
      ))}
      {row.twiceOf === null ? null : <p className={styles.line}>{shared.twiceOf(row.twiceOf)}</p>}
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
  frame: { overflowX: "auto", margin: "12px 0" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    "& th, & td": {
      textAlign: "left",
      verticalAlign: "top",
      padding: "6px 12px 6px 0",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
    },
  },
  number: { fontVariantNumeric: "tabular-nums", width: "56px" },
  state: { whiteSpace: "nowrap", width: "150px" },
  line: { margin: 0, lineHeight: "20px", overflowWrap: "anywhere" },
  wrong: {
    margin: 0,
    lineHeight: "20px",
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
});
