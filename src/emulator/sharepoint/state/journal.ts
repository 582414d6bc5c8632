import { mkdirSync } from "node:fs";
import { type FileHandle, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { CannotOpen } from "./cannotOpen.ts";
import { type FolderLock, lockFolder } from "./folderLock.ts";
import { formatLine } from "./logLines.ts";
import { restore } from "./restore.ts";
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
  /** Where this server answers, for whoever wants to open the same folder. */
  announce(url: string): void;
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
    announce() {},
    async close() {},
  };
}

/**
 * Lines of JSON, one for each request, appended and flushed to the disk; `<n>.snapshot` holds all
 * that lines before `<n>.lines` led to. Requests that wait at the same time share one flush.
 * Throws CannotOpen where another server has the folder or what it holds is not whole.
 */
export async function fileJournal(folder: string, state: State): Promise<Journal> {
  const lock = lockMade(folder);
  try {
    return await openJournal(folder, state, lock);
  } catch (error) {
    lock.release();
    throw asCannotOpen(folder, error);
  }
}

function lockMade(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true });
    return lockFolder(folder);
  } catch (error) {
    throw asCannotOpen(folder, error);
  }
}

function asCannotOpen(folder: string, error: unknown): unknown {
  if (error instanceof CannotOpen || !(error instanceof Error && "code" in error)) return error;
  return new CannotOpen(folder, { kind: "unusable", reason: error.message }, error);
}

async function openJournal(folder: string, state: State, lock: FolderLock): Promise<Journal> {
  const restored = await restore(folder, state);
  mkdirSync(join(folder, "blobs"), { recursive: true });
  let generation = restored.generation;
  let count = restored.lines;
  let lines = await openLines(folder, generation);
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
      .map(({ ops }) => formatLine(++count, ops))
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
      lines = await openLines(folder, generation + 1);
      // From now on the lines before are no end: those after them belong to what was saved.
      await before.appendFile(formatLine(count + 1, { next: generation + 1 }));
      await before.datasync();
      // Writes applied but still waiting are in both the snapshot and the new lines: applying a
      // row twice changes nothing.
      rows = [...state.ops()];
      generation += 1;
      size = 0;
      count = 0;
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
        compacting = snapshot()
          // Nothing is lost: until a snapshot stands whole, the lines before it stay.
          .catch((error: unknown) => console.error(error))
          .finally(() => {
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
    announce: lock.announce,
    async close() {
      try {
        await settled();
        await compacting;
        await lines.close();
      } finally {
        lock.release();
      }
    },
  };
}

/** Opened for appending, and on the disk under its name before anything in it counts. */
async function openLines(folder: string, n: number): Promise<FileHandle> {
  const lines = await open(join(folder, `${n}.lines`), "a");
  await syncFolder(folder);
  return lines;
}

async function writeSnapshot(folder: string, n: number, rows: readonly Op[]): Promise<void> {
  const path = join(folder, `${n}.snapshot`);
  const file = await open(`${path}.tmp`, "w");
  let count = 0;
  for (let from = 0; from < rows.length; from += 500)
    await file.appendFile(formatLine(++count, rows.slice(from, from + 500)));
  await file.appendFile(formatLine(count + 1, { lines: count }));
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
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  // Windows keeps names by itself and flushes no folder.
  if (process.platform === "win32") return;
  const directory = await open(folder, "r");
  await directory.sync();
  await directory.close();
}

async function removeOlder(folder: string, n: number): Promise<void> {
  for (const name of await readdir(folder))
    if (/^\d+\.(lines|snapshot)$/.test(name) && Number.parseInt(name, 10) < n)
      await rm(join(folder, name));
}
