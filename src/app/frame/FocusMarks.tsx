import { useFocusVisible } from "@fluentui/react-components";
import { useLayoutEffect } from "react";

/** Lets Fluent's components mark the focus when it was moved by keyboard. */
export function FocusMarks() {
  const scope = useFocusVisible<HTMLElement>();
  useLayoutEffect(() => {
    scope.current = document.body;
  }, [scope]);
  return null;
}
