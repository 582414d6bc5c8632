import { DefaultHeaders, DefaultInit, SPBrowser, spfi } from "@pnp/sp";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/webs/index.js";
import type { Queryable } from "@pnp/queryable";
import { listNames } from "../../../domain/schema/index.ts";

/** Loads all lists as the library's first example does: all columns, its own pages, one list after the other. Tells how many items came. */
export async function carelessLoad(
  siteUrl: string,
  fetch: typeof globalThis.fetch,
): Promise<number> {
  const sp = spfi(siteUrl).using(
    SPBrowser(),
    DefaultHeaders(),
    DefaultInit(),
    (instance: Queryable) => {
      instance.on.auth.replace(async (url, init) => {
        const headers = { ...(init.headers as object), Authorization: "Bearer local" };
        return [url, { ...init, headers }];
      });
      instance.on.send.replace((url, init) => fetch(url, init));
      return instance;
    },
  );
  const path = new URL(siteUrl).pathname;
  let items = 0;
  for (const list of listNames) {
    for await (const page of sp.web.getList(`${path}/Lists/mpi-${list}`).items) {
      items += page.length;
    }
  }
  return items;
}
