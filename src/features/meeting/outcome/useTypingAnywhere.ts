import { type RefObject, useEffect, useEffectEvent } from "react";
import { useLanguage } from "../../../data/language.ts";
import type { WordOf } from "../../../domain/schema/choices.ts";
import { hasOwnKeys, isOverlaid } from "./keyTargets.ts";
import { kindOfKey } from "./kindOfKey.ts";

/** Lets what is typed while nothing else takes it go into a line, and keys that choose a kind work wherever the focus is. */
export function useTypingAnywhere(
  on: boolean,
  line: RefObject<HTMLTextAreaElement | null>,
  onKind: (kind: WordOf<"outcomeKind">) => void,
): void {
  const language = useLanguage();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isOverlaid()) return;
    const kind = kindOfKey(event, language);
    if (kind) {
      event.preventDefault();
      return onKind(kind);
    }
    const types = [...event.key].length === 1 && event.key !== " ";
    const modified =
      (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");
    if (!types || modified || hasOwnKeys(event.target)) return;
    // The sign itself is typed after this, where the focus is by then.
    line.current?.focus();
  });
  useEffect(() => {
    if (!on) return;
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [on]);
}
