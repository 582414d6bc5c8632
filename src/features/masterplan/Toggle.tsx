import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** A quiet switch: fifteen in brand colour would outshine the paper. */
export function Toggle(props: { on: boolean; label: string; onToggle: () => void }) {
  const { on, label, onToggle } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      className={mergeClasses(styles.track, on && styles.on)}
      onClick={onToggle}
    >
      <span className={mergeClasses(styles.knob, on && styles.knobOn)} />
    </button>
  );
}

const useStyles = makeStyles({
  track: {
    appearance: "none",
    boxSizing: "border-box",
    flexShrink: 0,
    position: "relative",
    width: "34px",
    height: "18px",
    margin: "3px 0",
    padding: 0,
    borderRadius: "9px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "transparent",
    cursor: "pointer",
    // A target of 24 px, though the switch is drawn smaller.
    "::after": { content: '""', position: "absolute", inset: "-5px -3px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  on: {
    backgroundColor: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  knob: {
    position: "absolute",
    top: "2px",
    left: "3px",
    width: "12px",
    height: "12px",
    borderRadius: "50%",
    backgroundColor: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  knobOn: { left: "17px", backgroundColor: tokens.colorNeutralBackground1 },
});
