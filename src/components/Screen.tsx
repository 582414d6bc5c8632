import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext, useEffect } from "react";
import { FrameContext } from "./frame.ts";
import { Statement } from "./Statement.tsx";

/**
 * The page frame of every screen. The title goes into the title bar; `full` leaves padding to the
 * screen (docks, two panes that scroll on their own).
 */
export function Screen(props: {
  title?: string;
  statement?: ReactNode;
  actions?: ReactNode;
  full?: boolean;
  children: ReactNode;
}) {
  const { title, statement, actions, full = false, children } = props;
  const styles = useStyles();
  const { setTitle } = useContext(FrameContext);
  useEffect(() => {
    if (title !== undefined) setTitle(title);
  }, [title, setTitle]);
  return (
    <div className={mergeClasses(styles.screen, full ? styles.full : styles.padded)}>
      {statement || actions ? (
        <div className={mergeClasses(styles.head, full && styles.headPadded)}>
          {statement ? <Statement>{statement}</Statement> : null}
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </div>
  );
}

const narrow = "@media (max-width: 791px)";
const useStyles = makeStyles({
  screen: { boxSizing: "border-box", minWidth: 0, minHeight: "100%" },
  padded: {
    padding: "24px",
    maxWidth: "1488px",
    [narrow]: { padding: "16px" },
  },
  full: { display: "flex", flexDirection: "column", height: "100%" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: "8px 24px",
    marginBottom: "24px",
  },
  headPadded: {
    padding: "24px 24px 0",
    marginBottom: "16px",
    [narrow]: { padding: "16px 16px 0" },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", color: tokens.colorNeutralForeground2 },
});
