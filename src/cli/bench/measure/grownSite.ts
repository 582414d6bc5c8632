import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Op } from "../../../emulator/sharepoint/state/rows.ts";
import { exampleState } from "../../local/exampleState.ts";
import { grownState } from "./grownState.ts";

/** Operations on one line of the file, which is read line by line. */
const opsPerLine = 500;

/** Does something with the folder of a local site that holds so many entries, and removes it again. */
export async function withGrownSite<T>(
  size: number,
  work: (dataDir: string) => Promise<T>,
): Promise<T> {
  const { ops } = JSON.parse(readFileSync(await exampleState(), "utf8")) as { ops: readonly Op[] };
  const folder = mkdtempSync(join(tmpdir(), "grown-site-"));
  try {
    writeSnapshot(join(folder, "1.snapshot"), grownState(ops, size));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file a local site starts from; entry by entry it would take hours. */
function writeSnapshot(path: string, ops: Iterable<Op>): void {
  const file = openSync(path, "w");
  let line: Op[] = [];
  const flush = () => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    line = [];
  };
  for (const op of ops) {
    line.push(op);
    if (line.length === opsPerLine) flush();
  }
  flush();
  closeSync(file);
}
