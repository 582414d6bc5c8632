import { batch, type Call, readBatch, succeeded } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";
import type { Item } from "./columns.ts";
import { askLists, type KnownSite, type ListInfo, listIn, ourLists } from "./lists.ts";
import { languageOf, languageSetting } from "./storedLanguage.ts";
import { zoneOf } from "./zone.ts";

interface TimeZoneInfo {
  readonly Id: number;
  readonly Information: { readonly Bias: number };
}

/** Asks the site for what reading and writing of single entries depends on, without loading any. */
export async function learn(client: Client): Promise<KnownSite> {
  const calls: readonly Call<unknown>[] = [
    { send: (sp) => sp.web.regionalSettings.timeZone() },
    { send: askLists },
  ];
  const [timeZone, lists] = (await readBatch(client, calls)).map(succeeded) as [
    TimeZoneInfo,
    readonly ListInfo[],
  ];
  const infos = ourLists(client.siteUrl, lists);
  return {
    zone: zoneOf(timeZone.Id, timeZone.Information.Bias),
    language: languageOf(infos.has("settings") ? await languageItems(client) : [], infos),
    lists: new Map(
      [...infos].map(([name, { Id }]) => [name, { id: Id.toLowerCase(), missing: [] }]),
    ),
    people: new Set(),
    clockAheadMs: 0,
  };
}

async function languageItems(client: Client): Promise<readonly Item[]> {
  const call: Call<readonly Item[]> = {
    send: (sp) =>
      listIn(sp, client.siteUrl, "settings")
        .items.select("name", "value")
        .filter(`name eq '${languageSetting}'`)
        .top(1)(),
  };
  const [answer] = await batch(client, [call]);
  // Without the setting, or its column, the lists' titles tell the language.
  return answer?.ok ? answer.value : [];
}
