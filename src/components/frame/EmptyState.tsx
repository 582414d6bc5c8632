import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Nothing here yet: one sentence what belongs here, at most one button. */
export function EmptyState({ sentence, action }: { sentence: string; action?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{sentence}</p>
      {action}
    </div>
  );
}

const useStyles = makeStyles({
  empty: {
    padding: "40px 0",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "16px",
  },
  sentence: {
    margin: 0,
    maxWidth: "600px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    color: tokens.colorNeutralForeground2,
  },
});
