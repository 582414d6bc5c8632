import { useEffect, useRef } from "react";
import { useWords } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import { shellWords } from "../../i18n/shell/shell.ts";

/** Says when everything entered has reached the site, and when something needs a decision. */
export function useSavedAnnouncement(announce: (sentence: string) => void) {
  const words = useWords(shellWords);
  const waiting = useStorePart((state) => state.outbox.edits.length);
  const conflicts = useStorePart(
    (state) => state.outbox.edits.filter((edit) => edit.state === "conflict").length,
  );
  const before = useRef({ waiting: 0, conflicts: 0 });
  useEffect(() => {
    if (waiting === 0 && before.current.waiting > 0) announce(words.nowSaved);
    if (conflicts > before.current.conflicts) announce(words.seeConflict);
    before.current = { waiting, conflicts };
  }, [waiting, conflicts, words, announce]);
}
