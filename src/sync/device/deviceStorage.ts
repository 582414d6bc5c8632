import { type Entry, type Person, type Table, toRecords } from "../../domain/records.ts";
import { definitionOf, type ListName, listNames } from "../../domain/schema/index.ts";
import type { KeptEdit } from "../outbox/edit.ts";
import { answerOf, kept, openDatabase } from "./indexedDb.ts";
import type { Replica, SiteSession } from "./replica.ts";
import { type Draft, type Kept, memoryStorage, type Storage } from "./storage.ts";

/** Entries kept together: read and written several times faster than one by one. */
const chunkSize = 1_000;

interface Head {
  readonly standing: SiteSession;
  readonly people: readonly Person[];
  readonly changeToken: string;
  readonly loadedAt: number;
  readonly askedAt: number;
  /** The definitions it was read with; a copy of other ones is not painted. */
  readonly shape: string;
  /** How many entries of each list were kept with it: a copy that holds another number is not whole. */
  readonly counts: { readonly [L in ListName]: number };
  /** Names this state of the copy, so that whoever saves a part of it sees whether another tab has written since. */
  readonly state: string;
}

/** Key and value of each store: "login", "head", list and number of a chunk, number of an edit, id, name of a form. */
interface Stores {
  readonly owner: string;
  readonly head: Head;
  readonly chunks: readonly Entry[];
  readonly edits: KeptEdit;
  readonly landed: number;
  readonly drafts: Draft;
}
const stores = ["owner", "head", "chunks", "edits", "landed", "drafts"] as const;

/** This device's memory for one site and one account; one that lasts only as long as the page where the browser blocks it. */
export async function openDeviceStorage(site: string, account: string): Promise<Storage> {
  try {
    const database = await openDatabase(`masterplan ${site} ${account}`, stores);
    return inDatabase(database);
  } catch {
    return memoryStorage();
  }
}

function inDatabase(database: IDBDatabase): Storage {
  let saved: Saved = nothingSaved;
  return {
    durable: true,
    async read() {
      const all = await readAll(database);
      saved = { replica: all.replica, state: all.state };
      return all;
    },
    readOutbox: () => readOutbox(database),
    async saveOutbox({ put, remove, landed }) {
      const work = database.transaction(["edits", "landed"], "readwrite", strict);
      const edits = work.objectStore("edits");
      for (const edit of put) edits.put(edit, edit.number);
      for (const number of remove) edits.delete(number);
      for (const [from, to] of landed) work.objectStore("landed").put(to, from);
      await kept(work);
    },
    async saveReplica(replica) {
      const before = saved;
      saved = nothingSaved;
      saved = { replica, state: await writeReplica(database, before, replica) };
    },
    async saveDraft(name, draft) {
      const work = database.transaction("drafts", "readwrite");
      if (draft === null) work.objectStore("drafts").delete(name);
      else work.objectStore("drafts").put(draft, name);
      await kept(work);
    },
    async startAnew(login) {
      saved = nothingSaved;
      const work = database.transaction(stores, "readwrite", strict);
      const owner = await answerOf(work.objectStore("owner").get("login"));
      if (owner !== login) {
        for (const store of stores) work.objectStore(store).clear();
        work.objectStore("owner").put(login, "login");
      }
      await kept(work);
    },
    close: () => database.close(),
  };
}

/** What this tab has last read or written of the copy. */
interface Saved {
  readonly replica: Replica | null;
  readonly state: string | null;
}
const nothingSaved: Saved = { replica: null, state: null };

/** The promise of a write is kept only once it is on the disk. */
const strict = { durability: "strict" } as const;

async function readAll(database: IDBDatabase): Promise<Kept & Pick<Saved, "state">> {
  const work = database.transaction(stores, "readonly");
  const [logins, heads, chunks, outbox, drafts] = await Promise.all([
    readStore(work, "owner"),
    readStore(work, "head"),
    readStore(work, "chunks"),
    readOutboxOf(work),
    readStore(work, "drafts"),
  ]);
  const head = heads.get("head");
  return {
    login: logins.get("login") ?? null,
    replica: head && head.shape === shape ? toReplica(head, chunks) : null,
    state: head?.state ?? null,
    ...outbox,
    drafts: drafts as ReadonlyMap<string, Draft>,
  };
}

function readOutbox(database: IDBDatabase): Promise<Pick<Kept, "edits" | "landed">> {
  return readOutboxOf(database.transaction(["edits", "landed"], "readonly"));
}

async function readOutboxOf(work: IDBTransaction): Promise<Pick<Kept, "edits" | "landed">> {
  const [edits, landed] = await Promise.all([readStore(work, "edits"), readStore(work, "landed")]);
  return { edits: [...edits.values()], landed: landed as ReadonlyMap<number, number> };
}

/** All that a store holds, by key in the order of keys. */
async function readStore<S extends keyof Stores>(
  work: IDBTransaction,
  name: S,
): Promise<ReadonlyMap<IDBValidKey, Stores[S]>> {
  const store = work.objectStore(name);
  const [keys, values] = await Promise.all([
    answerOf(store.getAllKeys()),
    // What lies there was put there as this type.
    answerOf(store.getAll() as IDBRequest<Stores[S][]>),
  ]);
  return new Map(keys.map((key, at) => [key, values[at] as Stores[S]]));
}

/** The copy as it was kept; null where it cannot be whole, so that everything is loaded anew. */
function toReplica(head: Head, chunks: ReadonlyMap<IDBValidKey, readonly Entry[]>): Replica | null {
  const byList = new Map<ListName, Entry[]>();
  for (const [key, entries] of chunks) {
    const [list] = key as [ListName, number];
    if (!Array.isArray(entries)) return null;
    const all = byList.get(list) ?? [];
    for (const entry of entries) all.push(entry);
    byList.set(list, all);
  }
  const { standing, changeToken, loadedAt, askedAt, people } = head;
  const whole = listNames.every((list) => isWhole(byList.get(list) ?? [], head.counts?.[list]));
  if (!whole || !Array.isArray(people)) return null;
  const records = toRecords(Object.fromEntries(byList), people);
  return { records, standing, changeToken, loadedAt, askedAt };
}

/** Whether so many entries are there, each once and in order. */
function isWhole(entries: readonly Entry[], count: number | undefined): boolean {
  return (
    entries.length === count &&
    entries.every(({ id }, at) => at === 0 || id > (entries[at - 1]?.id ?? 0))
  );
}

/** Writes what differs from what this tab knows to be kept, or all where another tab has written since; tells the new state's name. */
async function writeReplica(
  database: IDBDatabase,
  known: Saved,
  replica: Replica,
): Promise<string> {
  const work = database.transaction(["head", "chunks"], "readwrite");
  const there = (await answerOf(work.objectStore("head").get("head"))) as Head | undefined;
  const before = there?.state === known.state ? known.replica : null;
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
  const state = crypto.randomUUID();
  const counts = Object.fromEntries(
    listNames.map((list) => [list, records[list].all.length]),
  ) as Head["counts"];
  const head: Head = { standing, people, changeToken, loadedAt, askedAt, shape, counts, state };
  work.objectStore("head").put(head, "head");
  await kept(work);
  return state;
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
