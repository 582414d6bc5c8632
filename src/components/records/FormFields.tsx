import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import type { Issue } from "../../domain/issue.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { type Section, sections } from "../../domain/schema/list.ts";
import { issueWords } from "../../i18n/exchange/rules.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";
import { SectionHeading } from "../frame/SectionHeading.tsx";
import { FieldInput } from "../inputs/FieldInput.tsx";

export function fieldId(list: ListName, field: string): string {
  return `field-${list}-${field}`;
}

/** Fields of a list's form by group; a visible field named in no group stands in the first. */
export function formSections(
  list: ListName,
): readonly { section: Section; fields: readonly string[] }[] {
  const { fields, sections: grouped } = definitionOf(list);
  const visible = Object.keys(fields).filter((name) => !fields[name]?.hidden);
  const named = new Set(sections.flatMap((section) => grouped[section] ?? []));
  const rest = visible.filter((name) => !named.has(name));
  return sections
    .map((section) => ({
      section,
      fields: [
        ...(grouped[section] ?? []).filter((name) => visible.includes(name)),
        ...(section === "subject" ? rest : []),
      ],
    }))
    .filter((group) => group.fields.length > 0);
}

/** The inputs of a form, group by group, with what is to be repaired beside each. */
export function FormFields(props: {
  list: ListName;
  id: number | null;
  values: { readonly [field: string]: unknown };
  issues: readonly Issue[];
  onChange: (field: string, value: unknown) => void;
  /** What was typed to find something and not chosen yet, by field. */
  sought: { readonly [field: string]: unknown };
  onSought: (field: string, typed: string | null) => void;
}) {
  const { list, id, values, issues, onChange, sought, onSought } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const missing = useStorePart((state) => state.standing?.missingFields[list]) ?? none;
  const { fields } = definitionOf(list);
  const groups = formSections(list);
  return (
    <div className={mergeClasses(styles.groups, groups.length === 1 && styles.single)}>
      {groups.map(({ section, fields: names }) => (
        <section key={section} aria-label={words.sections[section]}>
          {groups.length > 1 ? (
            <SectionHeading level={3}>{words.sections[section]}</SectionHeading>
          ) : null}
          {names.map((name) => {
            const { label, help } = fieldWords(list, name, language);
            const at = fieldId(list, name);
            const issue = issues.find(({ field }) => field === name);
            const locked = missing.includes(name);
            const note = issue
              ? issueWords[language][issue.code]
              : locked
                ? words.columnMissing
                : help;
            return (
              <div key={name} className={styles.field}>
                <label className={styles.label} htmlFor={at}>
                  {label}
                  {fields[name]?.required ? <span aria-hidden> *</span> : null}
                </label>
                <FieldInput
                  list={list}
                  name={name}
                  id={at}
                  value={values[name]}
                  invalid={issue !== undefined}
                  disabled={locked}
                  {...(note ? { describedBy: `${at}-note` } : {})}
                  {...(id === null ? {} : { exclude: [id] })}
                  onChange={(value) => onChange(name, value)}
                  sought={typeof sought[name] === "string" ? sought[name] : null}
                  onSought={(text) => onSought(name, text)}
                />
                {note ? (
                  <p id={`${at}-note`} className={mergeClasses(styles.note, issue && styles.issue)}>
                    {note}
                  </p>
                ) : null}
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}

const none: readonly string[] = [];

const useStyles = makeStyles({
  groups: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "24px 40px",
    "@media (max-width: 791px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  single: { gridTemplateColumns: "minmax(0, 1fr)", maxWidth: "640px" },
  field: { paddingBottom: "12px" },
  label: {
    display: "block",
    paddingBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  note: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  issue: { color: tokens.colorPaletteRedForeground1 },
});
