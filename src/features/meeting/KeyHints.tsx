import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../data/language.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { meetingWords } from "../../i18n/meeting.ts";
import { kindKeys } from "./parts.ts";

/** What the keys of the entry line do. */
export function KeyHints() {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const hints = [
    ...Object.entries(kindKeys[language]).map(
      ([key, kind]) => [key, choiceWord("outcomeKind", kind, language)] as const,
    ),
    ["@", words.lead] as const,
    ["!", words.due] as const,
  ];
  return (
    <ul className={styles.hints}>
      {hints.map(([key, word]) => (
        <li key={key} className={styles.hint}>
          <kbd className={styles.key}>{key}</kbd>
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
  key: {
    display: "inline-block",
    minWidth: "18px",
    boxSizing: "border-box",
    padding: "0 5px",
    textAlign: "center",
    fontFamily: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
  },
});
