import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import type { InputProps } from "./inputProps.ts";

/** Yes or no. */
export function FlagInput({ value, onChange, label, id, describedBy, disabled }: InputProps) {
  const styles = useStyles();
  const words = useWords(recordsWords);
  return (
    <label className={styles.row}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        aria-label={label}
        aria-describedby={describedBy}
        disabled={disabled}
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{value === true ? words.yes : words.no}</span>
    </label>
  );
}

const useStyles = makeStyles({
  row: { display: "inline-flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});
