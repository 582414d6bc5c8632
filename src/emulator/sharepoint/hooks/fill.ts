import type { Writer } from "../changeLog.ts";
import { errors, SharePointError } from "../errors.ts";
import { columnType } from "../fields/columns.ts";
import { createItem, type NewValues } from "../items/itemWriting.ts";
import { defaultUserId } from "../seed.ts";
import type { Site } from "../siteState.ts";
import type { ListRow, StoredValue, UserRow } from "../state/rows.ts";
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
  try {
    const values = Object.entries(valuesOf(writer, list, body.values));
    for (let n = 1; n <= count; n++)
      createItem(
        writer,
        list,
        Object.fromEntries(values.map(([name, value]) => [name, numbered(value, n)])),
      );
    return transaction;
  } catch (error) {
    transaction.rollback(0);
    if (error instanceof SharePointError) return error.message;
    throw error;
  }
}

/** By internal name, each as its column keeps it. */
function valuesOf({ state }: Writer, list: ListRow, values: unknown): NewValues {
  const fields = new Map(state.fieldsOf(list.id).map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => {
      const field = fields.get(name);
      if (!field) throw errors.fieldTitleMissing(name);
      return [name, columnType(field).parse(value, field, false)];
    }),
  );
}

function numbered(value: StoredValue, n: number): StoredValue {
  return typeof value === "string" ? value.replaceAll("{n}", String(n)) : value;
}
