import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { BadArguments, words } from "./options.ts";

/** Writes a file a person asked for, with the folders it needs. */
export function writeResult(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw new BadArguments(words().cannotWrite(path, String(error)));
  }
  console.log(words().written(path));
}
