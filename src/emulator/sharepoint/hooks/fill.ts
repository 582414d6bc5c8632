import { createItem, type NewValues } from "../itemWriting.ts";
import { defaultUserId } from "../seed.ts";
import type { Site } from "../siteState.ts";
import type { StoredValue, UserRow } from "../state/rows.ts";
import { Transaction } from "../state/transaction.ts";
import { findList } from "./schema.ts";

/** Makes many entries at once, as the owner; `{n}` in a text is the entry's number from 1 on. A sentence where it cannot. */
export function fillList(
  site: Site,
  body: { readonly [name: string]: unknown },
): Transaction | string {
  const list = findList(site, String(body.list));
  const count = Number(body.count);
  if (!list) return `no list ${body.list}`;
  if (!Number.isInteger(count) || count < 1) return "count must be a number above 0";
  const transaction = new Transaction(site.state);
  // The site's owner is always there.
  const user = site.state.users.get(defaultUserId) as UserRow;
  const writer = { state: site.state, transaction, clock: site.clock, user };
  const values = Object.entries((body.values ?? {}) as NewValues);
  for (let n = 1; n <= count; n++)
    createItem(
      writer,
      list,
      Object.fromEntries(values.map(([name, value]) => [name, numbered(value, n)])),
    );
  return transaction;
}

function numbered(value: StoredValue, n: number): StoredValue {
  return typeof value === "string" ? value.replaceAll("{n}", String(n)) : value;
}
