import { blankValues } from "../../src/domain/blank.ts";
import type { Moment } from "../../src/domain/day.ts";
import { type Entries, type Entry, type Records, toRecords } from "../../src/domain/records.ts";
import type { ListName, Values } from "../../src/domain/schema/index.ts";

type Given<L extends ListName> = Partial<Values<L>> & {
  readonly id: number;
  readonly key?: string | null;
  readonly createdAt?: Moment;
  readonly modifiedAt?: Moment;
};

/** An entry with nothing filled in but what is given. */
export function entry<L extends ListName>(list: L, values: Given<L>): Entry<L> {
  const moment = "2016-01-01T00:00:00Z" as Moment;
  return {
    ...blankValues(list),
    key: null,
    etag: '"1"',
    createdAt: moment,
    modifiedAt: moment,
    authorId: null,
    editorId: null,
    ...values,
  } as unknown as Entry<L>;
}

/** Records of what is given, by list; each entry needs its id only. */
export function records(given: { readonly [L in ListName]?: readonly Given<L>[] }): Records {
  const lists = Object.keys(given) as ListName[];
  const entries = lists.map((list) => [
    list,
    (given[list] ?? [])
      .map((values) => entry(list, values as Given<ListName>))
      .sort((a, b) => a.id - b.id),
  ]);
  return toRecords(Object.fromEntries(entries) as Entries);
}
