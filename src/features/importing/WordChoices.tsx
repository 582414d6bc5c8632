import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useInputStyles } from "../../components/inputs/input.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { definitionOf } from "../../domain/schema/index.ts";
import { newTarget } from "../../exchange/newTarget.ts";
import { splitWord } from "../../exchange/values/several.ts";
import type { WordUse } from "../../exchange/wordUse.ts";
import { describeWord } from "../../i18n/exchange/importFile.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { type Answers, questionOf, type WordAnswer } from "./answers.ts";
import { useKnownWords } from "./useKnownWords.ts";

const shownWords = 40;

/** Every word nobody knows, what becomes of it, and the choice of something else; open ones first. */
export function WordChoices(props: {
  words: readonly WordUse[];
  answers: Answers["words"];
  disabled: boolean;
  onChange: (use: WordUse, answer: WordAnswer | null) => void;
}) {
  const { words, answers, disabled, onChange } = props;
  const styles = useStyles();
  const screen = useWords(importScreenWords);
  const [all, setAll] = useState(false);
  const asked = new Set(words.map(questionOf));
  const settled = [...answers.values()].flatMap(({ use }) =>
    asked.has(questionOf(use)) ? [] : [use],
  );
  const isOpen = ({ becomes }: WordUse) => becomes === "unknown" || becomes === "unclear";
  const open = words.filter(isOpen);
  const listed = [...open, ...words.filter((use) => !isOpen(use)), ...settled];
  const visible = all ? listed : listed.slice(0, shownWords);
  if (listed.length === 0) return null;
  return (
    <section aria-label={screen.words}>
      <SectionHeading>{screen.words}</SectionHeading>
      {open.length > 0 ? <p className={styles.open}>{screen.openWords(open.length)}</p> : null}
      <ul className={styles.list}>
        {visible.map((use) => (
          <WordChoice
            key={questionOf(use)}
            use={use}
            state={settled.includes(use) ? "settled" : open.includes(use) ? "open" : "named"}
            answer={answers.get(questionOf(use))?.answer ?? null}
            disabled={disabled}
            onChange={(answer) => onChange(use, answer)}
          />
        ))}
      </ul>
      {visible.length < listed.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {screen.moreWords(listed.length - visible.length)}
        </Button>
      ) : null}
    </section>
  );
}

function WordChoice(props: {
  use: WordUse;
  state: "open" | "named" | "settled";
  answer: WordAnswer | null;
  disabled: boolean;
  onChange: (answer: WordAnswer | null) => void;
}) {
  const { use, state, answer, disabled, onChange } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const language = useLanguage();
  const screen = useWords(importScreenWords);
  const field = definitionOf(use.list).fields[use.field];
  const known = useKnownWords(field);
  const parts = splitWord(use.text);
  const mayCreate = use.to === null || (field !== undefined && newTarget(field) !== null);
  const value = answer === null ? "" : answer.is === "known" ? `known ${answer.name}` : answer.is;
  const isOpen = state === "open";
  const isTaken = use.becomes === "created" || use.becomes === "foreign";
  const fresh = use.to ? screen.wordNew(listWords[language][use.to].one) : screen.wordForeign;
  return (
    <li className={styles.word}>
      <span className={isOpen ? styles.open : styles.said}>
        {state === "settled" ? screen.wordSettled(use.text) : describeWord(use, language)}
      </span>
      {use.column === null ? null : (
        <select
          className={inputs.input}
          aria-label={screen.wordFor(use.text)}
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(answerOf(event.target.value))}
        >
          <option value="">{isTaken ? fresh : screen.wordOpen}</option>
          {mayCreate && !isTaken ? <option value="new">{fresh}</option> : null}
          {mayCreate && parts.length > 1 ? (
            <option value="parts">{screen.wordParts(parts.join(" | "))}</option>
          ) : null}
          <option value="nothing">{screen.wordNothing}</option>
          <optgroup label={screen.wordKnown}>
            {known.map((name) => (
              <option key={name} value={`known ${name}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </li>
  );
}

function answerOf(value: string): WordAnswer | null {
  if (value.startsWith("known ")) return { is: "known", name: value.slice("known ".length) };
  return value === "new" || value === "parts" || value === "nothing" ? { is: value } : null;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0", padding: 0, maxWidth: "900px" },
  word: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(180px, 280px)",
    alignItems: "center",
    gap: "4px 16px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 560px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  said: { overflowWrap: "anywhere" },
  open: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere", margin: "4px 0" },
});
