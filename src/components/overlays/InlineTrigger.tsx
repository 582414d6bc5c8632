import { type ReactNode, type Ref, useContext, useId, useRef } from "react";
import { CellNames } from "../figures/cellNames.ts";

/**
 * A button inside a sentence. A `<button>` is always one box and cannot break over two lines, so this is
 * an inline element with a button's role and keys. In a cell it is named after row and column as well.
 */
export function InlineTrigger(props: {
  ref: Ref<HTMLElement>;
  open: boolean;
  role: "dialog" | "menu" | "listbox";
  name: string | undefined;
  className: string;
  onToggle: (show: boolean) => void;
  children: ReactNode;
}) {
  const { ref, open, role, name, className, onToggle, children } = props;
  // The press that ends in our click has closed an open panel by then.
  const openAtPress = useRef(false);
  const id = useId();
  const cell = useContext(CellNames);
  return (
    <span
      ref={ref}
      role="button"
      tabIndex={0}
      className={className}
      aria-haspopup={role}
      aria-expanded={open}
      {...(name === undefined ? {} : { "aria-label": name })}
      {...(cell === null ? {} : { id, "aria-labelledby": `${cell} ${id}` })}
      onPointerDown={() => {
        openAtPress.current = open;
      }}
      onClick={() => {
        onToggle(!openAtPress.current);
        openAtPress.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onToggle(!open);
      }}
    >
      {children}
    </span>
  );
}
