import { body, headers } from "@pnp/queryable";
import { type SPFI, spPostMerge } from "@pnp/sp";
import { Failure } from "../../domain/failure.ts";
import type { Write } from "../../domain/ports.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Item } from "../schema/columns.ts";
import { keyColumn, selectOf, writeItem } from "../schema/entries.ts";
import { type KnownSite, knownList, listIn } from "../schema/lists.ts";
import type { Call } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";

/** The requests of one write, the last of which answers with the entry as it is afterwards. */
export function writeCalls(
  client: Client,
  known: KnownSite,
  write: Write,
): readonly Call<unknown>[] {
  const { list } = write;
  const item = itemOf(known, write);
  const bytes = new TextEncoder().encode(JSON.stringify(item)).length;
  if (write.kind === "create") {
    return [{ send: (sp) => listIn(sp, client.siteUrl, list).items.add(item), bytes }];
  }
  const { id, etag } = write;
  // The answer to a change holds nothing: the entry is read again behind it.
  const read: Call<unknown> = { send: (sp) => askEntry(client, known, list, id, sp) };
  if (Object.keys(item).length === 0) return [read];
  return [
    {
      // Not the library's own update, which reads a header no browser may see from another origin.
      send: (sp) =>
        spPostMerge(
          knownList(sp, client.siteUrl, known, list).items.getById(id),
          body(item, headers({ "IF-Match": etag })),
        ),
      bytes,
    },
    read,
  ];
}

/** One entry with all its fields, as an item. */
export function askEntry(
  { siteUrl, sp: own }: Client,
  known: KnownSite,
  list: ListName,
  id: number,
  sp: SPFI = own,
): Promise<Item> {
  const missing = known.lists.get(list)?.missing;
  return knownList(sp, siteUrl, known, list)
    .items.getById(id)
    .select(...selectOf(list, missing))();
}

/** What is written, as an item's JSON; a creation always bears its key. */
function itemOf(known: KnownSite, { kind, list, key, values }: Write): Item {
  const missing = known.lists.get(list)?.missing ?? [];
  const item = writeItem(list, values, known, missing);
  if (!missing.includes(keyColumn)) return key === null ? item : { [keyColumn]: key, ...item };
  if (kind === "create") throw new Failure("columnMissing", { list, field: keyColumn });
  return item;
}
