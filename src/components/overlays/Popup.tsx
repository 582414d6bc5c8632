import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode, type Ref, useId, useRef, useState } from "react";
import { Chevron } from "./Chevron.tsx";
import { InlineTrigger } from "./InlineTrigger.tsx";
import { Panel } from "./Panel.tsx";
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
      <Panel
        ref={panel}
        anchor={button}
        id={id}
        open={open}
        onToggle={setOpen}
        align={align}
        dialogName={
          role === "dialog"
            ? (props.panelName ?? name ?? button.current?.textContent ?? "")
            : undefined
        }
      >
        {open ? props.children(close) : null}
      </Panel>
    </>
  );
}
