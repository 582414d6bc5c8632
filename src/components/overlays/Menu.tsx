import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { Popup, type TriggerLook } from "./Popup.tsx";

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  /** Present where the item is one of several to choose from. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** A button with a menu: arrows move, Enter chooses, Escape closes. */
export function Menu(props: {
  trigger: ReactNode;
  name?: string;
  look?: TriggerLook;
  arrow?: boolean;
  align?: "start" | "end";
  disabled?: boolean;
  items: readonly MenuItem[];
  /** Stands above the items. */
  note?: ReactNode;
}) {
  const { items, note, ...popup } = props;
  const styles = useStyles();
  return (
    <Popup {...popup} role="menu">
      {(close) => (
        <div role="menu" onKeyDown={move} tabIndex={-1}>
          {note ? <p className={styles.note}>{note}</p> : null}
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              tabIndex={-1}
              {...(item.checked === undefined
                ? { role: "menuitem" }
                : { role: "menuitemradio", "aria-checked": item.checked })}
              disabled={item.disabled}
              className={mergeClasses(styles.item, item.checked && styles.checked)}
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </Popup>
  );
}

const steps: { readonly [key: string]: (at: number, count: number) => number } = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function move(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button:enabled")];
  if (buttons.length === 0) return;
  event.preventDefault();
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[step(at, buttons.length)]?.focus();
}

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: "6px 8px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  item: {
    appearance: "none",
    font: "inherit",
    color: "inherit",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 12px",
    textAlign: "left",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
  checked: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" },
  },
});
