import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Menu } from "../../../components/overlays/Menu.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords } from "../../../data/store.ts";
import type { Day } from "../../../domain/day.ts";
import { type Mention, type Picked, picking } from "../../../domain/meeting/mentions.ts";
import type { Mentioned } from "../../../domain/meeting/names.ts";
import {
  longestOutcome,
  type OutcomeLine,
  parseOutcomeLine,
  understoodSpans,
} from "../../../domain/meeting/outcomeLine.ts";
import { choiceSets, type WordOf } from "../../../domain/schema/choices.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { choiceWord } from "../../../i18n/stored/choices.ts";
import { CompletionList } from "./CompletionList.tsx";
import { KindButtons } from "./KindButtons.tsx";
import { kindOfKey } from "./kindOfKey.ts";
import { LineNotes } from "./LineNotes.tsx";
import { MarkedLine } from "./MarkedLine.tsx";
import { type Completion, useCompletion } from "./useCompletion.ts";
import { useOutcomeDraft } from "./useOutcomeDraft.ts";
import { useTypingAnywhere } from "./useTypingAnywhere.ts";

type Kind = WordOf<"outcomeKind">;

/**
 * The line outcomes are typed in: Enter finishes it, @ names who, ! when; buttons and Alt with a
 * letter choose the kind. What is marked and not understood is said before it is taken. What is
 * typed survives a reload.
 */
