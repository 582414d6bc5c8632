import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../data/language.ts";
import { pickerWords } from "../../i18n/shell/picker.ts";
import { foldText } from "../inputs/foldText.ts";
import { useInputStyles } from "../inputs/input.ts";
import { Popup } from "../overlays/Popup.tsx";
import { useTriggerStyles } from "../overlays/trigger.ts";
import type { FilterOption } from "./filtering.ts";
import type { ValueKey } from "./values.ts";

const searchFrom = 12;
const mostShown = 60;

/** A filter of one field: round, brand-coloured while it is on, with a cross to take it away. */
export function FilterPill(props: {
  label: string;
  /** Asked for when the choice is opened. */
  options: () => readonly FilterOption[];
  labelOf: (key: ValueKey) => string;
  chosen: readonly ValueKey[];
  onChange: (keys: readonly ValueKey[]) => void;
}) {
  const { label, labelOf, chosen, onChange } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(pickerWords);
  const on = chosen.length > 0;
  const names = chosen.map(labelOf);
  const text = names.length > 2 ? words.chosenCount(label, names.length) : names.join(", ");
  return (
    <span className={styles.pill}>
      <Popup
        look={on ? "pillActive" : "pill"}
        name={on ? `${label}: ${names.join(", ")}` : label}
        trigger={on ? (names.length > 2 ? text : `${label}: ${text}`) : label}
        {...(on ? { className: styles.withCross } : {})}
      >
        {() => <Choices {...props} />}
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

/** Of many values those are offered that fit what is typed, before it the ones chosen already. */
function Choices(props: {
  label: string;
  options: () => readonly FilterOption[];
  chosen: readonly ValueKey[];
  onChange: (keys: readonly ValueKey[]) => void;
}) {
  const { label, options, chosen, onChange } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = useWords(pickerWords);
  const [all] = useState(() => {
    const counted = options();
    return counted.length <= mostShown
      ? counted
      : [...counted].sort((a, b) => isAmong(chosen, b) - isAmong(chosen, a));
  });
  const [text, setText] = useState("");
  const needle = foldText(text.trim());
  const fitting = all.filter((option) => foldText(option.label).includes(needle));
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {all.length > searchFrom ? (
        <input
          className={inputs.input}
          aria-label={words.pickSearch}
          placeholder={words.pickSearch}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      {fitting.slice(0, mostShown).map((option) => (
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
      {fitting.length > mostShown ? (
        <p className={styles.more}>{words.pickMore(fitting.length - mostShown)}</p>
      ) : null}
    </fieldset>
  );
}

function isAmong(chosen: readonly ValueKey[], { key }: FilterOption): number {
  return Number(chosen.includes(key));
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
  more: {
    margin: "6px 0 0",
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
