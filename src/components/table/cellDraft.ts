import { useCallback } from "react";
import { useStore } from "../../data/store.ts";
import type { ListName } from "../../domain/schema/index.ts";

/** What was typed into a field in place and neither kept nor taken back; it outlives a reload. */
export interface CellDraft {
  readonly id: number;
  readonly name: string;
  readonly value: unknown;
}

/** The draft of the one field of a list that is edited in place, and a way to keep or drop it. */
export function useCellDraft(
  list: ListName,
): readonly [() => CellDraft | null, (draft: CellDraft | null) => void] {
  const store = useStore();
  const key = `cell:${list}`;
  const read = useCallback(() => {
    const { id, name, value } = store.readDraft(key) ?? {};
    return typeof id === "number" && typeof name === "string" ? { id, name, value } : null;
  }, [store, key]);
  const write = useCallback(
    (draft: CellDraft | null) => store.writeDraft(key, draft === null ? null : { ...draft }),
    [store, key],
  );
  return [read, write];
}
