import { InjectHeaders } from "@pnp/queryable";
import type { SPFI } from "@pnp/sp";
import type { IItems } from "@pnp/sp/items/index.js";
import type { ListName } from "../../domain/schema/index.ts";
import type { Item } from "../schema/columns.ts";
import { selectOf, versionProperty } from "../schema/entries.ts";
import { listIn } from "../schema/lists.ts";
import { type Call, readBatch, succeeded } from "../transport/batch.ts";
import type { Client } from "../transport/client.ts";

/** Entries of one page; SharePoint gives no more. */
export const pageSize = 5_000;
/** Pages asked for in one batch, so that an answer stays below some fifty megabytes. */
const pagesPerBatch = 10;

/**
 * What the answer says besides values: each entry's ETag, its version of which the ETag can be made, or both.
 * Without ETags it is a quarter lighter, as SharePoint tells them only along with addresses and random ids.
 */
export type Told = "etags" | "versions" | "both";

/** Asks for a list's first page. */
export function itemsOf(
  client: Client,
  list: ListName,
  told: Told,
  missing: readonly string[] = [],
): Call<readonly Item[]> {
  return { send: (sp) => pageOf(sp, client, list, told, missing)() };
}

function pageOf(
  sp: SPFI,
  { siteUrl }: Client,
  list: ListName,
  told: Told,
  missing: readonly string[],
): IItems {
  const version = told === "etags" ? [] : [versionProperty];
  const items = listIn(sp, siteUrl, list)
    .items.select(...selectOf(list, missing), ...version)
    .top(pageSize);
  return told === "versions" ? items.using(InjectHeaders(withoutMetadata)) : items;
}

const withoutMetadata = { Accept: "application/json;odata=nometadata" };

interface FullList {
  readonly name: ListName;
  readonly told: Told;
  readonly items: readonly Item[];
  readonly missing: readonly string[];
}

/** Everything beyond the first page, by ranges of ids, which the index of ids serves at any size. */
export async function restOf(
  client: Client,
  lists: readonly FullList[],
): Promise<readonly (readonly [ListName, readonly Item[]])[]> {
  if (lists.length === 0) return [];
  const last = await readBatch(
    client,
    lists.map(({ name }) => lastIdOf(client, name)),
  );
  const ranges = lists.flatMap((list, at) => {
    const highest = succeeded(last[at])[0]?.Id ?? 0;
    return rangesAfter(lastOf(list.items), Number(highest)).map((range) => ({ list, range }));
  });
  const gathered = new Map<ListName, Item[]>(lists.map(({ name }) => [name, []]));
  for (let from = 0; from < ranges.length; from += pagesPerBatch) {
    const part = ranges.slice(from, from + pagesPerBatch);
    const pages = await readBatch(
      client,
      part.map(({ list, range }) => rangeOf(client, list, range)),
    );
    part.forEach(({ list }, at) => {
      for (const item of succeeded(pages[at])) gathered.get(list.name)?.push(item);
    });
  }
  return [...gathered];
}

type Range = readonly [after: number, upTo: number];

function rangesAfter(after: number, highest: number): readonly Range[] {
  const count = Math.max(0, Math.ceil((highest - after) / pageSize));
  return Array.from({ length: count }, (_, at) => [
    after + at * pageSize,
    after + (at + 1) * pageSize,
  ]);
}

function lastOf(items: readonly Item[]): number {
  return items.reduce((highest, item) => Math.max(highest, Number(item.Id)), 0);
}

function lastIdOf({ siteUrl }: Client, list: ListName): Call<readonly Item[]> {
  return {
    send: (sp) => listIn(sp, siteUrl, list).items.select("Id").orderBy("Id", false).top(1)(),
  };
}

function rangeOf(
  client: Client,
  { name, told, missing }: FullList,
  [after, upTo]: Range,
): Call<readonly Item[]> {
  return {
    send: (sp) =>
      pageOf(sp, client, name, told, missing).filter(`Id gt ${after} and Id le ${upTo}`)(),
  };
}
