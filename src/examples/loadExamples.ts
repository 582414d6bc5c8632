import type { Changes, Loaded, Site } from "../domain/ports.ts";
import type { Entry } from "../domain/records.ts";
import { type ListName, listNames } from "../domain/schema/index.ts";
import type { ExampleEdit } from "./edits.ts";
import type { AnyExample } from "./example.ts";
import { exampleKey } from "./exampleKey.ts";
import { examples } from "./examples.ts";
import { inParallel } from "./inParallel.ts";
import { type IdOf, resolveExample } from "./resolve.ts";

/** How many creations are under way at a time; each has its own key, so their order does not matter. */
const lanes = 4;

/**
 * Writes the examples a site does not have yet, list by list, so that look-ups find their targets;
 * what points to something created later is written in a second round. Never changes an entry
 * somebody has edited; a repeat adds nothing, and completes what was broken off.
 * Examples named in `edits` are written as they were before these were made.
 */
export async function loadExamples(
  site: Site,
  onProgress: (done: number, of: number) => void = () => {},
  edits: readonly ExampleEdit[] = [],
): Promise<void> {
  const loaded = await site.load();
  const held = new Map<string, Entry>();
  for (const { entries } of loaded.lists) {
    for (const entry of entries) if (entry.key !== null) held.set(entry.key, entry);
  }
  adoptDefaults(loaded.lists, held);
  const idOf: IdOf = (list, name) => held.get(exampleKey(list, name))?.id ?? null;
  const of = listNames.reduce((sum, list) => sum + Object.keys(examples[list]).length, 0);
  let done = 0;
  const later: { list: ListName; name: string; example: AnyExample; fields: readonly string[] }[] =
    [];

  for (const list of listNames) {
    const all = Object.entries(examples[list] as { readonly [name: string]: AnyExample });
    await inParallel(lanes, all, async ([name, stated]) => {
      const example = beforeEdits(list, name, stated, edits);
      const key = exampleKey(list, name);
      const { values, waiting } = resolveExample(list, example, idOf);
      // An entry of an earlier run may still lack what that run did not come to write.
      const fields = held.has(key) ? Object.keys(example) : waiting;
      if (!held.has(key)) held.set(key, await site.create(list, key, values as Changes));
      if (fields.length > 0) later.push({ list, name, example, fields });
      onProgress(++done, of);
    });
  }

  await inParallel(lanes, later, async ({ list, name, example, fields }) => {
    const key = exampleKey(list, name);
    const entry = held.get(key);
    const { values } = resolveExample(list, example, idOf);
    const missing = fields.filter(
      (field) => !isEmpty(values[field]) && isEmpty((entry as unknown as AnyExample)[field]),
    );
    // An entry edited since it was created is somebody's own: an emptied field stays empty.
    if (!entry || missing.length === 0 || entry.modifiedAt !== entry.createdAt) return;
    const changes = Object.fromEntries(missing.map((field) => [field, values[field]]));
    held.set(key, await site.update(list, entry.id, entry.etag, changes as Changes));
  });
}

function beforeEdits(
  list: ListName,
  name: string,
  example: AnyExample,
  edits: readonly ExampleEdit[],
): AnyExample {
  const its = edits.filter((edit) => edit.list === list && edit.name === name);
  // The earliest edit, put on last, knows what stood there before all of them.
  return Object.assign({}, example, ...its.map(({ before }) => before).reverse());
}

/** What new lists start with stands for the example of the same title (or setting of the same name). */
function adoptDefaults(lists: Loaded["lists"], held: Map<string, Entry>): void {
  for (const list of ["actionFields", "periods", "settings"] as const) {
    const label = list === "settings" ? "name" : "title";
    const entries = lists.find(({ name }) => name === list)?.entries ?? [];
    for (const [name, example] of Object.entries<AnyExample>(examples[list])) {
      const key = exampleKey(list, name);
      const same = entries.find(
        (entry) => (entry as unknown as AnyExample)[label] === example[label],
      );
      if (same && !held.has(key)) held.set(key, same);
    }
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
