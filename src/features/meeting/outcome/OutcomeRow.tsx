import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { StateSymbol } from "../../../components/frame/StateMark.tsx";
import { Menu } from "../../../components/overlays/Menu.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import type { Day } from "../../../domain/day.ts";
import { readChanged } from "../../../domain/meeting/changed.ts";
import { picking } from "../../../domain/meeting/mentions.ts";
import type { Mentioned } from "../../../domain/meeting/names.ts";
import { type Outcome, shortTitle } from "../../../domain/meeting/outcomes.ts";
import type { Records } from "../../../domain/records.ts";
import { choiceSets, type WordOf } from "../../../domain/schema/choices.ts";
import { definitionOf } from "../../../domain/schema/index.ts";
import { formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { displayValue, titleOfId } from "../../../i18n/records/display.ts";
import { choiceWord } from "../../../i18n/stored/choices.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { useTimeZone } from "../useClock.ts";
import { OutcomeEntry } from "./OutcomeEntry.tsx";
import { VotesDialog } from "./VotesDialog.tsx";

/** A line of the minutes: kind, what was said, who and by when; what it changed stands below. */
export function OutcomeRow(props: {
  outcome: Outcome;
  today: Day;
  readOnly?: boolean;
  compact?: boolean;
}) {
  const { outcome, today, readOnly = false, compact = false } = props;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const [editing, setEditing] = useState(false);
  const [voting, setVoting] = useState(false);
  const text = outcome.text ?? outcome.title ?? "";
  const named = mentionedIn(records, outcome);
  const units = outcome.responsible === null ? [] : [outcome.responsible];
  const isUnitGone = units.length > 0 && named.every(({ list }) => list === "people");
  const people = named.filter(({ list }) => list === "people").map(({ name }) => name);
  const who = [
    ...units.map((id) => titleOfId(records, "organisations", id, language)),
    ...people,
  ].join(", ");
  const due = outcome.dueOn ? formatDay(outcome.dueOn, language) : "";
  if (editing) {
    return (
      <OutcomeEntry
        draft={`outcome:${outcome.key ?? outcome.id}`}
        today={today}
        compact={compact}
        initial={{
          kind: (outcome.kind as WordOf<"outcomeKind"> | null) ?? "result",
          text: [
            text,
            ...named.map(({ name }) => `@${name}`),
            ...(outcome.dueOn ? [`!${formatDay(outcome.dueOn, "de")}`] : []),
          ].join(" "),
          picked: picking(...named),
        }}
        onCancel={() => setEditing(false)}
        onEnter={(kind, line) => {
          const { responsible, person, dueOn } = line;
          store.update("outcomes", outcome.id, {
            title: shortTitle(line.text),
            text: line.text,
            kind,
            // A unit that no longer exists stays named until another one is.
            responsible: responsible ?? (isUnitGone ? outcome.responsible : null),
            person,
            dueOn,
          });
          setEditing(false);
        }}
      />
    );
  }
  const kind = choiceWord("outcomeKind", outcome.kind ?? "", language);
  return (
    <div className={compact ? styles.compact : styles.row}>
      <span className={mergeClasses(styles.kind, compact && styles.compactKind)}>{kind}</span>
      <div className={mergeClasses(styles.body, compact && styles.compactBody)}>
        <div className={mergeClasses(styles.text, outcome.state === "dropped" && styles.dropped)}>
          {text}
        </div>
        {compact && (who || due) ? (
          <div className={styles.note}>{[who, due].filter(Boolean).join(" · ")}</div>
        ) : null}
        <ChangedNote outcome={outcome} />
        {outcome.votesYes !== null ? (
          <div className={styles.note}>
            {words.votesText(outcome.votesYes, outcome.votesNo ?? 0, outcome.votesAbstained ?? 0)}
          </div>
        ) : null}
        {outcome.condition ? (
          <div className={styles.note}>{words.condition(outcome.condition)}</div>
        ) : null}
      </div>
      {compact ? null : (
        <span className={styles.who}>
          <span>{who}</span>
          <span>{due}</span>
        </span>
      )}
      {readOnly ? null : (
        <span className={styles.menu}>
          <Menu
            trigger="…"
            arrow={false}
            look="bare"
            align="end"
            name={words.outcomeMenu(text)}
            items={[
              { key: "edit", label: words.editOutcome, onSelect: () => setEditing(true) },
              { key: "votes", label: words.votes, onSelect: () => setVoting(true) },
              ...choiceSets.outcomeKind.map((one) => ({
                key: one,
                label: choiceWord("outcomeKind", one, language),
                checked: one === outcome.kind,
                onSelect: () => store.update("outcomes", outcome.id, { kind: one }),
              })),
              {
                key: "delete",
                label: words.deleteOutcome,
                onSelect: () => store.recycle("outcomes", outcome.id),
              },
            ]}
          />
        </span>
      )}
      {voting ? <VotesDialog outcome={outcome} onClose={() => setVoting(false)} /> : null}
    </div>
  );
}

/** Whom an outcome names, as far as they can still be named. */
function mentionedIn(records: Records, { responsible, person }: Outcome): readonly Mentioned[] {
  const unit = responsible === null ? null : records.organisations.byId.get(responsible);
  const somebody = person === null ? null : records.people.get(person);
  return [
    ...(unit?.title ? [{ list: "organisations", id: unit.id, name: unit.title } as const] : []),
    ...(somebody ? [{ list: "people", id: somebody.id, name: somebody.name } as const] : []),
  ];
}

/** What the outcome wrote: field, value before and after. */
export function ChangedNote({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const timeZone = useTimeZone();
  return readChanged(outcome.changed).map(({ list, record, field, from, to }) => {
    const definition = definitionOf(list).fields[field];
    if (!definition) return null;
    const labels = listWords[language][list].fields as { readonly [f: string]: { label: string } };
    const show = (value: typeof from) =>
      displayValue(records, definition, value, language, timeZone) || words.empty;
    return (
      <div key={record + field} className={mergeClasses(styles.note, styles.changed)}>
        <StateSymbol state="intended" />
        {words.changed(`${labels[field]?.label ?? field}: ${show(from)} → ${show(to)}`)}
      </div>
    );
  });
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "112px minmax(0, 1fr) auto 24px",
    alignItems: "start",
    fontSize: "18px",
    lineHeight: "26px",
    padding: "9px 0",
    "@media (max-width: 1100px)": { gridTemplateColumns: "112px minmax(0, 1fr) 24px" },
  },
  compact: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 24px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  compactKind: { gridColumn: "1", fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  body: { minWidth: 0, overflowWrap: "break-word" },
  compactBody: { gridColumn: "1", gridRow: "2" },
  text: { whiteSpace: "pre-wrap" },
  dropped: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  changed: { display: "flex", alignItems: "center", gap: "6px" },
  who: {
    display: "flex",
    gap: "16px",
    paddingLeft: "16px",
    "@media (max-width: 1100px)": { gridColumn: "2", gridRow: "2", paddingLeft: 0 },
    fontSize: tokens.fontSizeBase400,
    fontVariantNumeric: "tabular-nums",
  },
  menu: {
    justifySelf: "end",
    gridRow: "1",
    gridColumn: "-2 / -1",
    color: tokens.colorNeutralForeground3,
  },
});
