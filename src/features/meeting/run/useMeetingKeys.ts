import { useEffect, useEffectEvent } from "react";
import { hasOwnArrows, isOverlaid } from "../outcome/keyTargets.ts";
import type { Run } from "./useRun.ts";

/** → calls the next point and ← the one before, wherever the focus is; who looks elsewhere comes back by ←. Without a run they do nothing. */
export function useMeetingKeys(run: Run | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (run === null || modified || event.defaultPrevented || event.isComposing) return;
    if (hasOwnArrows(event.target) || isOverlaid()) return;
    const { shown, current, next, previous } = run;
    const elsewhere = current !== null && shown?.item.id !== current.item.id;
    const act =
      event.key === "ArrowRight" && next
        ? () => run.call(next.item)
        : event.key === "ArrowLeft" && elsewhere
          ? () => run.look(null)
          : event.key === "ArrowLeft" && previous
            ? () => run.call(previous.item)
            : null;
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
