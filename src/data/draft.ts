import { useCallback, useState } from "react";
import { useStore } from "./store.ts";

export type Typed = { readonly [field: string]: unknown };

/** What was typed under this name and not yet saved, kept on the device; null where nothing is. Give the component a `key` where the name changes. */
export function useDraft(name: string): [Typed | null, (typed: Typed | null) => void] {
  const store = useStore();
  const [typed, setTyped] = useState<Typed | null>(() => store.readDraft(name));
  const write = useCallback(
    (next: Typed | null) => {
      store.writeDraft(name, next);
      setTyped(next);
    },
    [store, name],
  );
  return [typed, write];
}
