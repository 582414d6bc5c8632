import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Words for those who hear the page; a symbol says the same to the eye. */
export function Unseen({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.unseen}>{children}</span>;
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
    whiteSpace: "nowrap",
  },
});
