import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { pickerWords } from "../../i18n/shell/picker.ts";
import { Toolbar } from "../frame/Toolbar.tsx";
import { useNarrow } from "../frame/useMedia.ts";
import { useInputStyles } from "../inputs/input.ts";
import { Chevron } from "../overlays/Chevron.tsx";
import { useTriggerStyles } from "../overlays/trigger.ts";
import { columnLabel } from "./columns.ts";
import { FilterPill } from "./FilterPill.tsx";
import { type FilterOption, mayFilter } from "./filtering.ts";
import type { Setup } from "./setup.ts";
import type { ValueKey } from "./values.ts";

/** Finding, and filters as pills, those that are on first. */
export function TableToolbar(props: {
  list: ListName;
  setup: Setup;
  onSetup: (part: Partial<Setup>) => void;
  optionsOf: (field: string) => readonly FilterOption[];
  labelOf: (field: string, key: ValueKey) => string;
  text: string;
  onText: (text: string) => void;
  end?: ReactNode;
}) {
  const { list, setup, onSetup, optionsOf, labelOf, text, onText, end } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const triggers = useTriggerStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { remove } = useWords(pickerWords);
  const narrow = useNarrow();
  const [unfolded, setUnfolded] = useState(false);
  const { fields } = definitionOf(list);
  const names = Object.keys(fields).filter((name) => !fields[name]?.hidden);
  const isOn = (name: string) => (setup.filters[name] ?? []).length > 0;
  const offered = [...new Set([...setup.columns, ...(setup.groupBy ? [setup.groupBy] : [])])];
  const pills = names
    .filter((name) => mayFilter(list, name) && (offered.includes(name) || isOn(name)))
    .filter((name) => !narrow || unfolded || isOn(name))
    .sort((a, b) => Number(isOn(b)) - Number(isOn(a)));
  return (
    <Toolbar label={words.filter} end={end}>
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
          labelOf={(key) => labelOf(name, key)}
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

const useStyles = makeStyles({
  find: {
    width: "132px",
    minHeight: "28px",
    height: "28px",
    padding: "3px 10px",
    borderRadius: "14px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
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
