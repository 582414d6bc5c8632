import { Failure, toFailure } from "../domain/failure.ts";
import type { Changes, Site } from "../domain/ports.ts";
import type { Entry } from "../domain/records.ts";
import type { ListName } from "../domain/schema/index.ts";
import { type FieldConflict, merge } from "./merge.ts";
import type { Edit } from "./outbox.ts";
import { fieldsOf, sameValue } from "./values.ts";

/** What became of an edit that was sent. */
export type Delivery =
  /** The site has it; null: and the record is gone, as it should be. */
  | { readonly type: "landed"; readonly id: number; readonly entry: Entry | null }
  | {
      readonly type: "conflict";
      readonly conflicts: readonly FieldConflict[];
      readonly entry: Entry;
    }
  /** Somebody else has deleted the record. */
  | { readonly type: "vanished" }
  | { readonly type: "failed"; readonly failure: Failure };

export interface Delivering {
  readonly site: Site;
  readonly newKey: () => string;
  /** The record as this device last saw it. */
  readonly known: (list: ListName, id: number) => Entry | null;
}

/** How often an edit is merged anew when somebody is quicker each time. */
const mostTries = 3;

/** Sends one edit; a stale state is read again and merged field by field. Never throws. */
export async function deliver(delivering: Delivering, edit: Edit): Promise<Delivery> {
  try {
    switch (edit.kind) {
      case "create":
        return await create(delivering, edit);
      case "update":
        return await update(delivering, edit);
      case "recycle":
        return await recycle(delivering, edit);
    }
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code !== "entryMissing" || edit.kind === "create") {
      return { type: "failed", failure };
    }
    return edit.kind === "recycle"
      ? { type: "landed", id: edit.id, entry: null }
      : { type: "vanished" };
  }
}

async function create({ site }: Delivering, edit: Edit): Promise<Delivery> {
  if (edit.key === null) throw new Failure("unknown", { list: edit.list });
  const entry = await site.create(edit.list, edit.key, edit.values as Changes);
  return { type: "landed", id: entry.id, entry };
}

async function update(delivering: Delivering, edit: Edit): Promise<Delivery> {
  const { site, newKey } = delivering;
  const { list, id } = edit;
  let entry = delivering.known(list, id) ?? (await site.read(list, id));
  for (let tried = 1; ; tried += 1) {
    const { values, conflicts } = merge(list, edit.base, edit.values, fieldsOf(entry));
    if (conflicts.length > 0) return { type: "conflict", conflicts, entry };
    if (Object.keys(values).length === 0) return { type: "landed", id, entry };
    try {
      const key = entry.key === null ? newKey() : null;
      const after = await site.update(list, id, entry.etag, values as Changes, key);
      return { type: "landed", id, entry: after };
    } catch (error) {
      if (toFailure(error).code !== "conflict" || tried >= mostTries) throw error;
      entry = await site.read(list, id);
    }
  }
}

async function recycle(delivering: Delivering, edit: Edit): Promise<Delivery> {
  const { site } = delivering;
  const { list, id } = edit;
  let entry = delivering.known(list, id) ?? (await site.read(list, id));
  for (let tried = 1; ; tried += 1) {
    const conflicts = changedSince(edit, entry);
    if (conflicts.length > 0) return { type: "conflict", conflicts, entry };
    try {
      await site.recycle(list, id, entry.etag);
      return { type: "landed", id, entry: null };
    } catch (error) {
      if (toFailure(error).code !== "conflict" || tried >= mostTries) throw error;
      entry = await site.read(list, id);
    }
  }
}

/** What somebody else changed in a record that is to be deleted here. */
function changedSince(edit: Edit, entry: Entry): readonly FieldConflict[] {
  const now = fieldsOf(entry);
  return Object.entries(edit.base)
    .filter(([field, base]) => !sameValue(base, now[field]))
    .map(([field, base]) => ({ field, base, mine: null, theirs: now[field] ?? null }));
}
