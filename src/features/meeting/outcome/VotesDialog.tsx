import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FieldInput } from "../../../components/inputs/FieldInput.tsx";
import { Dialog } from "../../../components/overlays/Dialog.tsx";
import { useFormCheck } from "../../../components/records/formCheck.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useStore } from "../../../data/store.ts";
import type { Outcome } from "../../../domain/meeting/outcomes.ts";
import { issueWords } from "../../../i18n/exchange/rules.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { commonWords } from "../../../i18n/shell/common.ts";
import { listWords } from "../../../i18n/stored/lists.ts";

const fields = [
  "votesYes",
  "votesNo",
  "votesAbstained",
  "condition",
  "funding",
  "conditionRate",
] as const;

/** The vote on a resolution, and the condition it was made under, which is watched afterwards. */
export function VotesDialog({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const store = useStore();
  const [typed, setTyped] = useState<{ readonly [field: string]: unknown }>({});
  const check = useFormCheck("outcomes", outcome, typed);
  const labels = listWords[language].outcomes.fields;
  const save = () => {
    if (check.issues.length > 0) return;
    store.update("outcomes", outcome.id, check.changes);
    onClose();
  };
  return (
    <Dialog
      open
      title={words.votes}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={save}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <div className={styles.grid}>
        {fields.map((field) => {
          const issue = check.issues.find((one) => one.field === field);
          return (
            <div key={field} className={styles.field}>
              <span className={styles.label}>{labels[field].label}</span>
              <FieldInput
                list="outcomes"
                name={field}
                value={field in typed ? typed[field] : outcome[field]}
                invalid={issue !== undefined}
                onChange={(value) => setTyped({ ...typed, [field]: value })}
              />
              {issue ? (
                <span className={styles.issue}>{issueWords[language][issue.code]}</span>
              ) : null}
            </div>
          );
        })}
      </div>
    </Dialog>
  );
}

const useStyles = makeStyles({
  grid: { display: "flex", flexDirection: "column", gap: "12px" },
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  label: { color: tokens.colorNeutralForeground3 },
  issue: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});
