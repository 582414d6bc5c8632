import { type ListName, listNames } from "../../domain/schema/index.ts";
import { readBatch, succeeded } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";
import { type FieldInfo, fieldsOf } from "./fields.ts";
import { askLists, type ListInfo, ourLists } from "./lists.ts";

/** One of our lists as the site has it. */
export interface SiteList {
  readonly info: ListInfo;
  readonly columns: readonly FieldInfo[];
}

export interface SiteSchema {
  readonly lists: ReadonlyMap<ListName, SiteList>;
  /** Titles of all lists of the site, lower case. */
  readonly titles: ReadonlySet<string>;
}

/** Asks which of our lists there are and which columns they have: two requests. */
export async function askSchema(client: Client): Promise<SiteSchema> {
  const all = await askLists(client.sp);
  const infos = ourLists(client.siteUrl, all);
  const names = listNames.filter((name) => infos.has(name));
  const columns = await readBatch(
    client,
    names.map((name) => fieldsOf(client, name, ["CustomFormatter"])),
  );
  return {
    lists: new Map(
      names.map((name, at) => [
        name,
        { info: infos.get(name) as ListInfo, columns: succeeded(columns[at]) },
      ]),
    ),
    titles: new Set(all.map(({ Title }) => Title.toLowerCase())),
  };
}
