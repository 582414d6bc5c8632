import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTriggerStyles } from "../overlays/trigger.ts";

export interface Pill<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly count?: number;
}

/** A row of round toggles of which one, or (with `optional`) none, is on. */
export function Pills<V extends string>(props: {
  label: string;
  options: readonly Pill<V>[];
  value: V | null;
  onChange: (value: V | null) => void;
  optional?: boolean;
}) {
  const { label, options, value, onChange, optional = false } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  return (
    <div role="group" aria-label={label} className={styles.row}>
      {options.map((pill) => {
        const on = pill.value === value;
        return (
          <button
            key={pill.value}
            type="button"
            aria-pressed={on}
            className={mergeClasses(triggers.trigger, on ? triggers.pillActive : triggers.pill)}
            onClick={() => onChange(on && optional ? null : pill.value)}
          >
            {pill.label}
            {pill.count === undefined ? null : <span>{pill.count}</span>}
          </button>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });
