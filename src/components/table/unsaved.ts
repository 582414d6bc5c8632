import { useMemo } from "react";
import { useStorePart } from "../../data/store.ts";
import type { ListName } from "../../domain/schema/index.ts";

/** Tells whether a field of an entry holds something the site does not have yet. */
export function useUnsaved(list: ListName): (id: number, field: string) => boolean {
  const edits = useStorePart((state) => state.outbox.edits);
  return useMemo(() => {
    const own = edits.filter((edit) => edit.list === list && edit.kind !== "recycle");
    const fields = new Set(
      own.flatMap(({ id, values }) => Object.keys(values).map((name) => `${id}:${name}`)),
    );
    return (id, field) => fields.has(`${id}:${field}`);
  }, [edits, list]);
}
