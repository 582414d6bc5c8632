import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Completion } from "./useCompletion.ts";

/** What may follow @ or !; the line keeps the focus. */
export function CompletionList(props: {
  id: string;
  label: string;
  options: readonly Completion[];
  at: number;
  up: boolean;
  onChoose: (option: Completion) => void;
}) {
  const { id, label, options, at, up, onChoose } = props;
  const styles = useStyles();
  return (
    <div
      id={`${id}-options`}
      role="listbox"
      aria-label={label}
      className={mergeClasses(styles.list, up && styles.up)}
    >
      {options.map((option, place) => (
        <div
          key={option.key}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          className={mergeClasses(styles.option, place === at && styles.active)}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          <span>{option.label}</span>
          <span className={styles.hint}>{option.hint}</span>
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    position: "absolute",
    zIndex: 10,
    top: "calc(100% + 14px)",
    left: 0,
    minWidth: "260px",
    maxWidth: "100%",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  up: { top: "auto", bottom: "calc(100% + 14px)", minWidth: "100%" },
  option: {
    display: "flex",
    justifyContent: "space-between",
    gap: "16px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
