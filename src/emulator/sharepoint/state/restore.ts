import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CannotOpen } from "./cannotOpen.ts";
import { type Content, isPlain, parseLine } from "./logLines.ts";
import type { Op } from "./rows.ts";
import type { State } from "./state.ts";

/** Where the journal goes on after everything kept was read. */
export interface Restored {
  readonly generation: number;
  /** Lines that the file of this generation holds. */
  readonly lines: number;
}

/** Reads the newest snapshot and the lines after it, and cuts a last line that was not written whole. Throws CannotOpen, and changes nothing, where something is missing or not as it was written. */
export async function restore(folder: string, state: State): Promise<Restored> {
  const names = await readdir(folder);
  const snapshots = numbersOf(names, "snapshot");
  const files = numbersOf(names, "lines");
  const blobs = names.includes("blobs") ? await readdir(join(folder, "blobs")) : [];
  const base = snapshots.at(-1) ?? null;
  const first = base ?? 1;
  const last = Math.max(first, files.at(-1) ?? 0);
  if (base === null && files.length === 0) {
    if (blobs.length > 0) throw missing(folder, "1.lines");
    return { generation: 1, lines: 0 };
  }
  // Lines from a later generation on are nothing without the snapshot they follow.
  const lowest = files[0] ?? 0;
  if (base === null && lowest > 1) throw missing(folder, `${lowest}.snapshot`);
  for (let n = first; n <= last; n += 1) {
    if (!files.includes(n)) throw missing(folder, `${n}.lines`);
  }
  if (base !== null) await readSnapshot(folder, `${base}.snapshot`, state);
  let lines = 0;
  let torn: { readonly file: string; readonly at: number } | null = null;
  for (let n = first; n <= last; n += 1) {
    const file = `${n}.lines`;
    const read = await readLines(folder, file, state);
    // What was cut off can only have been the last that was written at all.
    if (torn && read.lines > 0) throw damaged(folder, torn.file, lines + 1);
    if (read.next !== null && !files.includes(read.next)) {
      throw missing(folder, `${read.next}.lines`);
    }
    lines = read.lines;
    torn = read.tornAt === null ? torn : { file, at: read.tornAt };
  }
  for (const id of blobIds(state)) {
    if (!blobs.includes(id)) throw missing(folder, join("blobs", id));
  }
  if (torn) await cut(join(folder, torn.file), torn.at);
  return { generation: last, lines };
}

function numbersOf(names: readonly string[], ending: string): readonly number[] {
  const pattern = new RegExp(`^([1-9]\\d*)\\.${ending}$`);
  const found = names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return found.map(Number).sort((a, b) => a - b);
}

async function readSnapshot(folder: string, file: string, state: State): Promise<void> {
  const bytes = await readFile(join(folder, file));
  const { contents, wholeUpTo, plain } = splitLines(folder, file, bytes);
  let rows = 0;
  let end: number | null = null;
  for (const content of contents) {
    if (end !== null || (!Array.isArray(content) && !("lines" in content))) {
      throw damaged(folder, file, rows + 1);
    }
    if (Array.isArray(content)) {
      rows += 1;
      applyAll(folder, file, rows, state, content);
    } else end = (content as { lines: number }).lines;
  }
  const isWhole = plain ? rows > 0 : end === rows;
  if (!isWhole || wholeUpTo < bytes.length) throw damaged(folder, file, rows + 1);
}

interface ReadLines {
  readonly lines: number;
  /** Where a line begins that was not written whole; null where all were. */
  readonly tornAt: number | null;
  /** The generation that goes on; null where the file says none. */
  readonly next: number | null;
}

async function readLines(folder: string, file: string, state: State): Promise<ReadLines> {
  const bytes = await readFile(join(folder, file));
  const { contents, wholeUpTo } = splitLines(folder, file, bytes);
  let next: number | null = null;
  let lines = 0;
  for (const content of contents) {
    lines += 1;
    if (next !== null) throw damaged(folder, file, lines);
    if (Array.isArray(content)) applyAll(folder, file, lines, state, content);
    else if ("next" in content) next = content.next;
    else throw damaged(folder, file, lines);
  }
  return { lines, next, tornAt: wholeUpTo < bytes.length ? wholeUpTo : null };
}

/** The whole lines of a file, each as it was written, else CannotOpen; one without an end is left for whoever asks. */
function splitLines(folder: string, file: string, bytes: Buffer) {
  const contents: Content[] = [];
  let from = 0;
  let plain = true;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    const line = bytes.subarray(from, to);
    const content = parseLine(line, contents.length + 1, plain);
    if (content === null) throw damaged(folder, file, contents.length + 1);
    plain = plain && isPlain(line);
    contents.push(content);
    from = to + 1;
  }
  return { contents, wholeUpTo: from, plain };
}

function applyAll(
  folder: string,
  file: string,
  line: number,
  state: State,
  ops: readonly Op[],
): void {
  try {
    for (const op of ops) state.apply(op);
  } catch (error) {
    throw damaged(folder, file, line, error);
  }
}

function* blobIds(state: State): Generator<string> {
  for (const { blob } of state.files.values()) yield blob;
  for (const [table, , row] of state.ops()) {
    if (table === "items" && row) yield* Object.values(row.attachments);
  }
}

async function cut(path: string, at: number): Promise<void> {
  const file = await open(path, "r+");
  await file.truncate(at);
  await file.sync();
  await file.close();
}

function missing(folder: string, file: string): CannotOpen {
  return new CannotOpen(folder, { kind: "fileMissing", file });
}

function damaged(folder: string, file: string, line: number, cause?: unknown): CannotOpen {
  return new CannotOpen(folder, { kind: "damaged", file, line }, cause);
}
