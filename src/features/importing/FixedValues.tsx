import { makeStyles, tokens } from "@fluentui/react-components";
import { useInputStyles } from "../../components/inputs/input.ts";
import { TextInput } from "../../components/inputs/TextInput.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Entry, Table } from "../../domain/records.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import type { Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";
import type { ColumnFields } from "./fitMapping.ts";

/** For required fields the file has no column for: one value that holds in every row. */
export function FixedValues(props: {
  list: ListName;
  columns: ColumnFields;
  values: ReadonlyMap<string, string>;
  disabled: boolean;
  onChange: (field: string, value: string) => void;
}) {
  const { list, columns, values, disabled, onChange } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const language = useLanguage();
  const words = useWords(importScreenWords);
  const given = new Set(columns.values());
  const missing = Object.entries(definitionOf(list).fields).filter(
    ([name, field]) => field.required && !field.hidden && !given.has(name),
  );
  const options = useOptions();
  if (missing.length === 0) return null;
  return (
    <section aria-label={words.fixed}>
      <p className={styles.lead}>{words.fixedLead}</p>
      <div className={styles.grid}>
        {missing.map(([name, field]) => {
          const { label } = fieldWords(list, name, language);
          const known = options(field);
          return (
            <div key={name}>
              <span className={styles.label} aria-hidden>
                {label}
              </span>
              {known ? (
                <select
                  className={inputs.input}
                  aria-label={words.fixedFor(label)}
                  disabled={disabled}
                  value={values.get(name) ?? ""}
                  onChange={(event) => onChange(name, event.target.value)}
                >
                  <option value="">{words.fixedNone}</option>
                  {known.map((text) => (
                    <option key={text}>{text}</option>
                  ))}
                </select>
              ) : (
                <TextInput
                  label={words.fixedFor(label)}
                  disabled={disabled}
                  value={values.get(name) ?? ""}
                  onChange={(value) => onChange(name, String(value ?? ""))}
                />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Texts to choose from, for choices and look-ups; null where people type. */
function useOptions(): (field: Field) => readonly string[] | null {
  const language = useLanguage();
  const records = useRecords();
  return (field) => {
    if (field.kind === "choice" || field.kind === "choices")
      return choiceSets[field.words].map((word) => choiceWord(field.words, word, language));
    if (field.kind !== "lookup" && field.kind !== "lookups") return null;
    // A look-up names a list of the definitions; a list known only by name holds entries of it.
    const to = field.to as ListName;
    const titles = ((records[to] as Table<ListName>).all as readonly Entry[]).map((entry) =>
      titleOf(records, to, entry, language),
    );
    return [...new Set(titles)];
  };
}

const useStyles = makeStyles({
  lead: { margin: "12px 0 8px", color: tokens.colorNeutralForeground2 },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(210px, 1fr))",
    gap: "8px 16px",
    maxWidth: "900px",
  },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});
