import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Pills } from "../../components/Pills.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { type State, StateMark } from "../../components/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { PlannedEntry, Preview, PreviewRow, RowState } from "../../exchange/preview.ts";
import { describeRowIssue } from "../../i18n/importIssues.ts";
import { importWords } from "../../i18n/importing.ts";
import { importScreenWords } from "../../i18n/importScreen.ts";
import type { Language } from "../../i18n/language.ts";
import { fieldWords, listWords } from "../../i18n/lists.ts";
import type { Answers } from "./answers.ts";
import { PreviewQuestions } from "./PreviewQuestions.tsx";

const order: readonly RowState[] = ["error", "new", "changed", "twice", "unchanged"];
const marks: { readonly [S in RowState]: State } = {
  new: "secured",
  changed: "partly",
  unchanged: "intended",
  twice: "unknown",
  error: "missing",
};
const shown = 100;

/** What importing would do, row by row; and the button that does it. */
export function PreviewTable(props: {
  preview: Preview;
  answers: Answers;
  mayWrite: boolean;
  busy: boolean;
  onAnswer: (answers: Answers) => void;
  onConfirm: (changed: "update" | "leave") => void;
}) {
  const { preview, answers, mayWrite, busy, onAnswer, onConfirm } = props;
  const styles = useStyles();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const { counts, additions, missingColumns } = preview;
  const present = order.filter((state) => counts[state] > 0);
  const [wanted, setFilter] = useState<RowState | null>(counts.error > 0 ? "error" : null);
  // An answer may have let in the last row of a state.
  const filter = wanted !== null && counts[wanted] > 0 ? wanted : null;
  const [overwrite, setOverwrite] = useState(true);
  const rows = preview.rows.filter(({ state }) => filter === null || state === filter);
  const toDo = counts.new + (overwrite ? counts.changed : 0);
  if (missingColumns.length > 0)
    return (
      <p className={styles.problem} role="alert">
        {shared.missingColumns(missingColumns.join(", "))}
      </p>
    );
  return (
    <section>
      <SectionHeading>{words.stepPreview}</SectionHeading>
      <p className={styles.note}>
        {shared.nothingWritten} {additions.length > 0 ? shared.additions(additions.length) : ""}
        {additions.length > 0 ? ". " : " "}
        {counts.error > 0 ? shared.leftOut(counts.error) : ""}
      </p>
      <PreviewQuestions preview={preview} answers={answers} disabled={busy} onAnswer={onAnswer} />
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
      {counts.changed > 0 ? (
        <Checkbox
          checked={overwrite}
          label={shared.updateChanged}
          onChange={(_, { checked }) => setOverwrite(checked === true)}
        />
      ) : null}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || !mayWrite || toDo === 0}
          onClick={() => onConfirm(overwrite ? "update" : "leave")}
        >
          {shared.confirm(toDo)}
        </Button>
        {toDo === 0 ? <span className={styles.note}>{shared.nothingToDo}</span> : null}
      </div>
    </section>
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
  const lines = row.entries.map((entry) => describe(entry, language)).filter(Boolean);
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
  problem: { color: tokens.colorPaletteRedForeground1 },
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
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
    margin: "12px 0",
  },
});
