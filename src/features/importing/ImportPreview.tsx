import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useWords } from "../../data/language.ts";
import type { Together } from "../../exchange/bundle/together.ts";
import { importWords } from "../../i18n/exchange/importing.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import type { Answers } from "./answers.ts";
import { PreviewQuestions } from "./PreviewQuestions.tsx";

/** What importing would do, what it asks, and the button that does it. */
export function ImportPreview(props: {
  preview: Together;
  /** The rows. */
  children: ReactNode;
  answers: Answers;
  mayWrite: boolean;
  busy: boolean;
  onAnswer: (answers: Answers) => void;
  onConfirm: (changed: "update" | "leave") => void;
}) {
  const { preview, children, answers, mayWrite, busy, onAnswer, onConfirm } = props;
  const styles = useStyles();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const { counts, additions, missingColumns } = preview;
  const [overwrite, setOverwrite] = useState(true);
  const toDo = counts.new + (overwrite ? counts.changed : 0);
  const { changed, unchanged, twice, error } = counts;
  const nothing =
    changed > 0
      ? words.nothingChosen
      : error === 0
        ? shared.nothingToDo
        : unchanged + twice > 0
          ? words.onlyFaultyLeft
          : words.allFaulty;
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
      {children}
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
        {toDo === 0 ? <span className={styles.note}>{nothing}</span> : null}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  note: { margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
    margin: "12px 0",
  },
});
