import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where commands keep what they can make again: never a person's data. */
export function cacheFolder(): string {
  const folder = join("node_modules", ".cache", "masterplan");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A short hash over the names and contents of files and of everything in folders; what is not there counts as empty. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths)
    for (const file of filesIn(path)) {
      hash.update(file.replaceAll("\\", "/")).update("\0").update(readFileSync(file));
    }
  return hash.digest("hex").slice(0, 16);
}

/** The files of a folder and of its folders, in a fixed order; a file stands for itself. */
export function filesIn(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
