import { Failure } from "../../src/domain/failure.ts";
import type { Changes, Site } from "../../src/domain/ports.ts";
import { type Entries, type Entry, type Records, toRecords } from "../../src/domain/records.ts";
import { type ListName, listNames } from "../../src/domain/schema/index.ts";
import { entry } from "../support/records.ts";

/** The port as its promises say, held in memory, so that each write can be made to fail. */
export class HeldSite implements Pick<Site, "create" | "update" | "read"> {
  readonly #lists = new Map<ListName, Map<number, Entry>>(
    listNames.map((list) => [list, new Map()]),
  );
  /** Writes answered so far. */
  writes = 0;
  #tries = 0;
  /** Called before each try of a write; may throw. */
  beforeWrite: (attempt: number) => void = () => {};
  /** Called after a write took effect; a throw then means its answer was lost. */
  afterWrite: (write: number) => void = () => {};

  get records(): Records {
    return toRecords(
      Object.fromEntries(
        [...this.#lists].map(([list, entries]) => [list, [...entries.values()]]),
      ) as Entries,
    );
  }

  async create(list: ListName, key: string, values: Changes): Promise<Entry> {
    this.beforeWrite(++this.#tries);
    const held = this.#list(list);
    const made =
      [...held.values()].find((one) => one.key === key) ??
      (entry(list, { ...values, id: held.size + 1, key }) as Entry);
    held.set(made.id, made);
    this.afterWrite(++this.writes);
    return made;
  }

  async update(list: ListName, id: number, etag: string, values: Changes): Promise<Entry> {
    this.beforeWrite(++this.#tries);
    const now = await this.read(list, id);
    if (now.etag !== etag) throw new Failure("conflict", { list });
    this.#edit(list, now, values);
    this.afterWrite(++this.writes);
    return this.read(list, id);
  }

  async read(list: ListName, id: number): Promise<Entry> {
    const found = this.#list(list).get(id);
    if (!found) throw new Failure("entryMissing", { list });
    return found;
  }

  /** Somebody edits an entry in SharePoint. */
  async edit(list: ListName, id: number, values: Changes): Promise<void> {
    this.#edit(list, await this.read(list, id), values);
  }

  #edit(list: ListName, now: Entry, values: Changes): void {
    const etag = `"${Number(now.etag.replaceAll('"', "")) + 1}"`;
    this.#list(list).set(now.id, { ...now, ...values, etag } as Entry);
  }

  #list(list: ListName): Map<number, Entry> {
    return this.#lists.get(list) ?? new Map();
  }

  /** The same as a whole port; what an import never calls is missing on purpose. */
  asSite(): Site {
    return this as unknown as Site;
  }
}
