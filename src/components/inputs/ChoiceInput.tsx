import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../data/language.ts";
import { type ChoiceSet, choiceSets } from "../../domain/schema/choices.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { useInputStyles } from "./input.ts";
import type { InputProps } from "./inputProps.ts";

/** The app's words, and those the column offers besides. */
interface Words {
  words: ChoiceSet;
  offered: readonly string[];
}

/** One word of a closed set, or one somebody added in SharePoint. */
export function ChoiceInput(props: InputProps & Words & { required: boolean }) {
  const {
    value,
    onChange,
    label,
    id,
    describedBy,
    invalid,
    disabled,
    words: set,
    offered,
    required,
  } = props;
  const inputs = useInputStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const chosen = typeof value === "string" ? value : "";
  return (
    <select
      id={id}
      className={mergeClasses(inputs.input, invalid && inputs.invalid)}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      disabled={disabled}
      value={chosen}
      onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
    >
      {required && chosen !== "" ? null : <option value="">{words.notGiven}</option>}
      {wordsOf(set, [...offered, chosen]).map((word) => (
        <option key={word} value={word}>
          {choiceWord(set, word, language)}
        </option>
      ))}
    </select>
  );
}

/** Several words of a closed set, and of those somebody added in SharePoint. */
export function ChoicesInput(props: InputProps & Words) {
  const { value, onChange, label, id, describedBy, disabled, words: set, offered } = props;
  const styles = useStyles();
  const language = useLanguage();
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  return (
    <div
      id={id}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.group}
    >
      {wordsOf(set, [...offered, ...chosen]).map((word) => (
        <label key={word} className={styles.word}>
          <input
            type="checkbox"
            className={styles.box}
            disabled={disabled}
            checked={chosen.includes(word)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...chosen, word] : chosen.filter((one) => one !== word),
              )
            }
          />
          {choiceWord(set, word, language)}
        </label>
      ))}
    </div>
  );
}

function wordsOf(set: ChoiceSet, more: readonly string[]): readonly string[] {
  return [...new Set([...choiceSets[set], ...more.filter((word) => word !== "")])];
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "0 16px" },
  word: { display: "inline-flex", alignItems: "center", gap: "6px", minHeight: "28px" },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});
