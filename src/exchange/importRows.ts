import { Failure, type FailureCode, toFailure } from "../domain/failure.ts";
import type { Changes, Site } from "../domain/ports.ts";
import { type Entry, parseReference } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
import { pointersIn } from "./pointers.ts";
import type { PlannedEntry, Preview } from "./preview.ts";
import { sameTyped } from "./sameTyped.ts";

export interface ImportOptions {
  /** What becomes of entries that differ from the file: the file's values are written, or theirs stay. */
  readonly changed?: "update" | "leave";
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface ImportResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows the site did not take; the others went on. */
  readonly failed: readonly {
    readonly list: ListName | null;
    readonly row: number;
    readonly failure: Failure;
  }[];
  /** What ended the import early; a repeat completes it. */
  readonly stoppedBy: Failure | null;
}

type Planned = Pick<PlannedEntry, "list" | "key" | "id" | "before" | "values">;

// These are about one entry; any other failure would meet every further row as well.
const ownFailures: readonly FailureCode[] = ["rejected", "conflict", "duplicate", "entryMissing"];

/**
 * Writes what the previews of one or more files show, in their order, rows with errors left out. Every entry has its key, so a repeat
 * creates nothing and completes what was stopped half-way.
 */
export async function importRows(
  site: Site,
  shown: Preview | readonly Preview[],
  { changed = "update", onProgress, signal }: ImportOptions = {},
): Promise<ImportResult> {
  const previews = [shown].flat();
  const rows = previews
    .flatMap((preview) => preview.rows)
    .filter(({ state }) => state !== "error" && state !== "twice");
  const asked = new Set(previews.flatMap(({ additions }) => additions));
  const additions = [...asked].map((one) => ({
    row: 0,
    // Planned from a form of their list, so they are values of its fields.
    entries: [{ ...one, before: null, values: one.values as PlannedEntry["values"] }],
  }));
  const work: readonly { row: number; entries: readonly Planned[] }[] = [
    ...additions,
    ...rows.map(({ number, entries }) => ({ row: number, entries })),
  ];
  const ids = new Map<number, number>();
  const pending = new Set(work.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const count = { created: 0, updated: 0, unchanged: 0 };
  const failed: ImportResult["failed"][number][] = [];
  const result = (stoppedBy: Failure | null) => ({ ...count, failed, stoppedBy });
  const forward: { row: number; made: Entry; entry: Planned }[] = [];

  for (const [index, { row, entries }] of work.entries()) {
    try {
      for (const entry of entries) {
        if (signal?.aborted) return result(new Failure("cancelled"));
        pending.delete(entry.id);
        const { now, later } = splitForward(entry, pending);
        const made = await writeEntry(site, now, ids, changed);
        count[made.outcome]++;
        if (later) forward.push({ row, made: made.entry, entry: later });
      }
    } catch (error) {
      const failure = toFailure(error);
      if (!ownFailures.includes(failure.code)) return result(failure);
      failed.push({ list: entries[0]?.list ?? null, row, failure });
    }
    onProgress?.(index + 1, work.length);
  }
  // Look-ups of entries that stood further below can be written now that those exist.
  for (const { row, made, entry } of forward) {
    try {
      if (signal?.aborted) return result(new Failure("cancelled"));
      await writeEntry(site, { ...entry, before: made }, ids, changed);
    } catch (error) {
      const failure = toFailure(error);
      if (!ownFailures.includes(failure.code)) return result(failure);
      failed.push({ list: entry.list, row, failure });
    }
  }
  return result(null);
}

async function writeEntry(
  site: Site,
  { list, key, id, before, values }: Planned,
  ids: Map<number, number>,
  changed: "update" | "leave",
): Promise<{ outcome: "created" | "updated" | "unchanged"; entry: Entry }> {
  const written = withIds(list, values, ids);
  if (!before) {
    const entry = await site.create(list, key, written as Changes);
    ids.set(id, entry.id);
    return { outcome: "created", entry };
  }
  if (Object.keys(values).length === 0 || changed === "leave") {
    return { outcome: "unchanged", entry: before };
  }
  return { outcome: "updated", entry: await updateEntry(site, list, before, written) };
}

/** The entry without, and with nothing but, the fields that point to entries still to be created. */
function splitForward(entry: Planned, pending: ReadonlySet<number>) {
  const isForward = ([name, value]: readonly [string, Value]) =>
    pointersIn(entry.list, name, value).some((id) => pending.has(id) || id === entry.id);
  const pairs = Object.entries(entry.values);
  const later = pairs.filter(isForward);
  if (later.length === 0) return { now: entry, later: null };
  const now = pairs.filter((pair) => !later.includes(pair));
  return {
    now: { ...entry, values: Object.fromEntries(now) },
    later: { ...entry, values: Object.fromEntries(later) },
  };
}

async function updateEntry(
  site: Site,
  list: ListName,
  before: Entry,
  values: PlannedEntry["values"],
): Promise<Entry> {
  try {
    return await site.update(list, before.id, before.etag, values as Changes);
  } catch (error) {
    if (toFailure(error).code !== "conflict") throw error;
    const now = await site.read(list, before.id);
    const at = (entry: Entry, name: string) =>
      (entry as unknown as { readonly [field: string]: Value })[name];
    // Somebody has edited the entry since the preview: harmless unless it was one of our fields.
    if (!Object.keys(values).every((name) => sameTyped(at(now, name), at(before, name))))
      throw error;
    return site.update(list, now.id, now.etag, values as Changes);
  }
}

/** Ids below 0 replaced by those of the entries created for them; a look-up of one that failed fails too. */
function withIds(
  list: ListName,
  values: PlannedEntry["values"],
  ids: ReadonlyMap<number, number>,
): PlannedEntry["values"] {
  const { fields } = definitionOf(list);
  const real = (id: number) => {
    const made = id < 0 ? ids.get(id) : id;
    if (made === undefined) throw new Failure("entryMissing", { list });
    return made;
  };
  const pairs = Object.entries(values).map(([name, value]) => {
    const kind = fields[name]?.kind;
    if (kind === "lookup" && typeof value === "number") return [name, real(value)];
    if (kind === "lookups") return [name, (value as readonly number[]).map(real)];
    const target = kind === "reference" ? parseReference(value as string | null) : null;
    if (target) return [name, `${target.list}:${real(target.id)}`];
    return [name, value];
  });
  return Object.fromEntries(pairs);
}
