import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CountedCost } from "../../components/figures/CountedCost.tsx";
import { ActionFieldMark } from "../../components/frame/ActionFieldMark.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { formSections } from "../../components/records/FormFields.tsx";
import { isFollowable } from "../../components/records/isFollowable.ts";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useCellDrafts } from "../../components/table/cellDraft.ts";
import { columnsOf } from "../../components/table/columns.ts";
import { EditCell } from "../../components/table/EditCell.tsx";
import { useUnsaved } from "../../components/table/unsaved.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { type Entry, parseReference } from "../../domain/records.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { displayField } from "../../i18n/records/display.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";

/** The fields of a record by group; a value becomes an input in place. */
export function RecordFacts({ list, entry }: { list: ListName; entry: Entry }) {
  const styles = useStyles();
  const words = useWords(recordsWords);
  const drafts = useCellDrafts(list);
  // One that holds what cannot be read stays open beside the next.
  const [editing, setEditing] = useState<readonly string[]>(() =>
    drafts
      .all()
      .filter(({ id }) => id === entry.id)
      .map(({ name }) => name),
  );
  const groups = formSections(list);
  return (
    <div className={mergeClasses(styles.groups, groups.length === 1 && styles.single)}>
      {groups.map(({ section, fields }) => (
        <section key={section} aria-label={words.sections[section]}>
          {groups.length > 1 ? (
            <SectionHeading level={3}>{words.sections[section]}</SectionHeading>
          ) : null}
          <dl className={styles.list}>
            {fields
              .filter((name) => name !== "title" || groups.length === 1)
              .map((name) => (
                <Fact
                  key={name}
                  list={list}
                  entry={entry}
                  name={name}
                  editing={editing.includes(name)}
                  onEdit={() => setEditing((others) => [...others, name])}
                  onDone={() => setEditing((all) => all.filter((one) => one !== name))}
                />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Fact(props: {
  list: ListName;
  entry: Entry;
  name: string;
  editing: boolean;
  onEdit: () => void;
  onDone: () => void;
}) {
  const { list, entry, name, editing, onEdit, onDone } = props;
  const styles = useStyles();
  const store = useStore();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const standing = useStorePart((state) => state.standing);
  const isUnsaved = useUnsaved(list);
  const { label } = fieldWords(list, name, language);
  const locked = standing?.missingFields[list]?.includes(name) ?? false;
  const mayEdit = standing?.mayWrite !== false && !locked;
  const unsaved = isUnsaved(entry.id, name);
  const [column] = columnsOf(list, [name], language);
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, unsaved && styles.unsaved)}>
        {locked ? (
          <span className={styles.quiet}>{words.columnMissing}</span>
        ) : (
          <FactValue list={list} entry={entry} name={name} />
        )}
        {unsaved ? <span className={styles.note}> {words.unsaved}</span> : null}
        {name === "cost" && !editing ? <CountedCost list={list} entry={entry} /> : null}
        {mayEdit && !editing ? (
          <button
            type="button"
            className={styles.edit}
            aria-label={`${label}: ${words.edit}`}
            onClick={onEdit}
          >
            <svg
              width="16"
              height="16"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
              aria-hidden
            >
              <path d="M10.8 2.7l2.5 2.5L5.5 13l-3.2.7.7-3.2z" strokeLinejoin="round" />
            </svg>
          </button>
        ) : null}
        {editing && column ? (
          <EditCell
            list={list}
            entry={entry}
            column={column}
            onCancel={onDone}
            onKeep={(changes) => {
              if (Object.keys(changes).length > 0) store.update(list, entry.id, changes);
              onDone();
            }}
          />
        ) : null}
      </dd>
    </div>
  );
}

/** A value in words; records, addresses and Handlungsfelder lead on. */
function FactValue({ list, entry, name }: { list: ListName; entry: Entry; name: string }) {
  const styles = useStyles();
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const field = definitionOf(list).fields[name];
  const value = (entry as unknown as { readonly [field: string]: unknown })[name];
  const text = displayField(records, list, name, entry, language, timeZone);
  if (text === "" || !field) return <span className={styles.quiet}>–</span>;
  if (field.kind === "link" && isFollowable(text)) {
    return (
      <a href={text} target="_blank" rel="noreferrer" className={styles.link}>
        {text}
      </a>
    );
  }
  if (field.kind === "reference") {
    const target = parseReference(text === "" ? null : String(value));
    return target ? <RecordLink {...target} /> : text;
  }
  if (field.kind === "lookup" || field.kind === "lookups") {
    const ids = (Array.isArray(value) ? value : [value]) as readonly number[];
    const to = field.to as ListName;
    const all = to === "areas" && ids.length > 3 && ids.length === municipalities(records);
    if (all) return <>{words.allMunicipalities(ids.length)}</>;
    return (
      <span className={styles.several}>
        {ids.map((id) =>
          to === "actionFields" ? (
            <ActionFieldMark key={id} id={id} />
          ) : (
            <RecordLink key={id} list={to} id={id} />
          ),
        )}
      </span>
    );
  }
  if (field.kind === "choices" && Array.isArray(value)) {
    return (
      <span className={styles.several}>
        {text.split(", ").map((word) => (
          <span key={word} className={styles.chip}>
            {word}
          </span>
        ))}
      </span>
    );
  }
  return <span className={styles.text}>{text}</span>;
}

function municipalities(records: ReturnType<typeof useRecords>): number {
  return records.areas.all.filter(({ kind }) => kind === "municipality").length;
}

const useStyles = makeStyles({
  groups: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "28px 32px",
    "@media (max-width: 791px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  single: { gridTemplateColumns: "minmax(0, 1fr)", maxWidth: "640px" },
  list: { margin: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "124px minmax(0, 1fr)",
    minHeight: "33px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: "border-box",
  },
  label: { padding: "6px 8px 6px 0", color: tokens.colorNeutralForeground3, hyphens: "auto" },
  value: {
    position: "relative",
    margin: 0,
    padding: "6px 28px 6px 8px",
    minWidth: 0,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":hover > button": { opacity: 1 },
  },
  unsaved: {
    fontStyle: "italic",
    boxShadow: `inset 3px 0 0 ${tokens.colorPaletteMarigoldBorder2}`,
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: "pre-line" },
  several: { display: "flex", flexWrap: "wrap", gap: "4px 12px" },
  chip: {
    padding: "1px 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  link: { color: tokens.colorBrandForegroundLink },
  edit: {
    position: "absolute",
    top: "4px",
    right: "2px",
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    padding: 0,
    color: tokens.colorNeutralForeground3,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    opacity: 0,
    cursor: "pointer",
    ":focus-visible": { opacity: 1, outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (hover: none)": { opacity: 1 },
  },
});
