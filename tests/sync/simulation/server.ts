import type { Moment } from "../../../src/domain/day.ts";
import { Failure } from "../../../src/domain/failure.ts";
import type { Changed, Loaded } from "../../../src/domain/ports.ts";
import type { Entry, Person } from "../../../src/domain/records.ts";
import { type ListName, listNames } from "../../../src/domain/schema/index.ts";
import { blankValues, type FieldValues } from "../../../src/sync/outbox/values.ts";

const list: ListName = "measures";
const at = "2023-11-14T00:00:00Z" as Moment;
const me: Person = { id: 1, name: "", email: "", login: "somebody" };

/** What a site without one of its promises would be. */
export interface ServerFaults {
  readonly ignoresEtags?: boolean;
  readonly ignoresKeys?: boolean;
}

/** A list of one site, as SharePoint keeps it: versions, unique keys and a change log. */
export class Server {
  readonly entries = new Map<number, Entry>();
  /** Every value a field has had, in order: who watches finds what was overwritten. */
  readonly written: { id: number; field: string; from: unknown; to: unknown }[] = [];
  private readonly log: number[] = [];
  private readonly faults: ServerFaults;
  private nextId = 1;

  constructor(faults: ServerFaults = {}) {
    this.faults = faults;
  }

  create(key: string, values: FieldValues): Entry {
    if (!this.faults.ignoresKeys && this.find(key)) throw new Failure("duplicate");
    const id = this.nextId++;
    const entry = {
      ...blankValues(list),
      ...values,
      id,
      key,
      etag: '"1"',
      createdAt: at,
      modifiedAt: at,
      authorId: 1,
      editorId: 1,
    } as unknown as Entry;
    this.entries.set(id, entry);
    this.log.push(id);
    return entry;
  }

  update(id: number, etag: string, values: FieldValues): Entry {
    const old = this.read(id);
    if (!this.faults.ignoresEtags && old.etag !== etag) throw new Failure("conflict");
    const held = old as unknown as FieldValues;
    for (const [field, to] of Object.entries(values)) {
      this.written.push({ id, field, from: held[field], to });
    }
    const version = Number(old.etag.replaceAll('"', "")) + 1;
    const entry = { ...old, ...values, etag: `"${version}"` } as Entry;
    this.entries.set(id, entry);
    this.log.push(id);
    return entry;
  }

  recycle(id: number, etag: string): void {
    if (this.read(id).etag !== etag) throw new Failure("conflict");
    this.entries.delete(id);
    this.log.push(id);
  }

  read(id: number): Entry {
    const entry = this.entries.get(id);
    if (!entry) throw new Failure("entryMissing");
    return entry;
  }

  find(key: string): Entry | null {
    for (const entry of this.entries.values()) if (entry.key === key) return entry;
    return null;
  }

  load(): Loaded {
    return {
      lists: listNames.map((name) => ({
        name,
        entries: name === list ? [...this.entries.values()] : [],
        missingFields: [],
      })),
      missingLists: [],
      people: [me],
      me,
      timeZone: "Europe/Berlin",
      mayWrite: true,
      mayManage: true,
      changeToken: String(this.log.length),
      at,
    };
  }

  changesSince(token: string): Changed {
    const ids = [...new Set(this.log.slice(Number(token)))];
    return {
      entries: ids.flatMap((id) => {
        const entry = this.entries.get(id);
        return entry ? [{ list, entry }] : [];
      }),
      deleted: ids.filter((id) => !this.entries.has(id)).map((id) => ({ list, id })),
      people: [],
      changeToken: String(this.log.length),
      reload: false,
    };
  }

  me(): Person {
    return me;
  }
}
