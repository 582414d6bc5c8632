import { mergeClasses } from "@fluentui/react-components";
import { useLanguage } from "../../data/language.ts";
import { useInputStyles } from "./input.ts";
import type { InputProps } from "./inputProps.ts";
import { typedText } from "./typedText.ts";

/** A line of text, a number as people write it, or an address. */
export function TextInput(
  props: InputProps & {
    numeric?: boolean;
    kind?: "text" | "number" | "euro" | "percent" | "link";
    unit?: string | undefined;
    placeholder?: string;
  },
) {
  const {
    value,
    onChange,
    label,
    id,
    describedBy,
    invalid,
    disabled,
    numeric,
    kind = "text",
    placeholder,
  } = props;
  const inputs = useInputStyles();
  const language = useLanguage();
  return (
    <input
      id={id}
      className={mergeClasses(inputs.input, numeric && inputs.end, invalid && inputs.invalid)}
      type={kind === "link" ? "url" : "text"}
      inputMode={numeric ? "decimal" : undefined}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      autoComplete="off"
      placeholder={placeholder}
      disabled={disabled}
      value={typedText(value, kind, language)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Several lines of text. */
export function NoteInput(props: InputProps & { placeholder?: string }) {
  const { value, onChange, label, id, describedBy, invalid, disabled, placeholder } = props;
  const inputs = useInputStyles();
  return (
    <textarea
      id={id}
      className={mergeClasses(inputs.input, inputs.note, invalid && inputs.invalid)}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      placeholder={placeholder}
      disabled={disabled}
      rows={3}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
