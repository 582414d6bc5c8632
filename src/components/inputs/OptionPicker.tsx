import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { useWords } from "../../data/language.ts";
import { pickerWords } from "../../i18n/shell/picker.ts";
import { foldText } from "./foldText.ts";
import { useInputStyles } from "./input.ts";

export interface Option<V> {
  readonly value: V;
  readonly label: string;
}

/** A combobox: typing narrows the options, arrows move, Enter chooses, Escape closes, Backspace takes the last one away. What was typed and names no option stays, with a sentence. */
export function OptionPicker<V extends string | number>(props: {
  /** Asked for when somebody chooses, as there may be many; the same function as long as they are the same. */
  options: () => readonly Option<V>[];
  /** What is shown for a value chosen. */
  nameOf: (value: V) => string;
  value: readonly V[];
  onChange: (values: readonly V[]) => void;
  many?: boolean;
  label: string;
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  /** What was typed before and not chosen; each change of it is told. */
  sought?: string | null;
  onSought?: (typed: string | null) => void;
  /** Called with what is typed, where the options come from elsewhere. */
  onSearch?: (text: string) => void;
  /** What is said of something typed that was left without choosing. */
  notChosen?: (typed: string) => string;
}) {
  const { options, nameOf, value, onChange, many = false, label, disabled, invalid } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const words = useWords(pickerWords);
  const own = useId();
  const id = props.id ?? own;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(props.sought || null);
  const [at, setAt] = useState(0);
  /** Whether the input was left with something typed in it and nothing chosen. */
  const [left, setLeft] = useState(typed !== null);
  const touched = useRef(false);

  const open = typed !== null && !left;
  const all = useMemo(
    () => (open ? options() : []).map((option) => ({ option, folded: foldText(option.label) })),
    [open, options],
  );
  const needle = foldText(typed ?? "");
  const found = useMemo(() => {
    const free = ({ option }: (typeof all)[number]) => !many || !value.includes(option.value);
    const fits = all.filter((one) => free(one) && one.folded.includes(needle));
    return fits.slice(0, shownOptions).map(({ option }) => option);
  }, [all, needle, many, value]);
  const single = !many && value[0] !== undefined ? nameOf(value[0]) : "";

  const type = (text: string | null) => {
    setTyped(text);
    props.onSought?.(text || null);
  };
  const show = (text: string) => {
    type(text);
    setLeft(false);
    setAt(0);
    props.onSearch?.(text);
  };
  const choose = (option: Option<V> | undefined) => {
    if (!option) return;
    type(many ? "" : null);
    onChange(many ? [...value, option.value] : [option.value]);
    setLeft(false);
    setAt(0);
    input.current?.focus();
  };
  const forget = () => {
    if (typed !== null) type(null);
    setLeft(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" && open) setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowDown") show(typed ?? "");
    else if (event.key === "ArrowUp" && open) setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter" && open) choose(found[at]);
    else if (event.key === "Escape" && typed !== null) forget();
    else if (event.key === "Backspace" && many && !typed) onChange(value.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices that the focus leaves the input inside it.
    <div
      className={styles.picker}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        // Emptied text means: nothing is chosen.
        if (!many && typed === "" && single !== "" && touched.current) onChange([]);
        touched.current = false;
        if (typed?.trim()) setLeft(true);
        else forget();
      }}
    >
      {many && value.length > 0 ? (
        <ul className={styles.chips}>
          {value.map((one) => (
            <li key={one} className={styles.chip}>
              {nameOf(one)}
              {disabled ? null : (
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={words.remove(nameOf(one))}
                  onClick={() => onChange(value.filter((other) => other !== one))}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={input}
        id={id}
        className={mergeClasses(inputs.input, (invalid || left) && inputs.invalid)}
        role="combobox"
        aria-label={label}
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        aria-describedby={left ? `${id}-left` : props.describedBy}
        aria-invalid={invalid || left}
        autoComplete="off"
        disabled={disabled}
        placeholder={words.pickSearch}
        value={typed ?? single}
        onChange={(event) => {
          touched.current = true;
          show(event.target.value);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => !open && show(typed ?? "")}
        onKeyDown={onKeyDown}
      />
      {left ? (
        <p id={`${id}-left`} role="alert" className={styles.left}>
          {(props.notChosen ?? words.notChosen)((typed ?? "").trim())}
        </p>
      ) : null}
      {open && found.length === 0 ? <p className={styles.nothing}>{words.pickNothing}</p> : null}
      {open && found.length > 0 ? (
        <div id={`${id}-options`} role="listbox" aria-label={label} className={styles.options}>
          {found.map((option, place) => (
            <div
              key={option.value}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={value.includes(option.value)}
              className={mergeClasses(styles.option, place === at && styles.active)}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              {option.label}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

const shownOptions = 60;

const useStyles = makeStyles({
  picker: { position: "relative", width: "100%", minWidth: 0 },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: "0 0 4px",
    padding: 0,
    listStyleType: "none",
  },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "2px 4px 2px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  remove: {
    appearance: "none",
    font: "inherit",
    color: "inherit",
    width: "20px",
    height: "20px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  options: {
    position: "absolute",
    zIndex: 10,
    top: "100%",
    left: 0,
    right: 0,
    marginTop: "2px",
    padding: "4px",
    maxHeight: "260px",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  left: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    overflowWrap: "anywhere",
    color: tokens.colorPaletteRedForeground1,
  },
  nothing: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
