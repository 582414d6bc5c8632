import type { Moment } from "./day.ts";
import { type ListName, listNames, type Values } from "./schema/index.ts";

/** A record as read: its values and where it stands. Ids below 0 are records this device has not sent yet. */
export type Entry<L extends ListName = ListName> = Values<L> & EntryMeta;

export interface EntryMeta {
  readonly id: number;
  /** Client-made key; null for an entry made in SharePoint. */
  readonly key: string | null;
  /** What a write must present to be accepted. */
  readonly etag: string;
  readonly createdAt: Moment;
  readonly modifiedAt: Moment;
  readonly authorId: number | null;
  readonly editorId: number | null;
}

/** All entries of a list, by ascending id, and by id. */
export interface Table<L extends ListName> {
  readonly all: readonly Entry<L>[];
  readonly byId: ReadonlyMap<number, Entry<L>>;
}

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly login: string;
}

/** Everything the lists hold at one moment; never changed, only replaced. */
export type Records = { readonly [L in ListName]: Table<L> } & {
  readonly people: ReadonlyMap<number, Person>;
};

export type Entries = { readonly [L in ListName]?: readonly Entry<L>[] };

export function table<L extends ListName>(entries: readonly Entry<L>[]): Table<L> {
  return { all: entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** Records of the entries given; a list not named is empty. */
export function toRecords(entries: Entries, people: readonly Person[] = []): Records {
  const tables = listNames.map((name) => [
    name,
    table((entries[name] ?? []) as readonly Entry<ListName>[]),
  ]);
  return {
    ...(Object.fromEntries(tables) as { [L in ListName]: Table<L> }),
    people: new Map(people.map((person) => [person.id, person])),
  };
}

/** "list:id", as references to any record are stored. */
export function referenceTo(list: ListName, id: number): string {
  return `${list}:${id}`;
}

/** List and id of a stored reference, or null where it is none. */
export function parseReference(text: string | null): { list: ListName; id: number } | null {
  const parts = /^(\w+):(-?\d+)$/.exec(text ?? "");
  const list = listNames.find((name) => name === parts?.[1]);
  return list ? { list, id: Number(parts?.[2]) } : null;
}

/** Identity outside the app: `key`, else `list:id`. */
export function nameOf(list: ListName, entry: EntryMeta): string {
  return entry.key ?? `${list}:${entry.id}`;
}
