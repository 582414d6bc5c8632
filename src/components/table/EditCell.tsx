import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLanguage } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { issueWords } from "../../i18n/exchange/rules.ts";
import { CountedCost } from "../figures/CountedCost.tsx";
import { FieldInput } from "../inputs/FieldInput.tsx";
import { checkForm } from "../records/formCheck.ts";
import { useCellDrafts } from "./cellDraft.ts";
import type { Column } from "./columns.ts";

const wide = new Set(["note", "choices", "lookups", "persons", "reference"]);

/** A cell being edited: Enter or leaving it keeps the value, Escape takes it back; a value that cannot be read stays and says why. What is typed outlives a reload. */
export function EditCell(props: {
  list: ListName;
  entry: Entry;
  column: Column;
  onKeep: (changes: Changes, then: "stay" | "next" | "leave") => void;
  onCancel: () => void;
}) {
  const { list, entry, column, onKeep, onCancel } = props;
  const { name, field } = column;
  const styles = useStyles();
  const language = useLanguage();
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const box = useRef<HTMLDivElement>(null);
  const drafts = useCellDrafts(list);
  const [draft] = useState(() => drafts.of(entry.id, name));
  const [value, setValue] = useState<unknown>(
    draft ? draft.value : (entry as unknown as { readonly [field: string]: unknown })[name],
  );
  const [touched, setTouched] = useState(draft !== null);
  const check = checkForm(list, entry, touched ? { [name]: value } : {}, language, timeZone);
  const issue = check.issues.find((one) => one.field === name) ?? check.issues[0];
  useEffect(() => {
    const input = box.current?.querySelector<HTMLElement>("input, select, textarea");
    input?.focus();
    if (input instanceof HTMLInputElement) input.select();
  }, []);

  const keep = (then: "stay" | "next" | "leave") => {
    if (issue || drafts.of(entry.id, name)?.sought) return;
    drafts.drop(entry.id, name);
    onKeep(check.changes, then);
  };
  const cancel = () => {
    drafts.drop(entry.id, name);
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inNote = field.kind === "note" && !event.ctrlKey;
    if (event.key === "Escape") cancel();
    else if (event.key === "Enter" && !inNote) keep("stay");
    else if (event.key === "Tab" && !event.shiftKey && !wide.has(field.kind)) keep("next");
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the input inside it.
    <div
      ref={box}
      className={mergeClasses(styles.box, wide.has(field.kind) && styles.wide)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keep("leave");
      }}
    >
      <FieldInput
        list={list}
        name={name}
        value={value}
        invalid={issue !== undefined}
        exclude={[entry.id]}
        {...(issue ? { describedBy: "cell-issue" } : {})}
        onChange={(next) => {
          setValue(next);
          setTouched(true);
          drafts.write({ id: entry.id, name, value: next });
        }}
        sought={draft?.sought ?? null}
        onSought={(sought) => {
          const kept = drafts.of(entry.id, name);
          if (kept || sought !== null)
            drafts.write({ id: entry.id, name, value: kept ? kept.value : value, sought });
        }}
      />
      {issue ? (
        <p id="cell-issue" role="alert" className={styles.issue}>
          {issueWords[language][issue.code]}
        </p>
      ) : name === "cost" ? (
        <div className={styles.note}>
          <CountedCost list={list} entry={entry} />
        </div>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    position: "absolute",
    zIndex: 5,
    inset: "0 0 auto 0",
    minWidth: "100px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wide: {
    right: "auto",
    width: "320px",
    padding: "8px",
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "normal",
    fontStyle: "normal",
  },
  note: {
    position: "absolute",
    top: "100%",
    right: 0,
    zIndex: 1,
    width: "max-content",
    maxWidth: "280px",
    padding: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    textAlign: "left",
    whiteSpace: "normal",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    borderRadius: tokens.borderRadiusMedium,
  },
  issue: {
    position: "absolute",
    top: "100%",
    left: 0,
    zIndex: 1,
    width: "max-content",
    maxWidth: "280px",
    margin: 0,
    padding: "4px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    whiteSpace: "normal",
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
});
