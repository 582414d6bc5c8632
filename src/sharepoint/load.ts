import { type SPFI, SPQueryable } from "@pnp/sp";
import type { Moment } from "../domain/day.ts";
import type { Failure } from "../domain/failure.ts";
import type { Loaded, LoadedList } from "../domain/ports.ts";
import type { Person } from "../domain/records.ts";
import { type ListName, listNames } from "../domain/schema/index.ts";
import { type Call, type Outcome, readBatch, succeeded } from "./batch.ts";
import { tokenTime } from "./changeToken.ts";
import type { Client } from "./client.ts";
import type { Item } from "./columns.ts";
import { entryReader } from "./entries.ts";
import { askMissing } from "./fields.ts";
import { itemsOf, pageSize, restOf } from "./itemPages.ts";
import { askLists, type KnownSite, type ListInfo, ourLists } from "./lists.ts";
import { isPerson, personOf, type UserInfo } from "./people.ts";
import { mayManage, mayWrite, type Permissions } from "./permissions.ts";
import { languageOf } from "./storedLanguage.ts";
import { zoneOf } from "./zone.ts";

interface WebInfo {
  readonly CurrentChangeToken: { readonly StringValue: string };
}

interface TimeZoneInfo {
  readonly Id: number;
  readonly Information: { readonly Bias: number };
}

/** Everything the lists hold, by one batch where no list has more entries than fit one page. */
export async function load(client: Client): Promise<{ loaded: Loaded; known: KnownSite }> {
  const answers = await readBatch<unknown>(client, [
    ...siteCalls,
    ...listNames.map((list) => itemsOf(client, list)),
  ]);
  const [web, permissions, timeZone, me, users, lists] = answers
    .slice(0, siteCalls.length)
    .map(succeeded) as [
    WebInfo,
    Permissions,
    TimeZoneInfo,
    UserInfo,
    readonly UserInfo[],
    readonly ListInfo[],
  ];
  const infos = ourLists(client.siteUrl, lists);
  const found = await completeLists(client, infos, answers.slice(siteCalls.length) as Pages);
  const people = [...users.filter(isPerson).map(personOf)];
  const self = personOf(me);
  if (!people.some(({ id }) => id === self.id)) people.push(self);
  const now = client.now();
  const known: KnownSite = {
    zone: zoneOf(timeZone.Id, timeZone.Information.Bias),
    language: languageOf(found.get("settings")?.items ?? [], infos),
    lists: new Map(
      [...found].map(([name, { missing }]) => [
        name,
        { id: (infos.get(name)?.Id ?? "").toLowerCase(), missing },
      ]),
    ),
    people: new Set(people.map(({ id }) => id)),
    clockAheadMs: now - tokenTime(web.CurrentChangeToken.StringValue),
  };
  return {
    loaded: toLoaded(
      known,
      permissions,
      web.CurrentChangeToken.StringValue,
      self,
      people,
      found,
      now,
    ),
    known,
  };
}

type Pages = readonly Outcome<readonly Item[]>[];

interface FoundList {
  readonly items: readonly Item[];
  readonly missing: readonly string[];
}

const siteCalls: readonly Call<unknown>[] = [
  { send: (sp) => sp.web.select("CurrentChangeToken")() },
  { send: (sp) => SPQueryable(sp.web, "effectiveBasePermissions")() },
  { send: (sp) => sp.web.regionalSettings.timeZone() },
  { send: (sp) => sp.web.currentUser() },
  { send: askUsers },
  { send: askLists },
];

export function askUsers(sp: SPFI): Promise<readonly UserInfo[]> {
  return sp.web.siteUsers.select("Id", "Title", "Email", "LoginName", "PrincipalType")();
}

/** The lists that exist, asked again without the columns they lack, and beyond the first page. */
async function completeLists(
  client: Client,
  infos: ReadonlyMap<ListName, ListInfo>,
  pages: Pages,
): Promise<Map<ListName, FoundList>> {
  const found = new Map<ListName, FoundList>();
  const lacking: ListName[] = [];
  listNames.forEach((name, at) => {
    const page = pages[at];
    if (page?.ok) found.set(name, { items: page.value, missing: [] });
    else if (page && !page.ok && isIncomplete(page.failure) && infos.has(name)) lacking.push(name);
    else if (page && (page.failure.code !== "listMissing" || infos.has(name))) throw page.failure;
  });
  if (lacking.length > 0) {
    const missing = await askMissing(client, lacking);
    const again = await readBatch(
      client,
      lacking.map((name) => itemsOf(client, name, missing.get(name))),
    );
    lacking.forEach((name, at) => {
      found.set(name, { items: succeeded(again[at]), missing: missing.get(name) ?? [] });
    });
  }
  const full = [...found].filter(([, { items }]) => items.length >= pageSize);
  const rest = await restOf(
    client,
    full.map(([name, list]) => ({ name, ...list })),
  );
  for (const [name, items] of rest) {
    const first = found.get(name);
    if (first) found.set(name, { ...first, items: [...first.items, ...items] });
  }
  return found;
}

function isIncomplete({ code }: Failure): boolean {
  return code === "columnMissing";
}

function toLoaded(
  known: KnownSite,
  permissions: Permissions,
  changeToken: string,
  me: Person,
  people: readonly Person[],
  found: ReadonlyMap<ListName, FoundList>,
  now: number,
): Loaded {
  const lists = [...found].map(([name, { items, missing }]): LoadedList => {
    const read = entryReader(name, known, missing);
    return { name, entries: items.map(read), missingFields: missing };
  });
  return {
    lists,
    missingLists: listNames.filter((name) => !found.has(name)),
    people,
    me,
    timeZone: known.zone.name,
    mayWrite: mayWrite(permissions),
    mayManage: mayManage(permissions),
    changeToken,
    at: new Date(now).toISOString() as Moment,
  };
}
