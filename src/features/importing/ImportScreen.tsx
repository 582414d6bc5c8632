import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import { type Bundle, type BundlePart, readBundle } from "../../exchange/bundle/readBundle.ts";
import { together } from "../../exchange/bundle/together.ts";
import { isArchive } from "../../exchange/bundle/unpack.ts";
import { type CsvTable, readCsv, type TableChoices } from "../../exchange/csv.ts";
import { type Mapping, wantedColumns } from "../../exchange/mapping.ts";
import { describeBundleProblem, describeTableProblem } from "../../i18n/exchange/importIssues.ts";
import { importWords } from "../../i18n/exchange/importing.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { type Answers, noAnswers, withAnswers } from "./answers.ts";
import { BundleLists } from "./BundleLists.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { FileReading } from "./FileReading.tsx";
import { ImportDone } from "./ImportDone.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { MappingChoice } from "./MappingChoice.tsx";
import { PreviewRows } from "./PreviewRows.tsx";
import { useImport } from "./useImport.ts";

interface ChosenFile {
  readonly name: string;
  /** Tells a file chosen again from the one before of the same name. */
  readonly turn: number;
  readonly bytes: Uint8Array;
  readonly choices: TableChoices;
  /** One's own mapping, by whose columns the file was read. */
  readonly own: Mapping | null;
  readonly table: CsvTable;
}

/** A full export: its lists bring their mappings. */
interface ChosenBundle {
  readonly name: string;
  readonly bundle: Bundle;
}

/** The file as it is read with these choices. */
function readFile(file: Omit<ChosenFile, "table" | "turn">, turn: number): ChosenFile {
  const { bytes, choices, own } = file;
  return { ...file, turn, table: readCsv(bytes, choices, own ? wantedColumns(own) : []) };
}

/** A file becomes entries: choose, map, preview, confirm. Nothing is written before that. */
export function ImportScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? false);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [archive, setArchive] = useState<ChosenBundle | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const { importing, show, write, stop, restart } = useImport();
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [answers, setAnswers] = useState(noAnswers);
  const read = (next: Omit<ChosenFile, "table" | "turn">) => {
    restart();
    setMapping(null);
    setAnswers(noAnswers);
    setArchive(null);
    setFile((before) => readFile(next, (before?.turn ?? 0) + 1));
  };
  const openArchive = (name: string, bytes: Uint8Array) => {
    const bundle = readBundle(bytes);
    restart();
    setFile(null);
    setAnswers(noAnswers);
    setArchive({ name, bundle });
    if (bundle.parts.length > 0) void show(bundle.parts);
  };
  const choose = async (chosen: File) => {
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      if (isArchive(bytes)) openArchive(chosen.name, bytes);
      else read({ name: chosen.name, bytes, choices: {}, own: null });
      setUnreadable(false);
    } catch {
      // Whatever is wrong inside, the cure is the same and is said on screen.
      restart();
      setFile(null);
      setArchive(null);
      setUnreadable(true);
    }
  };
  const preview = (next: Mapping, said: Answers) => {
    setMapping(next);
    setAnswers(said);
    if (file) void show([{ table: file.table, mapping: withAnswers(next, said) }]);
  };
  const previewLists = (parts: readonly BundlePart[], said: Answers) => {
    setAnswers(said);
    void show(parts.map((part) => ({ ...part, mapping: withAnswers(part.mapping, said) })));
  };
  const busy = importing.state === "previewing" || importing.state === "writing";
  const shown =
    importing.state === "preview"
      ? importing.previews
      : importing.state === "previewing"
        ? importing.previous
        : null;
  const isTable = file !== null && file.table.headings.length > 0;
  return (
    <Screen title={words.title} statement={words.lead}>
      {mayWrite ? null : <p className={styles.problem}>{words.noRights}</p>}
      <SectionHeading>{words.stepFile}</SectionHeading>
      <FileChoice
        label={file || archive ? words.otherFile : shared.chooseFile}
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
            <p className={styles.note}>{words.file(file.name, file.table.rows.length)}</p>
          ) : null}
          {file.table.problems.map((problem) => (
            <p key={`${problem.code}${problem.at}`} className={styles.problem}>
              {describeTableProblem(problem, language)}
            </p>
          ))}
          {isTable ? (
            <FileReading
              table={file.table}
              choices={file.choices}
              disabled={busy}
              onChange={(choices) => read({ ...file, choices })}
            />
          ) : null}
          {isTable ? (
            <>
              <SectionHeading>{words.stepMap}</SectionHeading>
              <MappingChoice
                key={file.turn}
                table={file.table}
                fileName={file.name}
                own={file.own}
                disabled={busy}
                onPreview={(next) => preview(next, answers)}
                onChange={restart}
                onOwn={(own) => read({ ...file, own, choices: choicesOf(own) })}
              />
            </>
          ) : null}
        </>
      ) : null}
      {archive ? (
        <>
          {archive.bundle.parts.length > 0 ? (
            <p className={styles.note}>
              {words.archive(archive.name, archive.bundle.parts.length)}
            </p>
          ) : null}
          {archive.bundle.problems.map((problem) => (
            <p key={`${problem.code}${problem.file}`} className={styles.problem}>
              {describeBundleProblem(problem, language)}
            </p>
          ))}
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
      {shown?.[0] && file && mapping ? (
        <ImportPreview
          key={file.turn}
          preview={together(shown)}
          answers={answers}
          mayWrite={mayWrite}
          busy={busy}
          onAnswer={(said) => preview(mapping, said)}
          onConfirm={(changed) => void write(shown, changed)}
        >
          <PreviewRows preview={shown[0]} />
        </ImportPreview>
      ) : null}
      {shown && archive ? (
        <ImportPreview
          preview={together(shown)}
          answers={answers}
          mayWrite={mayWrite}
          busy={busy}
          onAnswer={(said) => previewLists(archive.bundle.parts, said)}
          onConfirm={(changed) => void write(shown, changed)}
        >
          <BundleLists parts={archive.bundle.parts} previews={shown} />
        </ImportPreview>
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

/** What a mapping says of the file itself. */
function choicesOf({ encoding, delimiter, headings }: Mapping): TableChoices {
  return {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(headings === undefined ? {} : { headings }),
  };
}

const useStyles = makeStyles({
  note: { margin: "8px 0 20px", color: tokens.colorNeutralForeground2 },
  problem: { margin: "8px 0", color: tokens.colorPaletteRedForeground1, maxWidth: "760px" },
  busy: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px", margin: "16px 0" },
  bar: { width: "240px" },
});