export function OutcomeEntry(props: {
  /** Name the unfinished line is kept under. */
  draft: string;
  today: Day;
  onEnter: (kind: Kind, line: OutcomeLine) => void;
  onCancel?: () => void;
  initial?: { readonly kind: Kind; readonly text: string; readonly picked: Picked };
  compact?: boolean;
}) {
  const { draft, today, onEnter, onCancel, initial, compact = false } = props;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const own = useWords(outcomeLineWords);
  const language = useLanguage();
  const records = useRecords();
  const { kind, text, picked, write, empty } = useOutcomeDraft(draft, initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [moveTo, setMoveTo] = useState<number | null>(null);
  /** The option chosen with the arrows; null until one is. */
  const [chosen, setChosen] = useState<number | null>(null);
  const [closed, setClosed] = useState(false);
  /** The line as it was when somebody tried to finish it. */
  const [asked, setAsked] = useState<string | null>(null);
  const { options, isWhole } = useCompletion(text, caret, today);
  const open = options.length > 0 && !closed;
  const at = chosen ?? (isWhole ? -1 : 0);
  const line = parseOutcomeLine(text, records, today, picked);

  useLayoutEffect(() => {
    if (moveTo === null) return;
    area.current?.setSelectionRange(moveTo, moveTo);
    setMoveTo(null);
  }, [moveTo]);

  const type = (next: string, place: number, more: Picked = {}) => {
    write({ kind, text: next, picked: { ...picked, ...more } });
    setCaret(place);
    setClosed(false);
    setChosen(null);
  };
  const replace = (next: string, place: number, more: Picked) => {
    type(next, place, more);
    setMoveTo(place);
    setClosed(true);
    area.current?.focus();
  };
  const setKind = (next: Kind) => {
    write({ kind: next, text, picked });
    area.current?.focus();
  };
  const complete = (option: Completion | undefined) =>
    option && replace(option.line, option.caret, option.picked);
  const choose = ({ from, to }: Mention, one: Mentioned) =>
    replace(
      `${text.slice(0, from)}@${one.name}${text.slice(to)}`,
      from + 1 + one.name.length,
      picking(one),
    );
  const over = line.text.length - longestOutcome;
  const take = () => {
    if (line.text === "" || over > 0) return setAsked(text);
    onEnter(kind, line);
    empty();
    setAsked(null);
    setCaret(0);
    area.current?.focus();
  };
  const finish = () => (line.open.length > 0 && asked !== text ? setAsked(text) : take());
  const cancel = () => {
    empty();
    onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a sign is being composed, every key belongs to it; 229 is what Safari says then.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const byKey = kindOfKey(event.nativeEvent, language);
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const keys: { readonly [key: string]: () => void } = open
      ? {
          ArrowDown: () => setChosen((at + 1) % options.length),
          ArrowUp: () => setChosen((at - 1 + options.length) % options.length),
          Enter: () => (options[at] ? complete(options[at]) : finish()),
          ...(options[at] ? { Tab: () => complete(options[at]) } : {}),
          Escape: () => setClosed(true),
        }
      : { Enter: finish, ...(onCancel ? { Escape: cancel } : {}) };
    const act = byKey ? () => setKind(byKey) : plain ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  useTypingAnywhere(initial === undefined, area, (key) => setKind(key));
  const trouble =
    over > 0 ? own.tooLong(over) : asked === text && line.text === "" ? own.empty : null;
  return (
    <div className={mergeClasses(styles.entry, compact && styles.compactEntry)}>
      {compact ? (
        <div className={styles.compactBelow}>
          <KindButtons kind={kind} keys={false} onChange={setKind} />
        </div>
      ) : null}
      <div className={mergeClasses(styles.frame, compact && styles.compactFrame)}>
        {compact ? null : (
          <div className={styles.kind}>
            <Menu
              trigger={choiceWord("outcomeKind", kind, language)}
              look="bare"
              name={`${words.kindMenu}: ${choiceWord("outcomeKind", kind, language)}`}
              items={choiceSets.outcomeKind.map((one) => ({
                key: one,
                label: choiceWord("outcomeKind", one, language),
                checked: one === kind,
                onSelect: () => setKind(one),
              }))}
            />
          </div>
        )}
        <div className={styles.line}>
          <MarkedLine
            text={text}
            spans={understoodSpans(text, records, today, picked)}
            className={mergeClasses(styles.text, compact && styles.compactText)}
          />
          <textarea
            ref={area}
            rows={compact ? 2 : 1}
            data-outcome
            className={mergeClasses(styles.text, styles.area, compact && styles.compactText)}
            aria-label={`${words.entry}, ${choiceWord("outcomeKind", kind, language)}`}
            aria-describedby={`${id}-notes`}
            aria-controls={open ? `${id}-options` : undefined}
            aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
            placeholder={words.entryHint}
            value={text}
            onChange={({ target }) => type(target.value, target.selectionStart)}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
            onKeyDown={onKeyDown}
            onBlur={() => setClosed(true)}
          />
          {open ? (
            <CompletionList
              id={id}
              label={words.lead}
              options={options}
              at={at}
              onChoose={complete}
              up={compact}
            />
          ) : null}
        </div>
      </div>
      <div className={compact ? styles.compactNotes : styles.notes}>
        <LineNotes
          id={id}
          line={line}
          trouble={trouble}
          asked={asked === text}
          onChoose={choose}
          onTake={take}
        />
      </div>
      {compact ? (
        <div className={styles.foot}>
          <span className={styles.hint}>{words.keysShort}</span>
          <Button appearance="primary" onClick={finish}>
            {words.enter}
          </Button>
        </div>
      ) : (
        <div className={styles.below}>
          <KindButtons kind={kind} keys onChange={setKind} />
          <Button onClick={finish}>{words.enter}</Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  entry: { margin: "0 -12px" },
  compactEntry: { margin: 0 },
  frame: {
    display: "grid",
    gridTemplateColumns: "112px minmax(0, 1fr)",
    alignItems: "start",
    padding: "10px 12px 9px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-within": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  compactFrame: {
    gridTemplateColumns: "minmax(0, 1fr)",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  kind: {
    fontSize: "18px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { position: "relative", minWidth: 0 },
  text: {
    fontFamily: "inherit",
    fontSize: "18px",
    lineHeight: "26px",
    letterSpacing: "normal",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  compactText: { fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  area: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: 0,
    margin: 0,
    border: "none",
    outline: "none",
    resize: "none",
    fieldSizing: "content",
    backgroundColor: "transparent",
    color: "transparent",
    caretColor: tokens.colorNeutralForeground1,
    position: "relative",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    // A forced palette paints the text itself; the coloured copy below it is hidden then.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  below: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "8px 16px",
    margin: "8px 12px 0",
  },
  compactBelow: { margin: "0 0 8px" },
  notes: { margin: "0 12px" },
  compactNotes: { margin: 0 },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    marginTop: "8px",
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
