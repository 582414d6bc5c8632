import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Menu } from "../../components/Menu.tsx";
import { useDraft } from "../../data/draft.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Day } from "../../domain/day.ts";
import {
  type OutcomeLine,
  parseOutcomeLine,
  understoodSpans,
} from "../../domain/meeting/outcomeLine.ts";
import { choiceSets, type WordOf } from "../../domain/schema/choices.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { meetingWords } from "../../i18n/meeting.ts";
import { CompletionList } from "./CompletionList.tsx";
import { MarkedLine } from "./MarkedLine.tsx";
import { kindKeys } from "./parts.ts";
import { useCompletion } from "./useCompletion.ts";

type Kind = WordOf<"outcomeKind">;

/**
 * The line outcomes are typed in: Enter finishes it, a key chooses the kind while it is empty,
 * @ names who, ! when. What is typed survives a reload.
 */
export function OutcomeEntry(props: {
  /** Name the unfinished line is kept under. */
  draft: string;
  today: Day;
  onEnter: (kind: Kind, line: OutcomeLine) => void;
  onCancel?: () => void;
  initial?: { readonly kind: Kind; readonly text: string };
  compact?: boolean;
}) {
  const { draft, today, onEnter, onCancel, initial, compact = false } = props;
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const [kept, keep] = useDraft(draft);
  const kind = (kept?.kind as Kind | undefined) ?? initial?.kind ?? "result";
  const text = (kept?.text as string | undefined) ?? initial?.text ?? "";
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(false);
  const [asked, setAsked] = useState(false);
  const options = useCompletion(text, caret, today);
  const open = options.length > 0 && !closed;
  const line = parseOutcomeLine(text, records, today);

  const write = (next: string) => {
    keep({ kind, text: next });
    setClosed(false);
    setAsked(false);
    setAt(0);
  };
  const setKind = (next: Kind) => {
    keep({ kind: next, text });
    area.current?.focus();
  };
  const choose = (option: (typeof options)[number] | undefined) => {
    if (!option) return;
    write(option.line);
    setCaret(option.line.length);
    area.current?.focus();
  };
  const finish = () => {
    if (line.text === "") return setAsked(true);
    onEnter(kind, line);
    keep(initial ? null : { kind, text: "" });
    setCaret(0);
  };
  const cancel = () => {
    keep(null);
    onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const keys: { readonly [key: string]: () => void } = {
      ...(open
        ? {
            ArrowDown: () => setAt((at + 1) % options.length),
            ArrowUp: () => setAt((at - 1 + options.length) % options.length),
            Enter: () => choose(options[at]),
            Tab: () => choose(options[at]),
            Escape: () => setClosed(true),
          }
        : {
            ...(event.shiftKey ? {} : { Enter: finish }),
            ...(onCancel ? { Escape: cancel } : {}),
          }),
    };
    const chosen = kindKeys[language][event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = keys[event.key] ?? (text === "" && plain && chosen ? () => setKind(chosen) : null);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const trouble =
    asked && line.text === ""
      ? words.emptyLine
      : line.unknownName && !open
        ? words.unknownName(line.unknownName)
        : line.unknownDay
          ? words.unknownDay(line.unknownDay)
          : null;
  return (
    <div className={mergeClasses(styles.entry, compact && styles.compactEntry)}>
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
            spans={understoodSpans(text, records, today)}
            className={mergeClasses(styles.text, compact && styles.compactText)}
          />
          <textarea
            ref={area}
            rows={compact ? 2 : 1}
            className={mergeClasses(styles.text, styles.area, compact && styles.compactText)}
            aria-label={`${words.entry}, ${choiceWord("outcomeKind", kind, language)}`}
            aria-describedby={trouble ? `${id}-trouble` : undefined}
            aria-controls={open ? `${id}-options` : undefined}
            aria-activedescendant={open ? `${id}-${at}` : undefined}
            placeholder={words.entryHint}
            value={text}
            onChange={(event) => {
              write(event.target.value.replace(/\n/g, " "));
              setCaret(event.target.selectionStart);
            }}
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
              onChoose={choose}
              up={compact}
            />
          ) : null}
        </div>
      </div>
      {trouble ? (
        <p id={`${id}-trouble`} role="status" className={styles.trouble}>
          {trouble}
        </p>
      ) : null}
      {compact ? (
        <div className={styles.foot}>
          <span className={styles.hint}>{words.keysShort}</span>
          <Button appearance="primary" onClick={finish}>
            {words.enter}
          </Button>
        </div>
      ) : null}
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
  trouble: {
    margin: "4px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorPaletteMarigoldForeground2,
  },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    marginTop: "8px",
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
