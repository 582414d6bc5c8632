import type { Replica } from "../../../src/sync/device/replica.ts";
import type { Draft, Kept, Storage } from "../../../src/sync/device/storage.ts";
import type { KeptEdit } from "../../../src/sync/outbox/edit.ts";

/** What of a device outlives the crash of its page. */
export interface Device {
  login: string | null;
  replica: Replica | null;
  readonly edits: Map<number, KeptEdit>;
  readonly landed: Map<number, number>;
  readonly drafts: Map<string, Draft>;
}

export function newDevice(): Device {
  return { login: null, replica: null, edits: new Map(), landed: new Map(), drafts: new Map() };
}

/** Does a piece of work at some later time, unless the page crashes before or after. */
export type Slowly = <T>(what: string, work: () => T) => Promise<T>;

/** The memory of a device, slow as a disk; `forgetful` keeps no edits. */
export function storageOf(device: Device, slowly: Slowly, forgetful: boolean): Storage {
  return {
    durable: true,
    read: () =>
      slowly(
        "read",
        (): Kept => ({
          ...device,
          edits: [...device.edits.values()],
          landed: new Map(device.landed),
          drafts: new Map(device.drafts),
        }),
      ),
    readOutbox: () =>
      slowly("readOutbox", () => ({
        edits: [...device.edits.values()],
        landed: new Map(device.landed),
      })),
    saveOutbox: ({ put, remove, landed }) =>
      slowly("saveOutbox", () => {
        if (forgetful) return;
        for (const edit of put) device.edits.set(edit.number, edit);
        for (const number of remove) device.edits.delete(number);
        for (const [from, to] of landed) device.landed.set(from, to);
      }),
    saveReplica: (replica) =>
      slowly("saveReplica", () => {
        device.replica = replica;
      }),
    saveDraft: (name, draft) =>
      slowly("saveDraft", () => {
        if (draft === null) device.drafts.delete(name);
        else device.drafts.set(name, draft);
      }),
    startAnew: (login) =>
      slowly("startAnew", () => {
        if (device.login === login) return;
        device.login = login;
        device.replica = null;
        device.edits.clear();
        device.landed.clear();
        device.drafts.clear();
      }),
    close: () => {},
  };
}
