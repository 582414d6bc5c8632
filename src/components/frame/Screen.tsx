import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useContext, useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import { FrameContext } from "./frame.ts";
import { Statement } from "./Statement.tsx";

/**
 * The page frame of every screen. The title goes into the title bar, `barAction` beside it. `full` leaves
 * padding and scrolling to the screen (docks, panes that scroll on their own); `wide` folds the navigation;
 * `undisturbed` hides it.
 */
export function Screen(props: {
  title?: string;
  statement?: ReactNode;
  actions?: ReactNode;
  barAction?: ReactNode;
  full?: boolean;
  wide?: boolean;
  undisturbed?: boolean;
  children?: ReactNode;
}) {
  const {
    title,
    statement,
    actions,
    barAction,
    full = false,
    wide = false,
    undisturbed = false,
  } = props;
  const styles = useStyles();
  const { setTitle, setUndisturbed, setWide, barSlot } = useContext(FrameContext);
  useLayoutEffect(() => {
    if (title !== undefined) setTitle(title);
  }, [title, setTitle]);
  useLayoutEffect(() => {
    setUndisturbed(undisturbed);
    return () => setUndisturbed(false);
  }, [undisturbed, setUndisturbed]);
  useLayoutEffect(() => {
    setWide(wide);
    return () => setWide(false);
  }, [wide, setWide]);
  return (
    <div className={mergeClasses(styles.screen, full ? styles.full : styles.padded)}>
      {barAction && barSlot ? createPortal(barAction, barSlot) : null}
      {statement || actions ? (
        <div className={mergeClasses(styles.head, full && styles.headPadded)}>
          {statement ? <Statement>{statement}</Statement> : null}
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
      {props.children}
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
    "@media print": { padding: "0" },
  },
  full: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    "@media print": { display: "block", height: "auto" },
  },
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
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginLeft: "auto" },
});
