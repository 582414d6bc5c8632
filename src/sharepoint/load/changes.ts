import type { Changed } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Item } from "../schema/columns.ts";
import { entryReader, selectOf } from "../schema/entries.ts";
import { type KnownSite, listIn } from "../schema/lists.ts";
import { type Call, readBatch } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";
import { tokenTime } from "./changeToken.ts";
import { askUsers } from "./load.ts";
import { isPerson, personOf } from "./people.ts";

/** SharePoint keeps changes for 60 days and answers an older token with nothing at all. */
const tokenGoodForMs = 30 * 86_400_000;
/** Changes asked for at once. */
const changesPerPage = 1_000;
/** More changed entries than this are quicker loaded with everything else. */
const mostEntries = 1_000;
/** Entries asked for by one filter, which keeps the address short. */
const idsPerFilter = 40;

/** One line of the site's change log. */
interface Change {
  readonly ChangeToken: { readonly StringValue: string };
  readonly ChangeType: number;
  readonly ListId?: string;
  readonly ItemId?: number;
  readonly FieldId?: unknown;
}

const deleted = 3;

/** What changed since the token: one request where nothing did, and one batch more for the entries that did. */
export async function changesSince(
  client: Client,
  known: KnownSite,
  token: string,
): Promise<Changed> {
  const age = client.now() - known.clockAheadMs - tokenTime(token);
  if (!(age < tokenGoodForMs)) return reload(token);
  const changes = await askChanges(client, token);
  const lists = new Map([...known.lists].map(([name, { id }]) => [id, name]));
  if (changes.some((change) => changesShape(change, lists))) return reload(token);
  const touched = touchedIds(changes, lists);
  const count = [...touched.values()].reduce((sum, ids) => sum + ids.size, 0);
  if (count > mostEntries) return reload(token);
  const changeToken = changes.at(-1)?.ChangeToken.StringValue ?? token;
  if (count === 0) return { entries: [], deleted: [], people: [], changeToken, reload: false };
  return fetchTouched(client, known, touched, changeToken);
}

function reload(changeToken: string): Changed {
  return { entries: [], deleted: [], people: [], changeToken, reload: true };
}

async function askChanges(client: Client, token: string): Promise<readonly Change[]> {
  const all: Change[] = [];
  let from = token;
  for (;;) {
    const page = (await client.sp.web.getChanges({
      Add: true,
      Update: true,
      SystemUpdate: true,
      DeleteObject: true,
      Restore: true,
      Rename: true,
      Item: true,
      List: true,
      Field: true,
      FetchLimit: String(changesPerPage),
      ChangeTokenStart: { StringValue: from },
    } as never)) as unknown as readonly Change[];
    all.push(...page);
    const last = page.at(-1)?.ChangeToken.StringValue;
    if (page.length < changesPerPage || last === undefined || last === from) return all;
    from = last;
  }
}

/** A list came or went, or one of ours got other columns. */
function changesShape(change: Change, lists: ReadonlyMap<string, ListName>): boolean {
  if (typeof change.ItemId === "number") return false;
  const ours = lists.has((change.ListId ?? "").toLowerCase());
  if (change.FieldId !== undefined) return ours;
  // An update of a list is its title or another setting, which nothing here depends on.
  return ours ? change.ChangeType === deleted : change.ChangeType !== 2;
}

function touchedIds(
  changes: readonly Change[],
  lists: ReadonlyMap<string, ListName>,
): ReadonlyMap<ListName, ReadonlySet<number>> {
  const touched = new Map<ListName, Set<number>>();
  for (const { ListId, ItemId } of changes) {
    const list = lists.get((ListId ?? "").toLowerCase());
    if (!list || typeof ItemId !== "number") continue;
    const ids = touched.get(list) ?? new Set();
    touched.set(list, ids.add(ItemId));
  }
  return touched;
}

/** The touched entries as they are now: what is not there any more was deleted, whatever the log says in between. */
async function fetchTouched(
  client: Client,
  known: KnownSite,
  touched: ReadonlyMap<ListName, ReadonlySet<number>>,
  changeToken: string,
): Promise<Changed> {
  const asked = [...touched].flatMap(([list, ids]) =>
    groupsOf([...ids]).map((group) => ({ list, ids: group })),
  );
  const answers = await readBatch(
    client,
    asked.map(({ list, ids }) => byIds(client, known, list, ids)),
  );
  const entries: { list: ListName; entry: Entry }[] = [];
  const gone: { list: ListName; id: number }[] = [];
  for (const [at, { list, ids }] of asked.entries()) {
    const answer = answers[at];
    if (!answer?.ok) {
      const code = answer?.failure.code;
      if (code === "columnMissing" || code === "listMissing") return reload(changeToken);
      throw answer?.failure;
    }
    const read = entryReader(list, known, known.lists.get(list)?.missing);
    const present = answer.value.map(read);
    const held = new Set(present.map(({ id }) => id));
    entries.push(...present.map((entry) => ({ list, entry })));
    gone.push(...ids.filter((id) => !held.has(id)).map((id) => ({ list, id })));
  }
  const people = await newPeople(client, known, entries);
  return { entries, deleted: gone, people, changeToken, reload: false };
}

function groupsOf(ids: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(ids.length / idsPerFilter);
  return Array.from({ length: count }, (_, at) =>
    ids.slice(at * idsPerFilter, (at + 1) * idsPerFilter),
  );
}

function byIds(
  { siteUrl }: Client,
  known: KnownSite,
  list: ListName,
  ids: readonly number[],
): Call<readonly Item[]> {
  return {
    send: (sp) =>
      listIn(sp, siteUrl, list)
        .items.select(...selectOf(list, known.lists.get(list)?.missing))
        .filter(ids.map((id) => `Id eq ${id}`).join(" or "))
        .top(ids.length)(),
  };
}

async function newPeople(
  client: Client,
  known: KnownSite,
  entries: readonly { readonly entry: Entry }[],
): Promise<Changed["people"]> {
  const unknown = entries.some(
    ({ entry }) => entry.editorId !== null && !known.people.has(entry.editorId),
  );
  return unknown ? (await askUsers(client.sp)).filter(isPerson).map(personOf) : [];
}
