import { Failure, toFailure } from "../../domain/failure.ts";
import type { Changes } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Item } from "../schema/columns.ts";
import { entryReader, keyColumn, selectOf, versionOf } from "../schema/entries.ts";
import { askLacking } from "../schema/fields.ts";
import { type KnownSite, knownList, listIn } from "../schema/lists.ts";
import { batch, succeeded } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";
import { askEntry, writeCalls } from "./writeCalls.ts";

/** What writing to one list needs. */
export interface WriteContext {
  readonly client: Client;
  readonly known: KnownSite;
  readonly list: ListName;
  /** Remembers which columns turned out to be missing. */
  readonly learnMissing: (list: ListName, missing: readonly string[]) => KnownSite;
}

/** Creates an entry; after an answer that was lost or a key already taken, finds the one there is. */
export async function createEntry(
  context: WriteContext,
  key: string,
  values: Changes,
): Promise<Entry> {
  return withColumns(context, async ({ client, known, list }) => {
    const [call] = writeCalls(client, known, { kind: "create", list, key, values });
    try {
      const made = await call?.send(client.sp);
      return entryReader(list, known, missingIn(known, list))(made as Item);
    } catch (error) {
      const failure = toFailure(error);
      if (!mayHaveLanded.has(failure.code)) throw failure;
      const there = await findByKey({ client, known, list }, key, failure);
      if (there) return there;
      throw failure;
    }
  });
}

/** Writes fields of an entry that still has this ETag, and reads it again in the same batch. */
export async function updateEntry(
  context: WriteContext,
  id: number,
  etag: string,
  values: Changes,
  key: string | null,
): Promise<Entry> {
  return withColumns(context, async ({ client, known, list }) => {
    const write = { kind: "update", list, id, etag, values, key } as const;
    const outcomes = await batch(client, writeCalls(client, known, write));
    const now = outcomes.at(-1);
    for (const done of outcomes.slice(0, -1)) succeeded(done);
    return now?.ok
      ? entryReader(list, known, missingIn(known, list))(now.value as Item)
      : readKnown({ client, known, list }, id);
  });
}

export async function readEntry(context: WriteContext, id: number): Promise<Entry> {
  return withColumns(context, (one) => readKnown(one, id));
}

async function readKnown(
  { client, known, list }: Pick<WriteContext, "client" | "known" | "list">,
  id: number,
): Promise<Entry> {
  const item = await askEntry(client, known, list, id);
  return entryReader(list, known, missingIn(known, list))(item);
}

/** Moves an entry that still has this ETag to the recycle bin; the call itself knows no ETag, so it is compared just before. */
export async function recycleEntry(
  { client, known, list }: WriteContext,
  id: number,
  etag: string,
): Promise<void> {
  const item = () => knownList(client.sp, client.siteUrl, known, list).items.getById(id);
  const now = (await item().select("Id")()) as Item;
  if (versionOf(String(now["odata.etag"])) !== versionOf(etag)) {
    throw new Failure("conflict", { list });
  }
  await item().recycle();
}

/** Failures after which the entry may stand there all the same. */
const mayHaveLanded: ReadonlySet<string> = new Set([
  "offline",
  "badAnswer",
  "serverFailed",
  "duplicate",
  "unknown",
]);

async function findByKey(
  { client, known, list }: Pick<WriteContext, "client" | "known" | "list">,
  key: string,
  failure: Failure,
): Promise<Entry | null> {
  const missing = missingIn(known, list);
  try {
    const items = (await listIn(client.sp, client.siteUrl, list)
      .items.select(...selectOf(list, missing))
      .filter(`${keyColumn} eq '${key.replace(/'/g, "''")}'`)
      .top(1)()) as readonly Item[];
    return items[0] ? entryReader(list, known, missing)(items[0]) : null;
  } catch (error) {
    // Whether it landed stays unknown: the caller must hear of what may pass, to ask again later.
    throw failure.code === "duplicate" ? error : failure;
  }
}

/** Where a request fails for a property the list does not know, asks which columns it lacks and tries once more without them. */
async function withColumns<T>(
  context: WriteContext,
  ask: (context: WriteContext) => Promise<T>,
): Promise<T> {
  const { client, list, learnMissing } = context;
  try {
    return await ask(context);
  } catch (error) {
    const failure = named(toFailure(error), list);
    if (failure.code !== "columnMissing" || failure.details.field) throw failure;
    const missing = (await askLacking(client, [list])).get(list)?.missing ?? [];
    if (missing.length === 0) throw new Failure("rejected", failure.details, failure);
    return ask({ ...context, known: learnMissing(list, missing) });
  }
}

/** The failure with the list it happened in. */
export function named(failure: Failure, list: ListName): Failure {
  if (failure.details.list) return failure;
  return new Failure(failure.code, { list, ...failure.details }, failure);
}

function missingIn(known: KnownSite, list: ListName): readonly string[] {
  return known.lists.get(list)?.missing ?? [];
}
