import type { Changes, Site } from "../domain/ports.ts";
import type { Entry } from "../domain/records.ts";
import type { ExampleEdit } from "./edits.ts";
import { exampleKey } from "./exampleKey.ts";

/** Makes edits of the examples one after the other, each at its own moment by the site's clock. */
export async function replayEdits(
  site: Site,
  edits: readonly ExampleEdit[],
  setClock: (now: string) => Promise<void>,
): Promise<void> {
  const held = new Map<string, Entry>();
  for (const { entries } of (await site.load()).lists) {
    for (const entry of entries) if (entry.key !== null) held.set(entry.key, entry);
  }
  for (const { list, name, at, after } of edits) {
    const key = exampleKey(list, name);
    const entry = held.get(key);
    if (!entry) throw new RangeError(`The example was not loaded: ${list} ${name}`);
    await setClock(at);
    held.set(key, await site.update(list, entry.id, entry.etag, after as Changes));
  }
}
