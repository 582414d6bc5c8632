import { useMemo } from "react";
import { useStore } from "../../data/store.ts";
import type { ListName } from "../../domain/schema/index.ts";

/** What was typed into a field in place and neither kept nor taken back; it outlives a reload. */
export interface CellDraft {
  readonly id: number;
  readonly name: string;
  readonly value: unknown;
  /** What was typed to find something, and is not chosen yet. */
  readonly sought?: string | null;
}

/** The drafts of a list's fields that are edited in place: one for each record and field, the last one typed last. */
export function useCellDrafts(list: ListName): {
  readonly all: () => readonly CellDraft[];
  readonly of: (id: number, name: string) => CellDraft | null;
  readonly write: (draft: CellDraft) => void;
  readonly drop: (id: number, name: string) => void;
} {
  const store = useStore();
  return useMemo(() => {
    const key = `cells:${list}`;
    const all = () => {
      const kept = store.readDraft(key)?.["drafts"];
      return Array.isArray(kept) ? (kept as unknown[]).filter(isDraft) : [];
    };
    const others = (id: number, name: string) =>
      all().filter((draft) => draft.id !== id || draft.name !== name);
    const keep = (drafts: readonly CellDraft[]) =>
      store.writeDraft(key, drafts.length > 0 ? { drafts } : null);
    return {
      all,
      of: (id, name) => all().find((draft) => draft.id === id && draft.name === name) ?? null,
      write: (draft) => keep([...others(draft.id, draft.name), draft]),
      drop: (id, name) => {
        if (all().length > 0) keep(others(id, name));
      },
    };
  }, [store, list]);
}

function isDraft(kept: unknown): kept is CellDraft {
  const { id, name } = (kept ?? {}) as { readonly [part: string]: unknown };
  return typeof id === "number" && typeof name === "string";
}
