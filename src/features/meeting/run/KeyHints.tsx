import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../../data/language.ts";
import { outcomeLineWords } from "../../../i18n/meeting/outcomeLine.ts";
import { Key } from "../outcome/Key.tsx";

/** What the keys of a running meeting do; those that choose a kind stand at the kinds. */
export function KeyHints() {
  const words = useWords(outcomeLineWords);
  const hints = [
    ["@", words.lead],
    ["!", words.day],
    [words.newLine, words.newLineMeans],
    ["←", words.back],
    ["→", words.next],
  ] as const;
  return <KeyList label={words.keys} hints={hints} />;
}

/** Keys, each with what it does. */
export function KeyList(props: {
  label: string;
  hints: readonly (readonly [key: string, meaning: string])[];
}) {
  const { label, hints } = props;
  const styles = useStyles();
  return (
    <ul className={styles.hints} aria-label={label}>
      {hints.map(([key, word]) => (
        <li key={key} className={styles.hint}>
          <Key>{key}</Key>
          {word}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  hints: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  hint: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
