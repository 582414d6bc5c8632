import type { Changed, Loaded } from "../../domain/ports.ts";
import { type Entry, type Person, type Records, type Table, table } from "../../domain/records.ts";
import type { Value } from "../../domain/schema/field.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import { fieldsOf } from "../outbox/values.ts";

/** Who works here, with which rights, and what the site lacks. */
export interface SiteSession {
  readonly me: Person;
  /** IANA name of the site's time zone. */
  readonly timeZone: string;
  readonly mayWrite: boolean;
  readonly mayManage: boolean;
  readonly missingLists: readonly ListName[];
  /** Names of fields whose column the site lacks, by list. */
  readonly missingFields: { readonly [L in ListName]?: readonly string[] };
  /** Those of them whose column is there, of another type: SharePoint alone can mend it. */
  readonly retypedFields?: { readonly [L in ListName]?: readonly string[] };
}

/** What the site is known to hold: the base on which this device's own edits are laid. */
export interface Replica {
  readonly records: Records;
  readonly standing: SiteSession;
  readonly changeToken: string;
  /** When everything was last loaded, in this device's milliseconds. */
  readonly loadedAt: number;
  /** When the site was last asked for changes, in this device's milliseconds. */
  readonly askedAt: number;
}

/** The replica after everything was loaded; lists that hold the same as before keep their identity. */
export function applyLoaded(before: Replica | null, loaded: Loaded, now: number): Replica {
  const given = new Map(loaded.lists.map((list) => [list.name, list]));
  const missingFields = Object.fromEntries(
    loaded.lists
      .filter((list) => list.missingFields.length > 0)
      .map((list) => [list.name, list.missingFields]),
  ) as SiteSession["missingFields"];
  const retypedFields = Object.fromEntries(
    loaded.lists.flatMap(({ name, retypedFields: names = [] }) =>
      names.length > 0 ? [[name, names]] : [],
    ),
  ) as NonNullable<SiteSession["retypedFields"]>;
  const shape = (standing: Pick<SiteSession, "missingFields"> | undefined, name: ListName) =>
    (standing?.missingFields[name] ?? []).join();
  const tables = listNames.map((name) => {
    const old = before?.records[name] as Table<ListName> | undefined;
    const reusable = shape(before?.standing, name) === shape({ missingFields }, name);
    return [name, loadedTable(reusable ? old : undefined, given.get(name)?.entries ?? [])];
  });
  return {
    records: {
      ...(Object.fromEntries(tables) as Omit<Records, "people">),
      people: new Map(loaded.people.map((person) => [person.id, person])),
    } as Records,
    standing: {
      me: loaded.me,
      timeZone: loaded.timeZone,
      mayWrite: loaded.mayWrite,
      mayManage: loaded.mayManage,
      missingLists: loaded.missingLists,
      missingFields,
      retypedFields,
    },
    changeToken: loaded.changeToken,
    loadedAt: now,
    askedAt: now,
  };
}

/** The replica after a change query; lists without a change keep their identity. */
export function applyChanged(before: Replica, changed: Changed, now: number): Replica {
  const written = new Map<ListName, Map<number, Entry | null>>();
  const note = (list: ListName, id: number, entry: Entry | null) => {
    const ids = written.get(list) ?? new Map<number, Entry | null>();
    written.set(list, ids.set(id, entry));
  };
  for (const { list, id } of changed.deleted) note(list, id, null);
  for (const { list, entry } of changed.entries) note(list, entry.id, entry);
  let records = before.records;
  for (const [list, entries] of written) records = withEntries(records, list, entries);
  return { ...before, records, changeToken: changed.changeToken, askedAt: now };
}

/** The replica with one entry as the site has just answered it. */
export function applyEntry(before: Replica, list: ListName, entry: Entry): Replica {
  return {
    ...before,
    records: withEntries(before.records, list, new Map([[entry.id, entry]])),
  };
}

/** The replica without an entry. */
export function applyGone(before: Replica, list: ListName, id: number): Replica {
  return { ...before, records: withEntries(before.records, list, new Map([[id, null]])) };
}

/** The replica with people it did not know of. */
export function applyPeople(before: Replica, people: readonly Person[]): Replica {
  const known = before.records.people;
  if (people.every((person) => known.get(person.id)?.name === person.name)) return before;
  const more = people.map((person) => [person.id, person] as const);
  return { ...before, records: { ...before.records, people: new Map([...known, ...more]) } };
}

function loadedTable(old: Table<ListName> | undefined, entries: readonly Entry[]): Table<ListName> {
  const ordered = [...entries].sort((a, b) => a.id - b.id);
  const kept = ordered.map((entry) => {
    const known = old?.byId.get(entry.id);
    return known && sameEntry(known, entry) ? known : entry;
  });
  const same =
    old && old.all.length === kept.length && kept.every((entry, at) => entry === old.all[at]);
  return same ? old : table<ListName>(kept);
}

/** Whether two readings of an entry say the same; columns changed by hand and lists made anew give no new version. */
function sameEntry(a: Entry, b: Entry): boolean {
  if (a.etag !== b.etag) return false;
  const before = fieldsOf(a);
  return Object.entries(fieldsOf(b)).every(([name, value]) => sameReading(before[name], value));
}

function sameReading(a: Value | undefined, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/**
 * Records with some entries of one list replaced (or, where null, taken out). An older state of an entry
 * than the one known comes too late: it was asked for before, and told after.
 */
function withEntries(
  records: Records,
  list: ListName,
  changes: ReadonlyMap<number, Entry | null>,
): Records {
  const old = records[list] as Table<ListName>;
  const real = [...changes].filter(([id, entry]) => {
    const known = old.byId.get(id);
    return known?.etag !== entry?.etag && !(known && entry && isOlder(entry, known));
  });
  if (real.length === 0) return records;
  const byId = new Map<number, Entry>(old.byId);
  for (const [id, entry] of real) {
    if (entry === null) byId.delete(id);
    else byId.set(id, entry);
  }
  const all = [...byId.values()].sort((a, b) => a.id - b.id);
  return { ...records, [list]: table<ListName>(all) };
}

/** Whether both are states of one record and the first is the earlier one. */
function isOlder(entry: Entry, than: Entry): boolean {
  return entry.createdAt === than.createdAt && versionIn(entry) < versionIn(than);
}

/** SharePoint counts an entry's versions, at the end of its ETag; one without a number is no older than any. */
function versionIn({ etag }: Entry): number {
  return Number(/(\d+)"?$/.exec(etag)?.[1] ?? Number.NaN);
}
