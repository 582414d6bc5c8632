import { readFileSync } from "node:fs";
import type { Entry, Records } from "../../../domain/records.ts";
import type { Value } from "../../../domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../../../domain/schema/index.ts";
import type { ItemRow, ListRow, Op, StoredValue } from "../../../emulator/sharepoint/state/rows.ts";
import { columnOf, internalName } from "../../../sharepoint/schema/columns.ts";
import { makeZone } from "../../../sharepoint/schema/zone.ts";
import { exampleState } from "../../local/exampleState.ts";

const site = { zone: makeZone("Europe/Berlin"), language: "de" } as const;

/** The local site's state, for `/__reset`, with these records instead of the examples. */
export async function stateOf(records: Records): Promise<string> {
  const state = JSON.parse(readFileSync(await exampleState(), "utf8")) as { ops: readonly Op[] };
  const lists = new Map<string, ListName>();
  for (const [table, , row] of state.ops) {
    if (table !== "lists" || row === null) continue;
    const name = listNames.find((list) => (row as ListRow).url.endsWith(`/mpi-${list}`));
    if (name) lists.set(row.id, name);
  }
  const kept = state.ops.filter(
    ([table, key]) => !["items", "versions"].includes(table) || !lists.has(key.split("/")[0] ?? ""),
  );
  const items = [...lists].flatMap(([listId, list]) =>
    records[list].all.map((entry): Op => {
      const row = rowOf(listId, list, entry as Entry);
      return ["items", `${listId}/${row.id}`, row];
    }),
  );
  return JSON.stringify({ ...state, ops: [...kept, ...items] });
}

function rowOf(listId: string, list: ListName, entry: Entry): ItemRow {
  const held = entry as unknown as { readonly [field: string]: Value };
  const values: { [name: string]: StoredValue } = {};
  for (const [name, field] of Object.entries(definitionOf(list).fields)) {
    const value = held[name];
    if (value === null || value === undefined) continue;
    // Written as the site keeps it, which is one of its stored values.
    values[internalName(name)] = columnOf(field).write(value, site, name) as StoredValue;
  }
  const number = entry.id.toString(16).padStart(12, "0");
  return {
    listId,
    id: entry.id,
    guid: `00000000-0000-4000-8000-${number}`,
    uniqueId: `00000000-0000-4000-9000-${number}`,
    version: 1,
    values,
    created: "2016-01-01T00:00:00Z",
    modified: "2016-01-01T00:00:00Z",
    authorId: 9,
    editorId: 9,
    kind: 0,
    path: null,
    attachments: {},
  };
}
