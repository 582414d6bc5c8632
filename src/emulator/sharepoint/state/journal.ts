import { mkdirSync } from "node:fs";
import { type FileHandle, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Op } from "./rows.ts";
import type { State } from "./state.ts";
import type { Transaction } from "./transaction.ts";

/** Bytes after which a snapshot replaces the lines. */
const compactAfter = 64 * 1024 * 1024;

/** Where the writes of requests go before they are answered. */
export interface Journal {
  /** Resolves when this and everything before it cannot be lost. */
  write(transaction: Transaction): Promise<void>;
  /** Resolves when everything written so far cannot be lost. */
  settled(): Promise<void>;
  blob(id: string): Promise<Uint8Array | null>;
  /** Replaces all lines by the state as it is now. */
  snapshot(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps nothing beyond the life of the process. */
export function memoryJournal(): Journal {
  const blobs = new Map<string, Uint8Array>();
  return {
    async write(transaction) {
      for (const [id, content] of transaction.blobs) blobs.set(id, content);
    },
    async settled() {},
    async blob(id) {
      return blobs.get(id) ?? null;
    },
    async snapshot() {},
    async close() {},
  };
}

/**
 * Lines of JSON, one for each request, appended and flushed to the disk; `<n>.snapshot` holds all
 * that lines before `<n>.lines` led to. Requests that wait at the same time share one flush.
 */
export async function fileJournal(folder: string, state: State): Promise<Journal> {
  mkdirSync(join(folder, "blobs"), { recursive: true });
  let generation = await restore(folder, state);
  let lines = await open(join(folder, `${generation}.lines`), "a");
  let size = (await lines.stat()).size;
  let waiting: Transaction[] = [];
  let tail = Promise.resolve();
  let compacting: Promise<void> | null = null;

  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    for (const { blobs } of group)
      for (const [id, content] of blobs) await writeDurably(join(folder, "blobs", id), content);
    const text = group
      .filter(({ ops }) => ops.length > 0)
      .map(({ ops }) => `${JSON.stringify(ops)}\n`)
      .join("");
    if (text === "") return;
    await lines.appendFile(text);
    await lines.datasync();
    size += text.length;
  }

  function settled(): Promise<void> {
    if (waiting.length > 0) tail = tail.then(flush);
    return tail;
  }

  async function snapshot(): Promise<void> {
    let rows: readonly Op[] = [];
    tail = settled().then(async () => {
      const before = lines;
      lines = await open(join(folder, `${generation + 1}.lines`), "a");
      // Writes applied but still waiting are in both the snapshot and the new lines: applying a
      // row twice changes nothing.
      rows = [...state.ops()];
      generation += 1;
      size = 0;
      await before.close();
    });
    await tail;
    const n = generation;
    await writeSnapshot(folder, n, rows);
    await removeOlder(folder, n);
  }

  return {
    async write(transaction) {
      waiting.push(transaction);
      await settled();
      if (size > compactAfter && !compacting)
        compacting = snapshot().finally(() => {
          compacting = null;
        });
    },
    settled,
    async blob(id) {
      return readFile(join(folder, "blobs", id)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
    },
    snapshot,
    async close() {
      await settled();
      await compacting;
      await lines.close();
    },
  };
}

/** Reads the newest snapshot and the lines after it; cuts a last line that was not written whole. */
async function restore(folder: string, state: State): Promise<number> {
  const names = await readdir(folder);
  const numbers = (ending: string): number[] =>
    names
      .filter((name) => name.endsWith(ending))
      .map((name) => Number.parseInt(name, 10))
      .sort((a, b) => a - b);
  const base = numbers(".snapshot").at(-1) ?? 0;
  if (base > 0) await replay(join(folder, `${base}.snapshot`), state, false);
  const generations = numbers(".lines").filter((n) => n >= base);
  for (const n of generations) await replay(join(folder, `${n}.lines`), state, true);
  return generations.at(-1) ?? Math.max(base, 1);
}

async function replay(path: string, state: State, mayBeTorn: boolean): Promise<void> {
  const bytes = await readFile(path);
  let from = 0;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    // The lines were written by this module.
    for (const op of JSON.parse(bytes.toString("utf8", from, to)) as Op[]) state.apply(op);
    from = to + 1;
  }
  if (from === bytes.length) return;
  if (!mayBeTorn) throw new Error(`${path} is damaged`);
  const file = await open(path, "r+");
  await file.truncate(from);
  await file.sync();
  await file.close();
}

async function writeSnapshot(folder: string, n: number, rows: readonly Op[]): Promise<void> {
  const path = join(folder, `${n}.snapshot`);
  const file = await open(`${path}.tmp`, "w");
  for (let from = 0; from < rows.length; from += 500)
    await file.appendFile(`${JSON.stringify(rows.slice(from, from + 500))}\n`);
  await finish(file, path, folder);
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(`${path}.tmp`, "w");
  await file.writeFile(content);
  await finish(file, path, join(path, ".."));
}

async function finish(file: FileHandle, path: string, folder: string): Promise<void> {
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
  const directory = await open(folder, "r");
  await directory.sync();
  await directory.close();
}

async function removeOlder(folder: string, n: number): Promise<void> {
  for (const name of await readdir(folder))
    if (/^\d+\.(lines|snapshot)$/.test(name) && Number.parseInt(name, 10) < n)
      await rm(join(folder, name));
}
