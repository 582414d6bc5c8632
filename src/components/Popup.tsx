import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, type Ref, useId, useRef, useState } from "react";
import { Chevron } from "./Chevron.tsx";
import { InlineTrigger } from "./InlineTrigger.tsx";
import { useTriggerStyles } from "./trigger.ts";

export type TriggerLook = "plain" | "pill" | "pillActive" | "link" | "figure" | "button" | "bare";

/** A button that opens a panel under itself; Escape or a click elsewhere closes it and the focus returns. */
export function Popup(props: {
  trigger: ReactNode;
  look?: TriggerLook;
  /** Without it the trigger shows no arrow: "…" says enough. */
  arrow?: boolean;
  /** Name where the trigger's text does not say enough. */
  name?: string;
  /** Name of the panel where it is not the trigger's. */
  panelName?: string;
  role?: "dialog" | "menu" | "listbox";
  align?: "start" | "end";
  disabled?: boolean;
  className?: string;
  children: (close: () => void) => ReactNode;
}) {
  const {
    trigger,
    look = "plain",
    name,
    arrow = true,
    role = "dialog",
    align = "start",
    disabled,
  } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const id = useId();
  const button = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => panel.current?.hidePopover();
  return (
    <>
      {look === "link" || look === "figure" ? (
        <InlineTrigger
          ref={button}
          open={open}
          role={role}
          name={name}
          className={mergeClasses(triggers.trigger, triggers[look], props.className)}
          onToggle={(show) => (show ? panel.current?.showPopover() : close())}
        >
          {trigger}
        </InlineTrigger>
      ) : (
        <button
          ref={button as Ref<HTMLButtonElement>}
          type="button"
          className={mergeClasses(triggers.trigger, triggers[look], props.className)}
          popoverTarget={id}
          aria-haspopup={role}
          aria-expanded={open}
          disabled={disabled}
          {...(name === undefined ? {} : { "aria-label": name })}
        >
          {trigger}
          {arrow ? <Chevron direction="down" /> : null}
        </button>
      )}
      <div
        ref={panel}
        id={id}
        popover="auto"
        {...(role === "dialog"
          ? {
              role: "dialog",
              "aria-label": props.panelName ?? name ?? button.current?.textContent ?? "",
            }
          : {})}
        className={styles.panel}
        onBeforeToggle={(event) => {
          if (event.newState === "open") place(button.current, panel.current, align);
        }}
        onToggle={(event) => {
          const opened = event.newState === "open";
          setOpen(opened);
          if (opened) {
            place(button.current, panel.current, align);
            firstFocusable(panel.current)?.focus();
          } else if (document.activeElement === document.body) button.current?.focus();
        }}
      >
        {open ? props.children(close) : null}
      </div>
    </>
  );
}

/** Under the trigger, kept inside the window; above it where there is more room. */
function place(trigger: HTMLElement | null, panel: HTMLElement | null, align: "start" | "end") {
  if (!trigger || !panel) return;
  const at = trigger.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const left = align === "end" ? at.right - width : at.left;
  const below = window.innerHeight - at.bottom;
  const top = below < height + 8 && at.top > below ? at.top - height - 4 : at.bottom + 4;
  panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  panel.style.top = `${Math.max(8, top)}px`;
  panel.style.maxHeight = `${Math.max(160, Math.max(below, at.top) - 16)}px`;
}

function firstFocusable(panel: HTMLElement | null): HTMLElement | null {
  return (
    panel?.querySelector<HTMLElement>("[data-autofocus]") ??
    panel?.querySelector<HTMLElement>(
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
  },
});
