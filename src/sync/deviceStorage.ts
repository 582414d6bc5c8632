import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Entry, type Person, type Table, toRecords } from "../domain/records.ts";
import { definitionOf, type ListName, listNames } from "../domain/schema/index.ts";
import type { KeptEdit } from "./outbox.ts";
import type { Replica, Standing } from "./replica.ts";
import { type Draft, type Kept, memoryStorage, type Storage } from "./storage.ts";

/** Entries kept together: read and written several times faster than one by one. */
const chunkSize = 1_000;

interface Head {
  readonly standing: Standing;
  readonly people: readonly Person[];
  readonly changeToken: string;
  readonly loadedAt: number;
  readonly askedAt: number;
  /** The definitions it was read with; a copy of other ones is not painted. */
  readonly shape: string;
}

interface Schema extends DBSchema {
  owner: { key: "login"; value: string };
  head: { key: "head"; value: Head };
  chunks: { key: [ListName, number]; value: readonly Entry[] };
  edits: { key: number; value: KeptEdit };
  landed: { key: number; value: number };
  drafts: { key: string; value: Draft };
}
const stores = ["owner", "head", "chunks", "edits", "landed", "drafts"] as const;

/** This device's memory for one site and one account; one that lasts only as long as the page where the browser blocks it. */
export async function openDeviceStorage(site: string, account: string): Promise<Storage> {
  try {
    const database = await openDB<Schema>(`masterplan ${site} ${account}`, 1, {
      upgrade(made) {
        for (const store of stores) made.createObjectStore(store);
      },
      // Another version of the app waits for this one to let go.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return inDatabase(database);
  } catch {
    return memoryStorage();
  }
}

function inDatabase(database: IDBPDatabase<Schema>): Storage {
  let saved: Replica | null = null;
  return {
    durable: true,
    async read() {
      const kept = await readAll(database);
      saved = kept.replica;
      return kept;
    },
    readOutbox: () => readOutbox(database),
    async saveOutbox({ put, remove, landed }) {
      const work = database.transaction(["edits", "landed"], "readwrite", strict);
      const edits = work.objectStore("edits");
      for (const edit of put) edits.put(edit, edit.number);
      for (const number of remove) edits.delete(number);
      for (const [from, to] of landed) work.objectStore("landed").put(to, from);
      await work.done;
    },
    async saveReplica(replica) {
      const before = saved;
      saved = replica;
      try {
        await writeReplica(database, before, replica);
      } catch (error) {
        saved = null;
        throw error;
      }
    },
    async saveDraft(name, draft) {
      if (draft === null) await database.delete("drafts", name);
      else await database.put("drafts", draft, name);
    },
    async startAnew(login) {
      saved = null;
      const work = database.transaction(stores, "readwrite", strict);
      for (const store of stores) work.objectStore(store).clear();
      work.objectStore("owner").put(login, "login");
      await work.done;
    },
    close: () => database.close(),
  };
}

/** The promise of a write is kept only once it is on the disk. */
const strict = { durability: "strict" } as const;

async function readAll(database: IDBPDatabase<Schema>): Promise<Kept> {
  const work = database.transaction(stores, "readonly");
  const [login, head, chunks, outbox, names, drafts] = await Promise.all([
    work.objectStore("owner").get("login"),
    work.objectStore("head").get("head"),
    readChunks(work.objectStore("chunks")),
    readOutboxOf(work.objectStore("edits"), work.objectStore("landed")),
    work.objectStore("drafts").getAllKeys(),
    work.objectStore("drafts").getAll(),
  ]);
  return {
    login: login ?? null,
    replica: head && head.shape === shape ? toReplica(head, chunks) : null,
    ...outbox,
    drafts: new Map(names.map((name, at) => [name, drafts[at] ?? {}])),
  };
}

function readOutbox(database: IDBPDatabase<Schema>): Promise<Pick<Kept, "edits" | "landed">> {
  const work = database.transaction(["edits", "landed"], "readonly");
  return readOutboxOf(work.objectStore("edits"), work.objectStore("landed"));
}

interface Readable<K, V> {
  getAll(): Promise<V[]>;
  getAllKeys(): Promise<K[]>;
}

async function readOutboxOf(
  edits: Readable<number, KeptEdit>,
  landed: Readable<number, number>,
): Promise<Pick<Kept, "edits" | "landed">> {
  const [all, from, to] = await Promise.all([edits.getAll(), landed.getAllKeys(), landed.getAll()]);
  return { edits: all, landed: new Map(from.map((key, at) => [key, to[at] ?? key])) };
}

async function readChunks(
  store: Readable<[ListName, number], readonly Entry[]>,
): Promise<ReadonlyMap<ListName, readonly Entry[]>> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const byList = new Map<ListName, Entry[]>();
  keys.forEach(([list], at) => {
    const all = byList.get(list) ?? [];
    all.push(...(values[at] ?? []));
    byList.set(list, all);
  });
  return byList;
}

function toReplica(head: Head, chunks: ReadonlyMap<ListName, readonly Entry[]>): Replica {
  const { standing, changeToken, loadedAt, askedAt, people } = head;
  const records = toRecords(Object.fromEntries(chunks), people);
  return { records, standing, changeToken, loadedAt, askedAt };
}

async function writeReplica(
  database: IDBPDatabase<Schema>,
  before: Replica | null,
  replica: Replica,
): Promise<void> {
  const work = database.transaction(["head", "chunks"], "readwrite");
  const chunks = work.objectStore("chunks");
  for (const list of listNames) {
    const old = (before?.records[list] as Table<ListName> | undefined)?.all;
    const present = (replica.records[list] as Table<ListName>).all;
    if (old === present) continue;
    if (!old) chunks.delete(IDBKeyRange.bound([list, 0], [list, Number.MAX_SAFE_INTEGER]));
    const count = Math.ceil(present.length / chunkSize);
    for (let at = 0; at < count; at += 1) {
      const chunk = chunkOf(present, at);
      if (!old || !sameEntries(chunkOf(old, at), chunk)) chunks.put(chunk, [list, at]);
    }
    const oldCount = Math.ceil((old?.length ?? 0) / chunkSize);
    for (let at = count; at < oldCount; at += 1) chunks.delete([list, at]);
  }
  const { standing, changeToken, loadedAt, askedAt, records } = replica;
  const people = [...records.people.values()];
  const head: Head = { standing, people, changeToken, loadedAt, askedAt, shape };
  work.objectStore("head").put(head, "head");
  await work.done;
}

function chunkOf(entries: readonly Entry[], at: number): readonly Entry[] {
  return entries.slice(at * chunkSize, (at + 1) * chunkSize);
}

function sameEntries(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, at) => entry === b[at]);
}

/** Names and kinds of all fields, so that a changed definition is noticed. */
const shape = JSON.stringify(
  listNames.map((list) => [
    list,
    Object.entries(definitionOf(list).fields).map(([name, { kind }]) => `${name} ${kind}`),
  ]),
);
