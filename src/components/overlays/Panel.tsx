import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useLayoutEffect } from "react";
import { useHistoryEntry } from "./historyEntry.ts";

/**
 * What opens beside an element, above everything else, and takes the focus; Escape, going
 * back or a click elsewhere closes it and the focus returns. It is shown and hidden as a popover.
 */
export function Panel(props: {
  ref: RefObject<HTMLDivElement | null>;
  /** The element it stands under, or above where there is more room. */
  anchor: RefObject<HTMLElement | null>;
  id?: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Name of a dialog; none where what it holds has a role of its own. */
  dialogName?: string | undefined;
  align?: "start" | "end";
  /** Nothing while it is closed. */
  children: ReactNode;
}) {
  const { ref, anchor, id, open, onToggle, dialogName, align = "start", children } = props;
  const styles = useStyles();
  useHistoryEntry(open && dialogName !== undefined, () => ref.current?.hidePopover());
  // Once its content is there: only then its size is known, and what may take the focus.
  useLayoutEffect(() => {
    const panel = ref.current;
    if (!open || !panel) return;
    if (!panel.matches(":popover-open")) panel.showPopover();
    place(anchor.current, panel, align);
    firstFocusable(panel)?.focus();
  }, [open, anchor, ref, align]);
  return (
    <div
      ref={ref}
      {...(id === undefined ? {} : { id })}
      popover="auto"
      {...(dialogName === undefined ? {} : { role: "dialog", "aria-label": dialogName })}
      className={styles.panel}
      onBeforeToggle={(event) => {
        if (event.newState === "open") place(anchor.current, event.currentTarget, align);
      }}
      onToggle={(event) => {
        const opened = event.newState === "open";
        onToggle(opened);
        if (!opened && document.activeElement === document.body) anchor.current?.focus();
      }}
    >
      {children}
    </div>
  );
}

/** Under the trigger, kept inside the window; above it where there is more room. */
function place(trigger: HTMLElement | null, panel: HTMLElement, align: "start" | "end") {
  if (!trigger) return;
  const at = trigger.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const left = align === "end" ? at.right - width : at.left;
  const below = window.innerHeight - at.bottom;
  const top = below < height + 8 && at.top > below ? at.top - height - 4 : at.bottom + 4;
  panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  panel.style.top = `${Math.max(8, top)}px`;
  panel.style.maxHeight = `${Math.max(160, Math.max(below, at.top) - 16)}px`;
}

function firstFocusable(panel: HTMLElement): HTMLElement | null {
  return (
    panel.querySelector<HTMLElement>("[data-autofocus]") ??
    panel.querySelector<HTMLElement>(
      "[aria-checked='true'], input, button, a[href], [tabindex='0']",
    ) ??
    null
  );
}

const useStyles = makeStyles({
  panel: {
    position: "fixed",
    inset: "auto",
    margin: 0,
    padding: "4px",
    boxSizing: "border-box",
    // Not by the room right of where it stands, as it moves to where there is room.
    width: "max-content",
    minWidth: "160px",
    maxWidth: "min(420px, calc(100vw - 16px))",
    overflowY: "auto",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    // Whatever the cell or the sentence it was opened from looks like.
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    whiteSpace: "normal",
  },
});
