import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotOpen } from "./cannotOpen.ts";
import { lifeOf } from "./processLife.ts";

/** Keeps other servers from a folder until it is let go, or the process ends in whatever way. */
export interface FolderLock {
  /** Tells whoever is kept away where this server answers. */
  announce(url: string): void;
  release(): void;
}

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly life: string;
  /** The folder itself, so that a copy of it is not held by whoever holds the original. */
  readonly place: string;
  readonly url: string | null;
}

/** How often a lock left behind is taken over before giving up; more than once only where several try. */
const mostTries = 20;

/** Throws CannotOpen where a running server has the folder. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, "lock");
  const own: Holder = {
    id: randomUUID(),
    pid: process.pid,
    life: lifeOf(process.pid) ?? "",
    place: placeOf(folder),
    url: null,
  };
  const draft = join(folder, `lock.${own.id}`);
  writeFileSync(draft, JSON.stringify(own));
  try {
    take(folder, path, draft, own.place);
  } finally {
    rmSync(draft, { force: true });
  }
  const isOurs = () => readHolder(path)?.id === own.id;
  return {
    announce(url) {
      if (!isOurs()) return;
      writeFileSync(draft, JSON.stringify({ ...own, url }));
      renameSync(draft, path);
    },
    release() {
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}

/** Puts the draft, whole, where the lock belongs, unless a running server has one there. */
function take(folder: string, path: string, draft: string, place: string): void {
  for (let tried = 0; tried < mostTries; tried += 1) {
    if (putInPlace(draft, path)) return;
    const holder = readHolder(path);
    if (holder && isRunning(holder, place)) throw inUse(folder, holder);
    // Left behind. Whoever moves it away makes sure that it was this one and not a new one of somebody quicker.
    const moved = `${draft}.old`;
    try {
      renameSync(path, moved);
    } catch (error) {
      if (isCode(error, "ENOENT")) continue;
      throw error;
    }
    const taken = readHolder(moved);
    if (taken && taken.id !== holder?.id && isRunning(taken, place)) {
      putInPlace(moved, path);
      rmSync(moved, { force: true });
      throw inUse(folder, taken);
    }
    rmSync(moved, { force: true });
  }
  throw new CannotOpen(folder, { kind: "unusable", reason: "lock" });
}

/** False where something is there already. */
function putInPlace(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    if (!isCode(error, "EPERM", "ENOTSUP", "ENOSYS", "EMLINK")) throw error;
  }
  // A file system without links.
  try {
    writeFileSync(path, readFileSync(draft), { flag: "wx" });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

function isRunning({ pid, life, place }: Holder, here: string): boolean {
  if (place !== here) return false;
  const now = lifeOf(pid);
  return now !== null && (now === life || now === "" || life === "");
}

/** Null where there is none, or something that no server wrote. */
function readHolder(path: string): Holder | null {
  try {
    const read = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder> | null;
    if (typeof read?.id !== "string" || !Number.isInteger(read.pid)) return null;
    const { id, pid = 0, life = "", place = "", url = null } = read;
    return pid > 0 ? { id, pid, life, place, url } : null;
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, "ENOENT")) return null;
    throw error;
  }
}

function placeOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev}:${ino}`;
}

function inUse(folder: string, { url, pid }: Holder): CannotOpen {
  return new CannotOpen(folder, { kind: "inUse", url, pid });
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
