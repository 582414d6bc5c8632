import type { SPFI } from "@pnp/sp";
import type { IList } from "@pnp/sp/lists/index.js";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { ColumnSite } from "./columns.ts";

/** What has been learnt of the site by asking it. */
export interface KnownSite extends ColumnSite {
  readonly lists: ReadonlyMap<ListName, KnownList>;
  /** Ids of the people known so far. */
  readonly people: ReadonlySet<number>;
  /** How much this device's clock is ahead of the site's when it was asked, in milliseconds. */
  readonly clockAheadMs: number;
}

export interface KnownList {
  /** Lower-case GUID. */
  readonly id: string;
  /** Fields whose column the site lacks. */
  readonly missing: readonly string[];
}

/** Server-relative address of the site, without a slash at its end. */
export function sitePath(siteUrl: string): string {
  return decodeURIComponent(new URL(siteUrl).pathname).replace(/\/+$/, "");
}

/** Server-relative address of a list; titles may be changed by hand, addresses stay. */
export function listPath(siteUrl: string, list: ListName): string {
  return `${sitePath(siteUrl)}/Lists/mpi-${list}`;
}

export function listIn(sp: SPFI, siteUrl: string, list: ListName): IList {
  return sp.web.getList(listPath(siteUrl, list));
}

/** A list by the id it was known under: one made anew at its address is another one. */
export function knownList(sp: SPFI, siteUrl: string, known: KnownSite, list: ListName): IList {
  const id = known.lists.get(list)?.id;
  return id ? sp.web.lists.getById(id) : listIn(sp, siteUrl, list);
}

/** A list of the site as it tells of itself. */
export interface ListInfo {
  readonly Id: string;
  readonly Title: string;
  readonly ItemCount: number;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** Asks for all lists of the site with their addresses. */
export async function askLists(sp: SPFI): Promise<readonly ListInfo[]> {
  const lists = sp.web.lists
    .select("Id", "Title", "ItemCount", "RootFolder/ServerRelativeUrl")
    .expand("RootFolder")
    .top(5_000);
  return (await lists()) as unknown as readonly ListInfo[];
}

/** Our lists among those of the site. */
export function ourLists(
  siteUrl: string,
  infos: readonly ListInfo[],
): ReadonlyMap<ListName, ListInfo> {
  const byPath = new Map(
    infos.map((info) => [info.RootFolder.ServerRelativeUrl.toLowerCase(), info]),
  );
  return new Map(
    listNames.flatMap((name) => {
      const info = byPath.get(listPath(siteUrl, name).toLowerCase());
      return info ? [[name, info] as const] : [];
    }),
  );
}
