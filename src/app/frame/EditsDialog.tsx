import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { type State, StateMark } from "../../components/frame/StateMark.tsx";
import { Dialog } from "../../components/overlays/Dialog.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useStore, useStoreState } from "../../data/store.ts";
import type { Records } from "../../domain/records.ts";
import type { Language } from "../../i18n/language.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { editsWords } from "../../i18n/shell/edits.ts";
import { wordFailure } from "../../i18n/shell/failures.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";
import type { Edit, EditState } from "../../sync/outbox/edit.ts";
import { ConflictForm } from "./ConflictForm.tsx";

/** Every edit that is not on the site yet: where it stands, why, and what a person can do about it. */
export function EditsDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(editsWords);
  const { close } = useWords(shellWords);
  const { outbox, sentByOtherTab } = useStoreState();
  const store = useStore();
  const undecided = outbox.edits.some(({ state }) => state === "conflict");
  return (
    <Dialog
      open
      title={words.editsTitle}
      width={680}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void store.refresh().catch(() => undefined)}>
            {words.refresh}
          </Button>
          {/* One thing to do stands out: a decision before the way back. */}
          <Button appearance={undecided ? "secondary" : "primary"} onClick={onClose}>
            {close}
          </Button>
        </>
      }
    >
      {sentByOtherTab && outbox.edits.length > 0 ? (
        <p className={styles.text}>{words.otherTab}</p>
      ) : null}
      {outbox.edits.length === 0 ? <p className={styles.text}>{words.editsNone}</p> : null}
      <ul className={styles.list}>
        {outbox.edits.map((edit) => (
          <li key={edit.number} className={styles.edit}>
            <EditRow edit={edit} onClose={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function EditRow({ edit, onClose }: { edit: Edit; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(editsWords);
  const language = useLanguage();
  const store = useStore();
  const { records } = useStoreState();
  const [, navigate] = useLocation();
  const title = editTitle(records, edit, language);
  const fields = Object.keys(edit.values).map(
    (name) => fieldWords(edit.list, name, language).label,
  );
  const failure = edit.failure ? wordFailure(edit.failure, language) : null;
  const gone = edit.state === "refused" && edit.failure?.code === "entryMissing";
  return (
    <>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <StateMark state={marks[edit.state]} word={words.editStates[edit.state]} />
      </div>
      <p className={styles.note}>
        {listWords[language][edit.list].one}, {words.editKinds[edit.kind]}
        {edit.kind === "update" ? `: ${fields.join(", ")}` : ""}
      </p>
      {failure && edit.state !== "conflict" ? (
        <p className={styles.text}>
          <strong>{failure.title}.</strong> {gone ? words.conflictDeleted(title) : failure.meaning}{" "}
          {failure.cure}
        </p>
      ) : null}
      {edit.state === "conflict" ? <ConflictForm edit={edit} title={title} /> : null}
      <div className={styles.actions}>
        {edit.state === "refused" ? (
          <Button size="small" onClick={() => store.retry(edit.number)}>
            {gone ? words.restore : words.retry}
          </Button>
        ) : null}
        {edit.kind === "recycle" ? null : (
          <Button
            size="small"
            onClick={() => {
              onClose();
              navigate(`/list/${edit.list}/${edit.id}`);
            }}
          >
            {words.openEntry}
          </Button>
        )}
        {edit.state === "sending" || edit.state === "conflict" ? null : (
          <Button size="small" appearance="subtle" onClick={() => store.drop(edit.number)}>
            {words.dropEdit}
          </Button>
        )}
      </div>
    </>
  );
}

/** The record's name, also where it has been deleted meanwhile. */
function editTitle(records: Records, edit: Edit, language: Language): string {
  const known = records[edit.list].byId.get(edit.id);
  return titleOf(
    records,
    edit.list,
    { ...edit.last, ...edit.base, ...edit.values, ...known },
    language,
  );
}

const marks: { readonly [S in EditState]: State } = {
  storing: "unknown",
  kept: "intended",
  sending: "intended",
  conflict: "partly",
  refused: "missing",
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  edit: { padding: "12px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", gap: "4px 16px", justifyContent: "space-between" },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: "8px 0 0" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
});
