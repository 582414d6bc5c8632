import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useHistoryEntry } from "./historyEntry.ts";

/** A modal dialog of the browser's own: it traps the focus, Escape or going back closes it, the focus returns. */
export function Dialog(props: {
  open: boolean;
  title: string;
  /** Screen readers read the title; it is not shown. */
  titleHidden?: boolean;
  width?: number;
  top?: boolean;
  actions?: ReactNode;
  onClose: () => void;
  children?: ReactNode;
}) {
  const { open, title, titleHidden = false, width = 480, top = false, actions, onClose } = props;
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useHistoryEntry(open, onClose);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={mergeClasses(styles.dialog, top && styles.top)}
      style={{ width: `min(${width}px, calc(100vw - 32px))` }}
      {...(titleHidden ? { "aria-label": title } : { "aria-labelledby": id })}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <div className={mergeClasses(styles.body, titleHidden && styles.bare)}>
          {titleHidden ? null : (
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
          )}
          {props.children}
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}

const useStyles = makeStyles({
  dialog: {
    margin: "auto",
    padding: 0,
    boxSizing: "border-box",
    maxHeight: "calc(100vh - 48px)",
    overflowY: "auto",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  top: { marginTop: "72px" },
  body: { padding: "24px", display: "flex", flexDirection: "column", gap: "12px" },
  bare: { padding: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "8px",
    paddingTop: "12px",
  },
});
