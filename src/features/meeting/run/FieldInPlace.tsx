import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { StateMark } from "../../../components/frame/StateMark.tsx";
import { FieldInput } from "../../../components/inputs/FieldInput.tsx";
import { checkForm } from "../../../components/records/formCheck.ts";
import { useDraft } from "../../../data/draft.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import type { AboutField } from "../../../domain/meeting/aboutFields.ts";
import { readChanged } from "../../../domain/meeting/changed.ts";
import { changeField, outcomesOf } from "../../../domain/meeting/outcomes.ts";
import { type Entry, nameOf } from "../../../domain/records.ts";
import type { Value } from "../../../domain/schema/field.ts";
import { definitionOf } from "../../../domain/schema/index.ts";
import { issueWords } from "../../../i18n/exchange/rules.ts";
import { dayIn } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { displayValue, titleOf } from "../../../i18n/records/display.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { stateOfWord } from "../outcome/parts.ts";
import { presently, useTimeZone } from "../useClock.ts";

interface FieldInPlaceProps {
  readonly item: number;
  readonly about: AboutField;
  readonly readOnly?: boolean;
  readonly compact?: boolean;
  /** Without its label, as in a table whose head names it. */
  readonly bare?: boolean;
}

/** A field the point may change: its value large, the one it had before struck out; a click or Enter edits it, and what is typed outlives a reload. */
export function FieldInPlace(props: FieldInPlaceProps) {
  const { list, id, field } = props.about;
  const name = `point:${list}:${id}:${field}`;
  return <OneField key={name} name={name} {...props} />;
}

function OneField(props: FieldInPlaceProps & { readonly name: string }) {
  const { item, about, readOnly = false, bare = false } = props;
  const compact = props.compact === true || bare;
  const { list, id, field } = about;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const timeZone = useTimeZone();
  const records = useRecords();
  const store = useStore();
  const [draft, setDraft] = useDraft(props.name);
  const [typed, setTyped] = useState<{ value: unknown } | null>(
    draft ? { value: draft["value"] } : null,
  );
  const close = () => {
    setTyped(null);
    setDraft(null);
  };
  const [issue, setIssue] = useState<string | null>(null);
  const entry = records[list].byId.get(id) as (Entry & { [field: string]: Value }) | undefined;
  const definition = definitionOf(list).fields[field];
  if (!entry || !definition) return null;

  const labels = listWords[language][list].fields as { readonly [f: string]: { label: string } };
  const own = labels[field]?.label ?? field;
  const label =
    about.of === "successorFunding"
      ? words.successorFunding
      : about.of === "funding"
        ? words.fundingOf
        : about.of === "decision"
          ? words.decisionOf
          : own;
  const show = (value: Value | undefined) =>
    displayValue(records, definition, value, language, timeZone) || words.empty;
  const value = entry[field];
  const title = titleOf(records, list, entry, language);
  const name = nameOf(list, entry);
  const note = outcomesOf(records, item)
    .flatMap(({ changed }) => readChanged(changed))
    .find((one) => one.list === list && one.record === name && one.field === field);
  const mark = definition.kind === "choice" ? stateOfWord[String(value)] : undefined;

  const commit = (next: unknown) => {
    const check = checkForm(list, entry, { [field]: next }, language, timeZone);
    const wrong = check.issues.find((one) => one.field === field);
    if (wrong) return setIssue(issueWords[language][wrong.code]);
    setIssue(null);
    close();
    if (!(field in check.changes)) return;
    const to = check.values[field] as Value;
    const now = presently();
    changeField(store, store.getState().records, {
      item,
      list,
      id,
      field,
      to,
      today: dayIn(now, timeZone),
      words:
        to === null ? words.changedToNothing(own, title) : words.changedText(own, title, show(to)),
    });
  };
  // What is chosen stands at once; what is typed stands by Enter or when the field is left.
  const atOnce = ["choice", "lookup", "flag"].includes(definition.kind);
  return (
    <div className={mergeClasses(styles.field, compact && !bare && styles.compactField)}>
      {bare ? null : <span className={styles.label}>{label}</span>}
      {typed && !readOnly ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            commit(typed.value);
          }}
          onBlur={(event) => {
            if (event.currentTarget.contains(event.relatedTarget) || draft?.["sought"]) return;
            commit(typed.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              close();
              setIssue(null);
            }
          }}
          ref={(form) => form?.querySelector<HTMLElement>("input, select, textarea")?.focus()}
        >
          <FieldInput
            list={list}
            name={field}
            value={typed.value}
            invalid={issue !== null}
            exclude={[id]}
            onChange={(next) => {
              if (atOnce) return commit(next);
              setTyped({ value: next });
              setDraft({ value: next });
            }}
            sought={typeof draft?.["sought"] === "string" ? draft["sought"] : null}
            onSought={(sought) => {
              if (draft || sought !== null) setDraft({ value: typed.value, sought });
            }}
          />
          {issue ? (
            <span role="alert" className={styles.issue}>
              {issue}
            </span>
          ) : null}
        </form>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.value, compact && styles.compact, bare && styles.bare)}
          disabled={readOnly}
          aria-label={`${words.changeField(bare ? `${title}, ${label}` : label)}: ${show(value)}`}
          onClick={() => setTyped({ value })}
        >
          {note ? (
            <>
              <del className={styles.before}>{show(note.from)}</del>{" "}
            </>
          ) : null}
          {mark ? (
            <StateMark state={mark} word={show(value)} size={compact ? 12 : 16} />
          ) : (
            <span className={note ? styles.now : undefined}>
              {bare && value === null ? "–" : show(value)}
            </span>
          )}
        </button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  compactField: {
    display: "grid",
    gridTemplateColumns: "84px minmax(0, 1fr)",
    alignItems: "center",
    minHeight: "32px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { color: tokens.colorNeutralForeground3 },
  form: { width: "260px", maxWidth: "100%" },
  issue: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorPaletteRedForeground1,
  },
  value: {
    appearance: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    textAlign: "left",
    backgroundColor: "transparent",
    border: "none",
    padding: "0 4px",
    margin: "0 -4px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "text",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": {
      cursor: "default",
      backgroundColor: "transparent",
      color: tokens.colorNeutralForeground1,
    },
  },
  compact: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  bare: { fontSize: "inherit", textAlign: "inherit" },
  before: { color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold },
});
