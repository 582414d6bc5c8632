import type { Writer } from "../../../src/domain/meeting/writer.ts";
import { type Entries, type Entry, type Records, toRecords } from "../../../src/domain/records.ts";
import { type ListName, listNames } from "../../../src/domain/schema/index.ts";
import { entry } from "../../support/records.ts";

/** Records that can be changed in place of a store, so that what a meeting writes can be read back. */
export class Recorder implements Writer {
  records: Records;
  /** Fields written by updates, as "list:id field". */
  readonly written: string[] = [];
  #next = -1;

  constructor(records: Records) {
    this.records = records;
  }

  create: Writer["create"] = (list, values, key) => {
    const id = this.#next--;
    const given = { ...values, id, ...(key ? { key } : {}) } as Parameters<
      typeof entry<typeof list>
    >[1];
    this.#put(list, entry(list, given) as Entry);
    return id;
  };

  update: Writer["update"] = (list, id, values) => {
    const held = this.records[list].byId.get(id);
    if (!held) throw new Error(`No ${list} ${id}`);
    for (const field of Object.keys(values)) this.written.push(`${list}:${id} ${field}`);
    this.#put(list, { ...held, ...values } as Entry);
  };

  #put(list: ListName, made: Entry): void {
    const lists = listNames.map((name) => {
      const all = this.records[name].all as readonly Entry[];
      if (name !== list) return [name, all];
      return [name, [...all.filter(({ id }) => id !== made.id), made].sort((a, b) => a.id - b.id)];
    });
    this.records = toRecords(Object.fromEntries(lists) as Entries, [
      ...this.records.people.values(),
    ]);
  }
}
