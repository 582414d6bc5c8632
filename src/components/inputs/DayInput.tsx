import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import { parseDay } from "../../domain/day.ts";
import { formatDay, formatMoment } from "../../i18n/format.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { useInputStyles } from "./input.ts";
import type { InputProps } from "./inputProps.ts";

/** A day (or a moment) as people write it; the button opens the browser's calendar. */
export function DayInput(props: InputProps & { withTime?: boolean }) {
  const { value, onChange, label, id, describedBy, invalid, disabled, withTime = false } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const timeZone = useStorePart((state) => state.standing?.timeZone ?? "Europe/Berlin");
  const calendar = useRef<HTMLInputElement>(null);
  const text = typeof value === "string" ? value : "";
  const asDay = parseDay(text);
  const isMoment = /^\d{4}-\d\d-\d\dT.*Z$/.test(text);
  // The form keeps days and moments as records do and shows them as people write them.
  const shown = asDay
    ? formatDay(asDay, language)
    : isMoment
      ? formatMoment(text as Parameters<typeof formatMoment>[0], timeZone, language)
      : text;
  return (
    <span className={styles.row}>
      <input
        id={id}
        className={mergeClasses(inputs.input, invalid && inputs.invalid)}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autoComplete="off"
        inputMode="numeric"
        placeholder={withTime ? words.momentHint : words.dayHint}
        disabled={disabled}
        value={shown}
        onChange={(event) => onChange(event.target.value)}
      />
      <button
        type="button"
        className={styles.button}
        aria-label={words.openCalendar(label)}
        disabled={disabled}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          aria-hidden
        >
          <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
          <path d="M2.5 6h11M5 8.5h1M7.5 8.5h1M10 8.5h1M5 11h1M7.5 11h1" />
        </svg>
      </button>
      <input
        ref={calendar}
        className={styles.calendar}
        type={withTime ? "datetime-local" : "date"}
        tabIndex={-1}
        aria-hidden
        value={withTime ? "" : (asDay ?? "")}
        onChange={(event) => {
          const picked = event.target.value;
          if (!withTime) return onChange(picked);
          const [pickedDay = "", time = ""] = picked.split("T");
          const on = parseDay(pickedDay);
          if (on) onChange(`${formatDay(on, language)}, ${time}`);
        }}
      />
    </span>
  );
}

const useStyles = makeStyles({
  row: { position: "relative", display: "block", width: "100%" },
  button: {
    position: "absolute",
    right: "4px",
    top: "4px",
    width: "24px",
    height: "24px",
    padding: 0,
    display: "grid",
    placeItems: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
  },
  calendar: {
    position: "absolute",
    right: 0,
    bottom: 0,
    width: "1px",
    height: "1px",
    padding: 0,
    border: "none",
    opacity: 0,
    pointerEvents: "none",
  },
});
