import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Screen } from "../../components/Screen.tsx";
import { SectionHeading } from "../../components/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import { type CsvTable, readCsv } from "../../exchange/csv.ts";
import { wordFailure } from "../../i18n/failures.ts";
import { describeTableProblem } from "../../i18n/importIssues.ts";
import { importWords } from "../../i18n/importing.ts";
import { importScreenWords } from "../../i18n/importScreen.ts";
import { FileChoice } from "./FileChoice.tsx";
import { ImportDone } from "./ImportDone.tsx";
import { MappingChoice } from "./MappingChoice.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { useImport } from "./useImport.ts";

interface ChosenFile {
  readonly name: string;
  /** Tells a file chosen again from the one before of the same name. */
  readonly turn: number;
  readonly table: CsvTable;
}

/** A file becomes entries: choose, map, preview, confirm. Nothing is written before that. */
export function ImportScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? false);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const { importing, show, write, stop, restart } = useImport();
  const choose = async (chosen: File) => {
    restart();
    try {
      const table = readCsv(new Uint8Array(await chosen.arrayBuffer()));
      setFile((before) => ({ name: chosen.name, turn: (before?.turn ?? 0) + 1, table }));
      setUnreadable(false);
    } catch {
      // Whatever is wrong inside, the cure is the same and is said on screen.
      setFile(null);
      setUnreadable(true);
    }
  };
  const busy = importing.state === "previewing" || importing.state === "writing";
  const isTable = file !== null && file.table.headings.length > 0;
  return (
    <Screen title={words.title} statement={words.lead}>
      {mayWrite ? null : <p className={styles.problem}>{words.noRights}</p>}
      <SectionHeading>{words.stepFile}</SectionHeading>
      <FileChoice
        label={file ? words.otherFile : shared.chooseFile}
        hint={shared.dropFile}
        onChoose={(chosen) => void choose(chosen)}
        disabled={busy}
      />
      {unreadable ? (
        <p className={styles.problem} role="alert">
          {words.unreadable}
        </p>
      ) : null}
      {file ? (
        <>
          {isTable ? (
            <p className={styles.note}>
              {words.file(file.name, file.table.rows.length, file.table.encoding.toUpperCase())}
            </p>
          ) : null}
          {file.table.problems.map((problem) => (
            <p key={`${problem.code}${problem.at}`} className={styles.problem}>
              {describeTableProblem(problem, language)}
            </p>
          ))}
          {isTable ? (
            <>
              <SectionHeading>{words.stepMap}</SectionHeading>
              <MappingChoice
                key={file.turn}
                table={file.table}
                disabled={busy}
                onPreview={(mapping) => void show(file.table, mapping)}
                onChange={restart}
              />
            </>
          ) : null}
        </>
      ) : null}
      {busy ? (
        <div className={styles.busy} role="status">
          <progress max={Math.max(1, importing.of)} value={importing.done} className={styles.bar} />
          <span>
            {importing.state === "previewing"
              ? shared.previewing
              : shared.importing(importing.done, importing.of)}
          </span>
          <Button size="small" onClick={stop}>
            {words.cancel}
          </Button>
        </div>
      ) : null}
      {importing.state === "preview" ? (
        <PreviewTable
          preview={importing.preview}
          mayWrite={mayWrite}
          onConfirm={(changed) => void write(importing.preview, changed)}
        />
      ) : null}
      {importing.state === "done" ? <ImportDone result={importing.result} /> : null}
      {importing.state === "failed" ? (
        <p className={styles.problem} role="alert">
          {wordFailure(importing.failure, language).title}.{" "}
          {wordFailure(importing.failure, language).cure}
        </p>
      ) : null}
    </Screen>
  );
}

const useStyles = makeStyles({
  note: { margin: "8px 0 20px", color: tokens.colorNeutralForeground2 },
  problem: { margin: "8px 0", color: tokens.colorPaletteRedForeground1, maxWidth: "760px" },
  busy: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px", margin: "16px 0" },
  bar: { width: "240px" },
});
