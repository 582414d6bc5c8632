import { type SPFI, SPQueryable } from "@pnp/sp";
import type { Moment } from "../../domain/day.ts";
import type { Failure } from "../../domain/failure.ts";
import type { Loaded, LoadedList } from "../../domain/ports.ts";
import type { Person } from "../../domain/records.ts";
import { definitionOf, type ListName, listNames } from "../../domain/schema/index.ts";
import { columnOf, type Item, internalName } from "../schema/columns.ts";
import { entryReader, versionsAreEtags } from "../schema/entries.ts";
import { askLacking } from "../schema/fields.ts";
import { askLists, type KnownSite, type ListInfo, ourLists } from "../schema/lists.ts";
import { showsRetyped } from "../schema/retyped.ts";
import { languageOf } from "../schema/storedLanguage.ts";
import { zoneOf } from "../schema/zone.ts";
import { type Call, type Outcome, readBatch, succeeded } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";
import { tokenTime } from "./changeToken.ts";
import { itemsOf, pageSize, restOf, type Told } from "./itemPages.ts";
import { isPerson, personOf, type UserInfo } from "./people.ts";
import { mayManage, mayWrite, type Permissions } from "./permissions.ts";

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
    ...listNames.map((list) => itemsOf(client, list, list === etagProbe ? "both" : "versions")),
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

/**
 * The short list whose entries tell ETag and version at every load: that the one can be made of the other is
 * long so, but written nowhere. Where they differ, and where it is empty, all lists are asked for their ETags.
 */
const etagProbe: ListName = "settings";

interface FoundList {
  readonly told: Told;
  readonly items: readonly Item[];
  readonly missing: readonly string[];
  readonly retyped: readonly string[];
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

/** The lists that exist, asked again in the plainest way where something was lacking, and beyond the first page. */
async function completeLists(
  client: Client,
  infos: ReadonlyMap<ListName, ListInfo>,
  pages: Pages,
): Promise<Map<ListName, FoundList>> {
  const found = new Map<ListName, FoundList>();
  const again: ListName[] = [];
  const attested = pages[listNames.indexOf(etagProbe)];
  const told = attested?.ok && versionsAreEtags(attested.value) ? "versions" : "etags";
  listNames.forEach((name, at) => {
    const page = pages[at];
    if (page?.ok && (told === "versions" || page.value.length === 0)) {
      found.set(name, { items: page.value, missing: [], retyped: [], told });
    } else if (page?.ok || (isIncomplete(page?.failure) && infos.has(name))) again.push(name);
    else if (page && (!unseen.has(page.failure.code) || infos.has(name))) throw page.failure;
  });
  if (again.length > 0) {
    const lacking = await askLacking(client, again);
    const answers = await readBatch(
      client,
      again.map((name) => itemsOf(client, name, "etags", lacking.get(name)?.missing)),
    );
    again.forEach((name, at) => {
      const items = succeeded(answers[at]);
      const { missing = [], retyped = [] } = lacking.get(name) ?? {};
      found.set(name, { items, missing, retyped, told: "etags" });
    });
  }
  const suspects = [...found].flatMap(([name, { items, missing }]) =>
    missing.length === 0 && seemsRetyped(name, items) ? [name] : [],
  );
  if (suspects.length > 0) {
    for (const [name, lacking] of await askLacking(client, suspects)) {
      const list = found.get(name);
      if (list) found.set(name, { ...list, ...lacking });
    }
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

/**
 * Whether what a list answers cannot come of all the columns it should have: when a column gets another
 * type all its values change their form with it or are lost, so the first one there is tells of all.
 */
function seemsRetyped(list: ListName, items: readonly Item[]): boolean {
  if (items.length === 0) return false;
  const { fields, columns } = definitionOf(list);
  return Object.entries(fields).some(([name, field]) => {
    const property = columnOf(field).property(internalName(name));
    const first = items.find((item) => item[property] !== null && item[property] !== undefined);
    if (first) return showsRetyped(field, first[property]);
    return field.kind === "date" && columns.includes(name);
  });
}

/** What a list answers that is not there, or that this person may not see. */
const unseen: ReadonlySet<string> = new Set(["listMissing", "forbidden"]);

function isIncomplete(failure: Failure | undefined): boolean {
  return failure?.code === "columnMissing";
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
  const lists = [...found].map(([name, { items, missing, retyped }]): LoadedList => {
    const read = entryReader(name, known, missing);
    return { name, entries: items.map(read), missingFields: missing, retypedFields: retyped };
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
