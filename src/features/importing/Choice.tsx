import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useInputStyles } from "../../components/inputs/input.ts";

/** One of several, with its label above and why it is so below. */
export function Choice(props: {
  label: string;
  hint?: string;
  disabled: boolean;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
}) {
  const { label, hint, disabled, value, options, onChange } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const id = useId();
  return (
    <div className={styles.frame}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={inputs.input}
        disabled={disabled}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  frame: { minWidth: 0 },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    display: "block",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});
