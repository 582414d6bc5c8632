import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

/** A place to drop a file on, and a button for those who choose it. */
export function FileChoice(props: {
  label: string;
  hint: string;
  disabled: boolean;
  accept?: string;
  onChoose: (file: File) => void;
}) {
  const {
    label,
    hint,
    disabled,
    accept = ".csv,.txt,.zip,text/csv,application/zip",
    onChoose,
  } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button does the same for everybody.
    <div
      className={mergeClasses(styles.place, hint !== "" && styles.framed, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && !disabled) onChoose(file);
      }}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        className={styles.hidden}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) onChoose(file);
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {hint ? <span className={styles.hint}>{hint}</span> : null}
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
  },
  framed: {
    padding: "16px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: "none" },
  hint: { color: tokens.colorNeutralForeground3 },
});
