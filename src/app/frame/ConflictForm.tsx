import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import type { Value } from "../../domain/schema/field.ts";
import { definitionOf } from "../../domain/schema/index.ts";
import { displayValue } from "../../i18n/records/display.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { editsWords } from "../../i18n/shell/edits.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";
import type { Edit } from "../../sync/outbox/edit.ts";

/** The same field changed twice: both values side by side, and the choice of one for each field. */
export function ConflictForm({ edit, title }: { edit: Edit; title: string }) {
  const styles = useStyles();
  const words = useWords(editsWords);
  const { empty } = useWords(recordsWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const [mine, setMine] = useState<ReadonlySet<string>>(
    () => new Set(edit.conflicts.map(({ field }) => field)),
  );
  const shown = (name: string, value: Value) => {
    const field = definitionOf(edit.list).fields[name];
    return (field && displayValue(records, field, value, language, timeZone)) || empty;
  };
  const choose = (field: string, own: boolean) => {
    const next = new Set(mine);
    if (own) next.add(field);
    else next.delete(field);
    setMine(next);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        store.resolve(edit.number, [...mine]);
      }}
    >
      <p className={styles.sentence}>{words.conflictSentence(title)}</p>
      {edit.conflicts.map(({ field, mine: own, theirs }) => (
        <fieldset key={field} className={styles.field}>
          <legend className={styles.legend}>{fieldWords(edit.list, field, language).label}</legend>
          {[
            {
              // Who deletes a record has typed nothing into its fields.
              text: edit.kind === "recycle" ? words.editKinds.recycle : shown(field, own),
              own: true,
              label: words.mine,
            },
            { text: shown(field, theirs), own: false, label: words.theirs },
          ].map((side) => (
            <label key={side.label} className={styles.side}>
              <input
                type="radio"
                name={`${edit.number}-${field}`}
                className={styles.radio}
                checked={mine.has(field) === side.own}
                onChange={() => choose(field, side.own)}
              />
              <span>
                <span className={styles.label}>{side.label}</span>
                <span className={styles.value}>{side.text}</span>
              </span>
            </label>
          ))}
          <p className={styles.before}>
            {words.before}: {shown(field, edit.base[field] ?? null)}
          </p>
        </fieldset>
      ))}
      <Button appearance="primary" type="submit">
        {words.keepDecision}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: { paddingTop: "8px" },
  sentence: { margin: "0 0 8px" },
  field: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "4px 16px",
    margin: "0 0 12px",
    padding: "0 0 4px",
    border: "none",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  legend: { padding: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  side: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":has(input:checked)": {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorBrandBackground2,
    },
    ":has(input:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  radio: { margin: "3px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  value: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  before: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});
