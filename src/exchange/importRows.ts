import { Failure, type FailureCode, toFailure } from "../domain/failure.ts";
import type { Changes, Site } from "../domain/ports.ts";
import type { Entry } from "../domain/records.ts";
import type { Value } from "../domain/schema/field.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
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
  readonly failed: readonly { readonly row: number; readonly failure: Failure }[];
  /** What ended the import early; a repeat completes it. */
  readonly stoppedBy: Failure | null;
}

type Planned = Pick<PlannedEntry, "list" | "key" | "id" | "before" | "values">;

// These are about one entry; any other failure would meet every further row as well.
const ownFailures: readonly FailureCode[] = ["rejected", "conflict", "duplicate", "entryMissing"];

/**
 * Writes what the preview shows, rows with errors left out. Every entry has its key, so a repeat
 * creates nothing and completes what was stopped half-way.
 */
export async function importRows(
  site: Site,
  preview: Preview,
  { changed = "update", onProgress, signal }: ImportOptions = {},
): Promise<ImportResult> {
  const rows = preview.rows.filter(({ state }) => state !== "error" && state !== "twice");
  const additions = preview.additions.map((one) => ({
    row: 0,
    // Values for new look-up targets are words of the definitions, checked with the mapping.
    entries: [{ ...one, before: null, values: one.values as PlannedEntry["values"] }],
  }));
  const work: readonly { row: number; entries: readonly Planned[] }[] = [
    ...additions,
    ...rows.map(({ number, entries }) => ({ row: number, entries })),
  ];
  const ids = new Map<number, number>();
  const count = { created: 0, updated: 0, unchanged: 0 };
  const failed: { row: number; failure: Failure }[] = [];
  const result = (stoppedBy: Failure | null) => ({ ...count, failed, stoppedBy });
  for (const [index, { row, entries }] of work.entries()) {
    try {
      for (const entry of entries) {
        if (signal?.aborted) return result(new Failure("cancelled"));
        count[await writeEntry(site, entry, ids, changed)]++;
      }
    } catch (error) {
      const failure = toFailure(error);
      if (!ownFailures.includes(failure.code)) return result(failure);
      failed.push({ row, failure });
    }
    onProgress?.(index + 1, work.length);
  }
  return result(null);
}

async function writeEntry(
  site: Site,
  { list, key, id, before, values }: Planned,
  ids: Map<number, number>,
  changed: "update" | "leave",
): Promise<"created" | "updated" | "unchanged"> {
  const written = withIds(list, values, ids);
  if (!before) {
    const made = await site.create(list, key, written as Changes);
    ids.set(id, made.id);
    return "created";
  }
  if (Object.keys(values).length === 0 || changed === "leave") return "unchanged";
  await updateEntry(site, list, before, written);
  return "updated";
}

async function updateEntry(
  site: Site,
  list: ListName,
  before: Entry,
  values: PlannedEntry["values"],
): Promise<void> {
  try {
    await site.update(list, before.id, before.etag, values as Changes);
  } catch (error) {
    if (toFailure(error).code !== "conflict") throw error;
    const now = await site.read(list, before.id);
    const at = (entry: Entry, name: string) =>
      (entry as unknown as { readonly [field: string]: Value })[name];
    // Somebody has edited the entry since the preview: harmless unless it was one of our fields.
    if (!Object.keys(values).every((name) => sameTyped(at(now, name), at(before, name))))
      throw error;
    await site.update(list, now.id, now.etag, values as Changes);
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
    return [name, value];
  });
  return Object.fromEntries(pairs);
}
