import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { fieldWords } from "../../i18n/lists.ts";
import { recordsWords } from "../../i18n/records.ts";
import { shellWords } from "../../i18n/shell.ts";
import { Chevron } from "../Chevron.tsx";
import { useInputStyles } from "../input.ts";
import { Popup } from "../Popup.tsx";
import { Toolbar } from "../Toolbar.tsx";
import { useTriggerStyles } from "../trigger.ts";
import { useNarrow } from "../useMedia.ts";
import { columnLabel } from "./columns.ts";
import { FilterPill } from "./FilterPill.tsx";
import { type FilterOption, mayFilter } from "./filtering.ts";
import type { Setup } from "./setup.ts";

/** Finding, filters as pills (those that are on first), grouping and columns. */
export function TableToolbar(props: {
  list: ListName;
  setup: Setup;
  onSetup: (part: Partial<Setup>) => void;
  optionsOf: (field: string) => readonly FilterOption[];
  text: string;
  onText: (text: string) => void;
  end?: ReactNode;
}) {
  const { list, setup, onSetup, optionsOf, text, onText, end } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const triggers = useTriggerStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { remove } = useWords(shellWords);
  const narrow = useNarrow();
  const [unfolded, setUnfolded] = useState(false);
  const { fields } = definitionOf(list);
  const names = Object.keys(fields).filter((name) => !fields[name]?.hidden);
  const label = (name: string) => fieldWords(list, name, language).label;
  const isOn = (name: string) => (setup.filters[name] ?? []).length > 0;
  const offered = [...new Set([...setup.columns, ...(setup.groupBy ? [setup.groupBy] : [])])];
  const pills = names
    .filter((name) => mayFilter(list, name) && (offered.includes(name) || isOn(name)))
    .filter((name) => !narrow || unfolded || isOn(name))
    .sort((a, b) => Number(isOn(b)) - Number(isOn(a)));
  return (
    <Toolbar
      label={words.filter}
      end={
        <>
          <Popup look="plain" align="end" trigger={words.columns}>
            {() => (
              <fieldset className={styles.columns}>
                <legend className={styles.legend}>{words.columns}</legend>
                {names.map((name) => (
                  <label key={name} className={styles.choice}>
                    <input
                      type="checkbox"
                      className={styles.box}
                      disabled={name === setup.columns[0]}
                      checked={setup.columns.includes(name)}
                      onChange={(event) =>
                        onSetup({
                          columns: event.target.checked
                            ? inOrder(names, [...setup.columns, name], setup.columns)
                            : setup.columns.filter((one) => one !== name),
                        })
                      }
                    />
                    {label(name)}
                  </label>
                ))}
              </fieldset>
            )}
          </Popup>
          {end}
        </>
      }
    >
      <input
        type="search"
        className={mergeClasses(inputs.input, styles.find)}
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {narrow ? (
        <button
          type="button"
          aria-expanded={unfolded}
          className={mergeClasses(triggers.trigger, triggers.pill)}
          onClick={() => setUnfolded(!unfolded)}
        >
          {words.filter} <Chevron direction={unfolded ? "up" : "down"} />
        </button>
      ) : null}
      {pills.map((name) => (
        <FilterPill
          key={name}
          label={name === "endsOn" ? words.ends : columnLabel(list, name, language)}
          options={() => optionsOf(name)}
          chosen={setup.filters[name] ?? []}
          onChange={(keys) => onSetup({ filters: { ...setup.filters, [name]: keys } })}
        />
      ))}
      {pills.some(isOn) || text ? (
        <button
          type="button"
          className={styles.reset}
          aria-label={remove(words.filter)}
          onClick={() => {
            onSetup({ filters: {} });
            onText("");
          }}
        >
          {words.resetFilters}
        </button>
      ) : null}
    </Toolbar>
  );
}

/** A column added takes its place in the definition's order, after those the person has. */
function inOrder(names: readonly string[], wanted: readonly string[], had: readonly string[]) {
  const added = wanted.filter((name) => !had.includes(name));
  return [...had, ...names.filter((name) => added.includes(name))];
}

const useStyles = makeStyles({
  find: {
    width: "152px",
    minHeight: "28px",
    height: "28px",
    padding: "3px 12px",
    borderRadius: "14px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  columns: { margin: 0, padding: "4px 8px 8px", border: "none" },
  legend: {
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "28px" },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  reset: {
    appearance: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    padding: "0 4px",
    border: "none",
    background: "none",
    textDecorationLine: "underline",
    cursor: "pointer",
  },
});
