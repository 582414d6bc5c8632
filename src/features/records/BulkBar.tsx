import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { FrameContext } from "../../components/frame/frame.ts";
import { FieldInput } from "../../components/inputs/FieldInput.tsx";
import { useInputStyles } from "../../components/inputs/input.ts";
import { Dialog } from "../../components/overlays/Dialog.tsx";
import { checkForm } from "../../components/records/formCheck.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { useToday } from "../../data/today.ts";
import { confirmation } from "../../domain/confirmation.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry, Table } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { issueWords } from "../../i18n/exchange/rules.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";
import { downloadCsv } from "./downloadCsv.ts";

/** What can be done with several entries at once; docked below the table. */
export function BulkBar(props: {
  list: ListName;
  ids: readonly number[];
  columns: readonly string[];
  onClear: () => void;
}) {
  const { list, ids, onClear } = props;
  const styles = useStyles();
  const store = useStore();
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const today = useToday();
  const { notify } = useContext(FrameContext);
  const standing = useStorePart((state) => state.standing);
  const [changing, setChanging] = useState(false);
  const mayWrite = standing?.mayWrite !== false;
  const changes = confirmation(list, today, standing);
  const update = (each: Changes, sentence: string) => {
    for (const id of ids) store.update(list, id, each);
    notify({ sentence });
    onClear();
  };
  return (
    <section className={styles.bar} aria-label={words.selected(ids.length)}>
      <strong className={styles.count}>{words.selected(ids.length)}</strong>
      {mayWrite && changes ? (
        <Button
          appearance="primary"
          onClick={() => update(changes, words.confirmedMany(ids.length))}
        >
          {words.confirmFacts}
        </Button>
      ) : null}
      {mayWrite ? <Button onClick={() => setChanging(true)}>{words.changeField}</Button> : null}
      <Button
        onClick={() => {
          downloadCsv(records, list, ids, language).catch(() =>
            notify({ sentence: words.exportFailed }),
          );
        }}
      >
        {words.exportCsv}
      </Button>
      <Button appearance="subtle" onClick={onClear}>
        {words.clearSelection}
      </Button>
      {changing ? (
        <ChangeField
          list={list}
          ids={ids}
          onCancel={() => setChanging(false)}
          onChange={(each) => {
            setChanging(false);
            update(each, words.changedMany(ids.length));
          }}
        />
      ) : null}
    </section>
  );
}

function ChangeField(props: {
  list: ListName;
  ids: readonly number[];
  onChange: (changes: Changes) => void;
  onCancel: () => void;
}) {
  const { list, ids, onChange, onCancel } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { cancel } = useWords(shellWords);
  const records = useRecords();
  const standing = useStorePart((state) => state.standing);
  const { fields } = definitionOf(list);
  const missing = standing?.missingFields[list] ?? [];
  const names = Object.keys(fields).filter(
    (name) => name !== "title" && !fields[name]?.hidden && !missing.includes(name),
  );
  const [name, setName] = useState(names[0] ?? "title");
  const [value, setValue] = useState<unknown>(null);
  // A list known only by name holds entries of that list.
  const table = records[list] as Table<ListName>;
  const checks = ids.map((id) =>
    checkForm(
      list,
      table.byId.get(id) as Entry | undefined,
      { [name]: value },
      language,
      standing?.timeZone ?? "Europe/Berlin",
    ),
  );
  const issue = checks.flatMap(({ issues }) => issues)[0];
  const read = checks[0]?.values[name];
  return (
    <Dialog
      open
      title={words.changeFieldTitle(ids.length)}
      onClose={onCancel}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={issue !== undefined}
            onClick={() => onChange({ [name]: read } as Changes)}
          >
            {words.save}
          </Button>
          <Button onClick={onCancel}>{cancel}</Button>
        </>
      }
    >
      <label className={styles.field}>
        {words.field}
        <select
          className={inputs.input}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setValue(null);
          }}
        >
          {names.map((one) => (
            <option key={one} value={one}>
              {fieldWords(list, one, language).label}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.field}>
        <span>{words.newValue}</span>
        <FieldInput key={name} list={list} name={name} value={value} onChange={setValue} />
      </div>
      <p className={styles.issue} role="alert">
        {issue ? issueWords[language][issue.code] : ""}
      </p>
    </Dialog>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    flexShrink: 0,
    minHeight: "60px",
    boxSizing: "border-box",
    padding: "8px 24px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  issue: { margin: 0, minHeight: "20px", color: tokens.colorPaletteRedForeground1 },
});
