import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../data/language.ts";
import { pickerWords } from "../../i18n/picker.ts";
import { foldText } from "../foldText.ts";
import { useInputStyles } from "../input.ts";
import { Popup } from "../Popup.tsx";
import { useTriggerStyles } from "../trigger.ts";
import type { FilterOption } from "./filtering.ts";
import type { ValueKey } from "./values.ts";

const searchFrom = 12;

/** A filter of one field: round, brand-coloured while it is on, with a cross to take it away. */
export function FilterPill(props: {
  label: string;
  options: () => readonly FilterOption[];
  chosen: readonly ValueKey[];
  onChange: (keys: readonly ValueKey[]) => void;
}) {
  const { label, options, chosen, onChange } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(pickerWords);
  const on = chosen.length > 0;
  const names = on
    ? options()
        .filter(({ key }) => chosen.includes(key))
        .map((option) => option.label)
    : [];
  const text = names.length > 2 ? words.chosenCount(label, names.length) : names.join(", ");
  return (
    <span className={styles.pill}>
      <Popup
        look={on ? "pillActive" : "pill"}
        name={on ? `${label}: ${names.join(", ")}` : label}
        trigger={on ? (names.length > 2 ? text : `${label}: ${text}`) : label}
        {...(on ? { className: styles.withCross } : {})}
      >
        {() => <Choices {...props} shown={options()} />}
      </Popup>
      {on ? (
        <button
          type="button"
          className={mergeClasses(triggers.trigger, styles.cross)}
          aria-label={words.remove(label)}
          onClick={() => onChange([])}
        >
          <svg width="10" height="10" viewBox="0 0 10 10" stroke="currentColor" aria-hidden>
            <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />
          </svg>
        </button>
      ) : null}
    </span>
  );
}

function Choices(props: {
  label: string;
  shown: readonly FilterOption[];
  chosen: readonly ValueKey[];
  onChange: (keys: readonly ValueKey[]) => void;
}) {
  const { label, shown, chosen, onChange } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = useWords(pickerWords);
  const [text, setText] = useState("");
  const needle = foldText(text.trim());
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {shown.length > searchFrom ? (
        <input
          className={inputs.input}
          aria-label={words.pickSearch}
          placeholder={words.pickSearch}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      {shown
        .filter((option) => foldText(option.label).includes(needle))
        .map((option) => (
          <label key={option.key} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.includes(option.key)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, option.key]
                    : chosen.filter((key) => key !== option.key),
                )
              }
            />
            <span className={styles.grow}>{option.label}</span>
            <span className={styles.count}>{option.count}</span>
          </label>
        ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  pill: { position: "relative", display: "inline-flex", maxWidth: "100%" },
  withCross: { paddingRight: "30px", "& > svg": { display: "none" }, overflow: "hidden" },
  cross: {
    position: "absolute",
    right: "6px",
    top: "4px",
    width: "20px",
    height: "20px",
    padding: 0,
    justifyContent: "center",
    borderRadius: "10px",
    color: tokens.colorBrandForeground2,
  },
  choices: { margin: 0, padding: "4px 8px 8px", border: "none", minWidth: "200px" },
  legend: {
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "30px" },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  grow: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});
