import type { Site } from "../domain/ports.ts";
import type { ListName } from "../domain/schema/index.ts";
import { changesSince } from "./load/changes.ts";
import { askUsers, load } from "./load/load.ts";
import { isPerson, personOf, type UserInfo } from "./load/people.ts";
import { readVersion } from "./load/versions.ts";
import { offeredWords } from "./provision/offeredWords.ts";
import type { Item } from "./schema/columns.ts";
import { learn } from "./schema/known.ts";
import { type KnownSite, listIn } from "./schema/lists.ts";
import type { Client } from "./transport/client.ts";
import { readTogether, writeTogether } from "./write/writeTogether.ts";
import {
  createEntry,
  readEntry,
  recycleEntry,
  updateEntry,
  type WriteContext,
} from "./write/writing.ts";

/** The lists of a SharePoint site; `hasty` tells at once of a refusal what the other one waits for. */
export function openSite(client: Client, hasty: Client): Site {
  let known: KnownSite | null = null;
  let learning: Promise<KnownSite> | null = null;

  /** Asks the site once, however many ask at the same time. */
  async function ask(): Promise<KnownSite> {
    if (known) return known;
    learning ??= learn(client).finally(() => {
      learning = null;
    });
    const learnt = await learning;
    known ??= learnt;
    return known;
  }

  async function context(list: ListName): Promise<WriteContext> {
    return { client, known: await ask(), list, learnMissing };
  }

  function learnMissing(list: ListName, missing: readonly string[]): KnownSite {
    if (!known) throw new Error("Columns learnt before the site");
    const id = known.lists.get(list)?.id ?? "";
    known = { ...known, lists: new Map([...known.lists, [list, { id, missing }]]) };
    return known;
  }

  return {
    me: async () => personOf((await client.sp.web.currentUser()) as UserInfo),
    async load() {
      const all = await load(client);
      known = all.known;
      return all.loaded;
    },
    async changesSince(token) {
      const before = await ask();
      const changed = await changesSince(hasty, before, token);
      if (changed.people.length > 0) {
        known = { ...before, people: new Set(changed.people.map(({ id }) => id)) };
      }
      return changed;
    },
    create: async (list, key, values) => createEntry(await context(list), key, values),
    update: async (list, id, etag, values, key = null) =>
      updateEntry(await context(list), id, etag, values, key),
    write: async (writes) => writeTogether(hasty, await ask(), writes),
    readTogether: async (asked) => readTogether(hasty, await ask(), asked),
    read: async (list, id) => readEntry(await context(list), id),
    recycle: async (list, id, etag) => recycleEntry(await context(list), id, etag),
    async versions(list, id) {
      const site = await ask();
      const items = await listIn(client.sp, client.siteUrl, list).items.getById(id).versions();
      return (items as readonly Item[]).map((item) => readVersion(list, item, site));
    },
    async findPeople(text) {
      const wanted = text.trim().toLowerCase();
      const people = (await askUsers(client.sp)).filter(isPerson).map(personOf);
      return people.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted));
    },
    tightUntil: () => client.gate.tightUntil(),
    offeredWords: (list) => offeredWords(client, list),
    entryUrl: (list, id) => `${listUrl(client, list)}/DispForm.aspx?ID=${id}`,
    listUrl: (list) => listUrl(client, list),
  };
}

function listUrl({ siteUrl }: Client, list: ListName): string {
  return `${siteUrl.replace(/\/+$/, "")}/Lists/mpi-${list}`;
}
