import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { type Typed, useDraft } from "../../data/draft.ts";
import { useWords } from "../../data/language.ts";
import { useRecords, useStore } from "../../data/store.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry, Table } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { FrameContext } from "../frame/frame.ts";
import { FormFields } from "./FormFields.tsx";
import { useFormCheck } from "./formCheck.ts";
import { IssueSummary } from "./IssueSummary.tsx";

/**
 * The form of a record, or (id null) of a new one. What is typed is kept on the device until saved or
 * discarded; saving writes the fields that changed and no others.
 */
export function RecordForm(props: {
  list: ListName;
  id: number | null;
  /** Values a new record starts with. */
  initial?: Changes;
  onSaved?: (id: number) => void;
  onCancel?: () => void;
}) {
  return <Form key={`${props.list}:${props.id ?? "new"}`} {...props} />;
}

function Form({ list, id, initial, onSaved, onCancel }: Parameters<typeof RecordForm>[0]) {
  const styles = useStyles();
  const store = useStore();
  const words = useWords(recordsWords);
  const { announce } = useContext(FrameContext);
  const records = useRecords();
  // A new entry begun for one record is no draft for another.
  const given = Object.keys(initial ?? {}).length > 0 ? `:${JSON.stringify(initial)}` : "";
  const [draft, setDraft] = useDraft(`${list}:${id ?? `new${given}`}`);
  const [sought, setSought] = useDraft(`${list}:${id ?? `new${given}`}:sought`);
  const [asked, setAsked] = useState(false);
  // A list known only by name holds entries of that list.
  const entry = id === null ? undefined : (records[list] as Table<ListName>).byId.get(id);
  const typed: Typed = draft ?? (initial as Typed | undefined) ?? {};
  const check = useFormCheck(list, entry as Entry | undefined, typed);
  const shown = check.issues.filter(
    ({ field, code }) => asked || (field in typed && code !== "required"),
  );

  const save = () => {
    setAsked(true);
    if (check.issues.length > 0) return;
    const changes = check.changes;
    let saved = id;
    if (id === null) saved = store.create(list, changes);
    else if (Object.keys(changes).length > 0) store.update(list, id, changes);
    setDraft(null);
    setSought(null);
    announce(words.savedOnDevice);
    if (saved !== null) onSaved?.(saved);
  };
  const discard = () => {
    setDraft(null);
    setSought(null);
    onCancel?.();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      {asked && shown.length > 0 ? <IssueSummary list={list} issues={shown} /> : null}
      <FormFields
        list={list}
        id={id}
        values={{ ...check.values, ...typed }}
        issues={shown}
        onChange={(field, value) => setDraft({ ...typed, [field]: value })}
        sought={sought ?? {}}
        onSought={(field, text) => {
          if (text === null && !sought?.[field]) return;
          setSought({ ...sought, [field]: text });
          // So that the form is opened again.
          if (!draft) setDraft(typed);
        }}
      />
      <div className={styles.foot}>
        <Button appearance="primary" type="submit">
          {words.save}
        </Button>
        <Button onClick={discard}>{words.discard}</Button>
        {draft ? <span className={styles.note}>{words.draftKept}</span> : null}
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "24px", minWidth: 0 },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "12px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 2,
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
